package org.driftscope.lesson;

/**
 * What is said to an answer.
 *
 * @param right whether it is right
 * @param say what to say; may be empty
 */
public record Verdict(boolean right, LessonText say) {}
