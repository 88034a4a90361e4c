package org.driftscope.ui.lesson;

/**
 * Where a learner is in a lesson.
 *
 * @param lesson its id, or the path of its file
 * @param step from 0
 * @param finished whether its end was reached at least once
 */
public record LessonPlace(String lesson, int step, boolean finished) {}
