package org.driftscope.lesson;

import java.util.OptionalLong;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Corpus;
import org.driftscope.wording.Wording;

/**
 * What an {@link Action.Open} asks for: a text and the settings of a run that learns from it.
 *
 * @param corpus with what it recommends
 * @param settings of the run
 */
public record OpenedText(StoredCorpus corpus, RunSettings settings) {
    private static final Wording WORDS = Wording.of("lesson");

    /** What the text is called that a lesson brings with it. */
    private static final String OWN = "lesson";

    /**
     * Reads the text.
     *
     * @param seed takes the place of the one that the lesson names, where there is one
     * @throws ProblemException where the settings do not go together
     */
    public static OpenedText of(Action.Open open, OptionalLong seed) {
        StoredCorpus stored =
                open.corpus()
                        .map(ShippedCorpora::open)
                        .orElseGet(
                                () ->
                                        new StoredCorpus(
                                                new Corpus(
                                                        OWN,
                                                        "",
                                                        "",
                                                        open.sentences(),
                                                        open.groups()),
                                                RunSettings.DEFAULT));
        RunSettings wanted = settings(open, stored.recommended());
        OptionalLong start = seed.isPresent() ? seed : open.seed();
        return new OpenedText(
                stored, start.isPresent() ? wanted.withSeed(start.getAsLong()) : wanted);
    }

    private static RunSettings settings(Action.Open open, RunSettings recommended) {
        try {
            return open.settings().over(recommended);
        } catch (IllegalArgumentException wrong) {
            throw new ProblemException(
                    WORDS.problem(
                            "settings-clash",
                            "action",
                            open.words(),
                            "cause",
                            String.valueOf(wrong.getMessage())),
                    wrong);
        }
    }
}
