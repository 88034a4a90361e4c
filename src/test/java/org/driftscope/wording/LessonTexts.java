package org.driftscope.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The texts of lessons, as docs/lessons.md says which fields hold some, and what else is there. */
final class LessonTexts {
    private static final Set<String> TEXTS =
            Set.of(
                    "title",
                    "text",
                    "task",
                    "idea",
                    "needs",
                    "simplified",
                    "after",
                    "hints",
                    "notes",
                    "mistakes",
                    "ask",
                    "say",
                    "tooLow",
                    "tooHigh",
                    "otherwise");

    /** They say what is done and what holds, also in fields called "text". */
    private static final Set<String> NO_TEXTS =
            Set.of("actions", "learner", "done", "words", "highlight", "answers");

    private static final JsonMapper JSON = new JsonMapper();

    private LessonTexts() {}

    /**
     * A text in two languages. Lines of one text are texts of their own.
     *
     * @param isCode whether it is a line between backticks, or these
     */
    record Pair(String english, String korean, boolean isCode) {}

    /** A lesson with nothing in the place of each text, and without its language. */
    static JsonNode skeleton(String lesson) {
        ObjectNode root = (ObjectNode) JSON.readTree(lesson);
        root.remove("language");
        return without(root, false);
    }

    private static JsonNode without(JsonNode node, boolean isText) {
        if (node.isString()) {
            return isText ? StringNode.valueOf("") : node;
        }
        if (node.isArray()) {
            ArrayNode bare = JSON.createArrayNode();
            node.forEach(each -> bare.add(without(each, isText)));
            return bare;
        }
        if (node.isObject()) {
            ObjectNode bare = JSON.createObjectNode();
            node.properties()
                    .forEach(
                            field -> {
                                String name = field.getKey();
                                bare.set(
                                        name,
                                        NO_TEXTS.contains(name)
                                                ? field.getValue()
                                                : without(
                                                        field.getValue(), holdsText(name, isText)));
                            });
            return bare;
        }
        return node;
    }

    /** The fields of "wrong" are words, what they hold are texts. */
    private static boolean holdsText(String field, boolean inText) {
        return inText || field.equals("wrong") || TEXTS.contains(field);
    }

    /** The texts of two lessons of the same skeleton, in their order. */
    static List<Pair> pairs(String english, String korean) {
        List<String> first = new ArrayList<>();
        collect(JSON.readTree(english), false, first);
        List<String> second = new ArrayList<>();
        collect(JSON.readTree(korean), false, second);
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(first.size() + " texts and " + second.size());
        }
        List<Pair> pairs = new ArrayList<>();
        boolean code = false;
        for (int i = 0; i < first.size(); i++) {
            boolean fence = first.get(i).equals("```");
            pairs.add(new Pair(first.get(i), second.get(i), code || fence));
            code ^= fence;
        }
        return pairs;
    }

    private static void collect(JsonNode node, boolean isText, List<String> into) {
        if (node.isString() && isText) {
            into.add(node.asString());
        } else if (node.isArray()) {
            node.forEach(each -> collect(each, isText, into));
        } else if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !NO_TEXTS.contains(field.getKey()))
                    .forEach(
                            field ->
                                    collect(
                                            field.getValue(),
                                            holdsText(field.getKey(), isText),
                                            into));
        }
    }
}
