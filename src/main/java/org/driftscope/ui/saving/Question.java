package org.driftscope.ui.saving;

import java.util.List;

/**
 * What a person is asked.
 *
 * @param title a few words
 * @param words what it is about, in sentences
 * @param answers to choose from, the one that loses nothing first
 * @param otherwise what is done where the box is closed without an answer
 */
public record Question(String title, String words, List<Answer> answers, Runnable otherwise) {
    public Question {
        answers = List.copyOf(answers);
    }

    /**
     * An answer.
     *
     * @param id of its button
     * @param words on its button
     * @param action what is then done
     */
    public record Answer(String id, String words, Runnable action) {}
}
