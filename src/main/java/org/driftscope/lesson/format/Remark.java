package org.driftscope.lesson.format;

import org.driftscope.wording.Wording;

/**
 * Something about a lesson's file that its writer should know, though it can be used.
 *
 * @param line of the file, from 1
 * @param field such as "steps[2].hints"
 * @param text what is to say, a sentence
 */
public record Remark(int line, String field, String text) {
    private static final Wording WORDS = Wording.of("lesson.format");

    /** In one line. */
    public String words() {
        return WORDS.get("remark", "line", line, "field", field, "text", text);
    }
}
