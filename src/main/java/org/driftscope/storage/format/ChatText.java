package org.driftscope.storage.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driftscope.text.Cancellation;
import org.driftscope.wording.Wording;

/**
 * Reads the messages of a chat that was exported as text, by WhatsApp, KakaoTalk or LINE, in their
 * several styles of dates. Names and times are left out; so are lines of the program's own, such as
 * who joined and which picture was omitted. A message may have several lines.
 */
final class ChatText {
    private static final Wording WORDS = Wording.of("storage.format");
    private static final String MARKS = "[\u200E\u200F\u202A-\u202E\uFEFF]*";
    private static final String DATE =
            "(?:\\d{1,4}[./-] ?\\d{1,2}[./-] ?\\d{1,4}\\.?|\\d{4}년 \\d{1,2}월 \\d{1,2}일|\\d{4}年\\d{1,2}月\\d{1,2}日)";
    private static final String TIME =
            "(?:\\p{L}{2} ?)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[ \u00A0\u202F]?\\p{L}\\.?[ \u00A0]?\\p{L}\\.?)?";

    /** Each has the groups of a head, and what follows is "name: text" or what the program says. */
    private static final List<Pattern> HEADS =
            List.of(
                    Pattern.compile(MARKS + "\\[" + DATE + ",? " + TIME + "\\] "),
                    Pattern.compile(MARKS + DATE + ",? " + TIME + " [-–] "),
                    Pattern.compile(MARKS + DATE + " " + TIME + ", "));

    private static final Pattern NAME = Pattern.compile("([^:\n]{1,80}?) ?:(?: |$)");

    /** KakaoTalk's on computers, and LINE's, hold no date; each begins a message. */
    private static final Pattern NAMED_HEAD =
            Pattern.compile(
                    MARKS
                            + "(?:\\[[^\\]]{1,80}\\] \\["
                            + TIME
                            + "\\] |"
                            + TIME
                            + "\t[^\t]{1,80}\t)");

    /** A line of dates between messages, and LINE's time without a name. */
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "-{3,}.*-{3,}|"
                            + DATE
                            + "(?: "
                            + TIME
                            + ")?"
                            + "|"
                            + DATE
                            + " ?(?:\\(.{1,4}\\)|\\p{L}{1,12})|"
                            + TIME
                            + "\t.*");

    /** Instead of a message. */
    private static final Pattern OMITTED =
            Pattern.compile(
                    "<[^<>]+>|\u200E.*|null|.* \\(file attached\\)|(?:You deleted this|This) message(?: was deleted)?\\.?");

    private static final Pattern EDITED = Pattern.compile("\u200E?<[^<>]*edited[^<>]*>$");

    private static final int SAMPLE = 200;

    private final Extract.Builder extract = new Extract.Builder();
    private boolean inMessage;

    private ChatText() {}

    /**
     * Whether a good part of the first lines begin messages, the first or second one among them.
     */
    static boolean isChat(List<String> firstLines) {
        int heads = 0;
        int lines = 0;
        for (String line : firstLines) {
            if (!line.isBlank()) {
                lines++;
                heads += message(line).isPresent() ? 1 : 0;
            }
            if (lines == SAMPLE) {
                break;
            }
        }
        return heads >= 2 && heads * 10 >= lines * 3;
    }

    static Extract read(String text) {
        ChatText chat = new ChatText();
        List<String> lines = SourceLines.of(text);
        for (int i = 0; i < lines.size(); i++) {
            Cancellation.throwIfInterrupted();
            chat.read(lines.get(i), i + 1);
        }
        return chat.extract.build();
    }

    private void read(String line, int number) {
        Optional<String> message = message(line);
        if (message.isPresent()) {
            extract.endParagraph();
            String said = EDITED.matcher(message.get()).replaceFirst("");
            inMessage = !OMITTED.matcher(said.strip()).matches();
            if (!inMessage) {
                extract.skip(number, WORDS.get("skipped-note"));
            } else if (!said.isBlank()) {
                extract.add(number, said.strip());
            }
        } else if (head(line).isPresent() || SEPARATOR.matcher(line.strip()).matches()) {
            inMessage = false;
            extract.skip(number, WORDS.get("skipped-own"));
        } else if (inMessage) {
            if (!line.isBlank()) {
                extract.add(number, line.strip());
            }
        } else if (!line.isBlank()) {
            extract.skip(number, WORDS.get("skipped-stray"));
        }
    }

    /** What is said on a line that begins a message. */
    private static Optional<String> message(String line) {
        Matcher named = NAMED_HEAD.matcher(line);
        if (named.lookingAt()) {
            return Optional.of(line.substring(named.end()));
        }
        return head(line)
                .map(end -> NAME.matcher(line).region(end, line.length()))
                .filter(Matcher::lookingAt)
                .map(name -> line.substring(name.end()));
    }

    /** Where a date and time at the beginning of a line end. */
    private static Optional<Integer> head(String line) {
        return HEADS.stream()
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::lookingAt)
                .map(Matcher::end)
                .findFirst();
    }
}
