package org.driftscope.ui.why;

import java.util.Locale;
import java.util.Optional;
import org.driftscope.insight.PartGroup;
import org.driftscope.insight.WordHeading;
import org.driftscope.insight.WordStory;
import org.driftscope.insight.WordUpdate;
import org.driftscope.ui.control.Figures;

/** The sentences that sum up the numbers of a word. */
final class WhyStory {
    private static final double STRAIGHT = 0.9;
    private static final double ROUGHLY = 0.3;

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
        return "Next, "
                + word
                + " moves mostly because of what happens "
                + words.prediction(main.get(), story)
                + ". That is "
                + PartWords.percent(main.get().share())
                + " of the push; of all pushes together "
                + PartWords.percent(story.agreement())
                + " remain once they are added up.";
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
            return moved + " though its gradient was 0: the optimizer still carries older pushes on.";
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
                + Figures.measure(update.cosine())
                + "). Learning rate times gradient alone would have been "
                + number(update.plainLength())
                + ".";
    }

    /** Where the word is drawn. */
    String heading(WhyAnswer answer) {
        String word = "“" + words.token(answer.story().token()) + "”";
        if (answer.heading().isEmpty()) {
            return "Nothing ever follows " + word + ", so no context draws it as an input.";
        }
        WordHeading heading = answer.heading().get();
        String times = heading.occurrences() == 1 ? "once" : heading.occurrences() + " times";
        String drawn = word + " is followed by a word " + times + " in the corpus. ";
        if (answer.step() == 0) {
            return drawn + "It has not moved yet, so it has no direction to compare with them.";
        }
        return drawn
                + "The way it has come since step 0 has a cosine of "
                + Figures.measure(heading.cosine())
                + " with the mean vector of those words, and of "
                + Figures.measure(heading.centredCosine())
                + " once what draws all words alike is taken off.";
    }

    /** Such as 0.0123. */
    static String number(double value) {
        String form = Math.abs(value) < 0.0005 && value != 0 ? "%.1e" : "%.4f";
        return String.format(Locale.ROOT, form, value).replace('-', '−');
    }
}
