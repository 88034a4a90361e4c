package org.driftscope.ui.why;

import java.util.Locale;
import java.util.Optional;
import org.driftscope.insight.PartGroup;
import org.driftscope.insight.WordHeading;
import org.driftscope.insight.WordStory;
import org.driftscope.insight.WordUpdate;
import org.driftscope.plot.Figures;

/** The sentences that sum up the numbers of a word. */
final class WhyStory {
    private static final double MOST = 0.5;
    private static final double STRAIGHT = 0.9;
    private static final double ROUGHLY = 0.3;

    /** Said as 100 %. */
    private static final double ALL_OF_IT = 0.995;

    private final PartWords words;

    WhyStory(PartWords words) {
        this.words = words;
    }

    /** What moves the word next, and why. */
    String reason(WhyAnswer answer) {
        WordStory story = answer.story();
        String word = "“" + words.token(story.token()) + "”";
        Optional<PartGroup> main = story.mainReason();
        if (main.isEmpty()) {
            return "Nothing in the next batch moves "
                    + word
                    + ": none of its "
                    + Figures.counted(answer.batchSize(), "sentence")
                    + " says anything about it.";
        }
        double share = main.get().share();
        return (answer.frozen()
                        ? "The embedding is frozen, so " + word + " stays. It would move "
                        : "Next, " + word + " moves ")
                + (share > MOST ? "mostly because of " : "most of all because of ")
                + words.prediction(main.get(), story)
                + ". That is "
                + PartWords.percent(share)
                + " of the push. "
                + remains(story.agreement());
    }

    private static String remains(double agreement) {
        return agreement >= ALL_OF_IT
                ? "All pushes go the same way."
                : "The pushes partly cancel: "
                        + PartWords.percent(agreement)
                        + " of their summed length remains.";
    }

    /** What the last step did. */
    static String update(WhyAnswer answer) {
        return answer.update()
                .map(update -> "Step " + Figures.count(answer.step()) + " " + moved(update))
                .orElse("Nothing has moved yet: this is the random start.");
    }

    private static String moved(WordUpdate update) {
        if (update.length() == 0) {
            return "left it where it was.";
        }
        String moved = "moved it by " + number(update.length());
        if (update.gradientLength() == 0) {
            return moved
                    + " though its gradient was 0: the optimizer still carries older pushes on.";
        }
        String direction =
                update.cosine() > STRAIGHT
                        ? "almost straight down its gradient"
                        : update.cosine() > ROUGHLY
                                ? "roughly down its gradient"
                                : update.cosine() > -ROUGHLY
                                        ? "across its gradient, carried by older pushes"
                                        : "against its gradient, carried by older pushes";
        return moved
                + ", "
                + direction
                + " (cosine "
                + cosine(update.cosine())
                + "). Learning rate times gradient alone would have been "
                + number(update.plainLength())
                + ".";
    }

    /** Where the word is drawn. */
    String heading(WhyAnswer answer) {
        String word = "“" + words.token(answer.story().token()) + "”";
        if (answer.heading().isEmpty()) {
            return "No context draws "
                    + word
                    + ": it never stands where it would be needed for one.";
        }
        WordHeading heading = answer.heading().get();
        String places =
                word
                        + (heading.asOutput() ? " comes next in " : " is followed by a word in ")
                        + Figures.counted(heading.occurrences(), "place")
                        + " of the corpus";
        if (answer.step() == 0) {
            return places + ". It has not moved yet, so it has no direction to compare with them.";
        }
        return places
                + (heading.asOutput()
                        ? ", whose contexts draw it to the mean of their vectors. "
                        : ", whose next words draw it to the mean of their output vectors. ")
                + "The way it has come since step 0 has a cosine of "
                + cosine(heading.cosine())
                + " with that direction.";
    }

    /** Such as −0.09. */
    private static String cosine(double value) {
        return Figures.measure(value);
    }

    /** Such as 0.0123. */
    static String number(double value) {
        String form = Math.abs(value) < 0.0005 && value != 0 ? "%.2g" : "%.4f";
        return Figures.minus(String.format(Locale.ROOT, form, value));
    }
}
