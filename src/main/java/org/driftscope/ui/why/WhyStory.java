package org.driftscope.ui.why;

import java.util.Locale;
import java.util.Optional;
import org.driftscope.insight.PartGroup;
import org.driftscope.insight.WordHeading;
import org.driftscope.insight.WordStory;
import org.driftscope.insight.WordUpdate;
import org.driftscope.plot.Figures;
import org.driftscope.wording.Wording;

/** The sentences that sum up the numbers of a word. */
final class WhyStory {
    private static final Wording WORDS = Wording.of("ui.why");
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
        String word = words.token(story.token());
        Optional<PartGroup> main = story.mainReason();
        if (main.isEmpty()) {
            return WORDS.get("nothing", "word", word, "sentences", answer.batchSize());
        }
        double share = main.get().share();
        return WORDS.get(
                answer.frozen() ? "reason-frozen" : "reason",
                "word",
                word,
                "much",
                share > MOST ? "most" : "some",
                "prediction",
                words.prediction(main.get(), story),
                "share",
                PartWords.percent(share),
                "remains",
                remains(story.agreement()));
    }

    private static String remains(double agreement) {
        return agreement >= ALL_OF_IT
                ? WORDS.get("remains-all")
                : WORDS.get("remains", "share", PartWords.percent(agreement));
    }

    /** What the last step did. */
    static String update(WhyAnswer answer) {
        return answer.update()
                .map(update -> update(answer.step(), update))
                .orElseGet(() -> WORDS.get("update-none"));
    }

    private static String update(long step, WordUpdate update) {
        if (update.length() == 0) {
            return WORDS.get("update-still", "step", step);
        }
        String length = number(update.length());
        if (update.gradientLength() == 0) {
            return WORDS.get("update-carried", "step", step, "length", length);
        }
        return WORDS.get(
                "update",
                "step",
                step,
                "length",
                length,
                "direction",
                direction(update.cosine()),
                "cosine",
                cosine(update.cosine()),
                "plain",
                number(update.plainLength()));
    }

    private static String direction(double cosine) {
        if (cosine > STRAIGHT) {
            return "straight";
        }
        return cosine > ROUGHLY ? "roughly" : cosine > -ROUGHLY ? "across" : "against";
    }

    /** Where the word is drawn. */
    String heading(WhyAnswer answer) {
        String word = words.token(answer.story().token());
        if (answer.heading().isEmpty()) {
            return WORDS.get("heading-none", "word", word);
        }
        WordHeading heading = answer.heading().get();
        return WORDS.get(
                answer.step() == 0 ? "heading-start" : "heading",
                "word",
                word,
                "way",
                heading.asOutput() ? "output" : "input",
                "places",
                heading.occurrences(),
                "cosine",
                cosine(heading.cosine()));
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
