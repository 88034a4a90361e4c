package org.driftscope.storage.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.driftscope.problem.ProblemException;
import org.driftscope.text.Cancellation;
import org.driftscope.wording.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the messages of a chat that was exported as JSON: by Telegram (the messages' {@code text},
 * a string or a list of strings and objects with a {@code text}), Discord's exporter ({@code
 * content}) or Slack (a list of objects with a {@code text}). What has another {@code type} than a
 * message's is the program's own.
 */
final class ChatJson {
    private static final Wording WORDS = Wording.of("storage.format");

    /** Of Telegram, Slack and Discord, in small letters. */
    private static final Set<String> TYPES = Set.of("message", "default", "reply");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Extract.Builder extract = new Extract.Builder();

    private ChatJson() {}

    /**
     * Reads an export.
     *
     * @param file what to call it in problems
     */
    static Extract read(String file, String text) {
        ChatJson chat = new ChatJson();
        try (JsonParser json = MAPPER.createParser(text)) {
            chat.readMessages(json, file);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new ProblemException(
                    WORDS.problem("chat-invalid", "file", file, "line", line), e);
        }
        return chat.extract.build();
    }

    /** Finds the list of messages: the outermost value, or the field "messages". */
    private void readMessages(JsonParser json, String file) {
        JsonToken token = json.nextToken();
        boolean found = token == JsonToken.START_ARRAY;
        while (!found && token != null) {
            token = json.nextToken();
            found = token == JsonToken.START_ARRAY && "messages".equals(json.currentName());
        }
        if (!found) {
            throw new ProblemException(WORDS.problem("no-messages", "file", file));
        }
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Cancellation.throwIfInterrupted();
            int line = json.currentTokenLocation().getLineNr();
            read(json.readValueAsTree(), line);
        }
    }

    private void read(JsonNode message, int line) {
        JsonNode type = message.get("type");
        boolean own =
                type != null
                        && type.isString()
                        && !TYPES.contains(type.asString().toLowerCase(Locale.ROOT));
        String said = own || message.has("subtype") ? "" : textOf(message);
        if (said.isBlank()) {
            extract.skip(line, WORDS.get(own ? "skipped-own" : "skipped-textless"));
            return;
        }
        for (String part : SourceLines.of(said)) {
            if (!part.isBlank()) {
                extract.add(line, part.strip());
            }
        }
        extract.endParagraph();
    }

    private static String textOf(JsonNode message) {
        for (String field : List.of("text", "content")) {
            JsonNode text = message.get(field);
            if (text != null && text.isString()) {
                return text.asString();
            }
            if (text != null && text.isArray()) {
                StringBuilder parts = new StringBuilder();
                for (JsonNode part : text) {
                    JsonNode content = part.isObject() ? part.path("text") : part;
                    parts.append(content.isString() ? content.asString() : "");
                }
                return parts.toString();
            }
        }
        return "";
    }
}
