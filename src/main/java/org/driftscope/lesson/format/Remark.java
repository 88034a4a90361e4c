package org.driftscope.lesson.format;

/**
 * Something about a lesson's file that its writer should know, though it can be used.
 *
 * @param line of the file, from 1
 * @param field such as "steps[2].hints"
 * @param text what is to say, a sentence
 */
public record Remark(int line, String field, String text) {
    /** In one line. */
    public String words() {
        return "Line " + line + ", " + field + ": " + text;
    }
}
