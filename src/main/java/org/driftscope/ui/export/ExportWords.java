package org.driftscope.ui.export;

import java.util.Locale;
import org.driftscope.export.Stretch;
import org.driftscope.plot.Figures;

/** What will be written, and about how large it will be, in a sentence. */
final class ExportWords {
    private final ExportOrder order;
    private final RunFacts facts;

    private ExportWords(ExportOrder order, RunFacts facts) {
        this.order = order;
        this.facts = facts;
    }

    static String of(ExportOrder order, RunFacts facts) {
        String about = FileSizes.words(FileSizes.estimate(order, facts));
        return new ExportWords(order, facts).what() + ", about " + about + ".";
    }

    private String what() {
        Stretch steps = order.stretch();
        String from = Figures.count(steps.first());
        String to = Figures.count(steps.last());
        String count = Figures.count(steps.count());
        return switch (order.kind()) {
            case MAP -> map(to);
            case GIF, MP4 ->
                    words("Steps %s to %s in %s pictures, %s seconds", from, to, count, seconds());
            case HANDOUT -> words("A page on steps 0 to %s", to);
            case PAGE -> words("A page that plays steps %s to %s", from, to);
            case PROJECTOR ->
                    words(
                            "%s vectors of %d numbers at step %s, and a second file for the words",
                            Figures.count(facts.words()), facts.channels(), to);
            case WORD2VEC ->
                    words(
                            "%s words with vectors of %d numbers at step %s",
                            Figures.count(facts.words()), facts.channels(), to);
            case FRAMES ->
                    words(
                            "Places of %s words at %s steps from %s to %s",
                            Figures.count(facts.fitted()), count, from, to);
            case METRICS -> words("Rows of %s steps from %s to %s", count, from, to);
        };
    }

    private String map(String step) {
        int scale = Math.max(1, order.form().kind().scale());
        return words(
                "The map at step %s, %d × %d",
                step, facts.mapWidth() * scale, facts.mapHeight() * scale);
    }

    private String seconds() {
        double seconds = order.movie().orElseThrow().seconds();
        return Figures.count(Math.max(1, Math.round(seconds)));
    }

    private static String words(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
