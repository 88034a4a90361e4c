package org.driftscope.ui.export;

import org.driftscope.export.Stretch;
import org.driftscope.wording.Wording;

/** What will be written, and about how large it will be, in a sentence. */
final class ExportWords {
    private static final Wording WORDS = Wording.of("ui.export");

    private final ExportOrder order;
    private final RunFacts facts;

    private ExportWords(ExportOrder order, RunFacts facts) {
        this.order = order;
        this.facts = facts;
    }

    static String of(ExportOrder order, RunFacts facts) {
        return new ExportWords(order, facts).words();
    }

    private String words() {
        Stretch steps = order.stretch();
        int scale = Math.max(1, order.form().kind().scale());
        return WORDS.get(
                switch (order.kind()) {
                    case MAP -> "map-words";
                    case GIF, MP4 -> "movie-words";
                    case HANDOUT -> "handout-words";
                    case PAGE -> "page-words";
                    case PROJECTOR -> "projector-words";
                    case WORD2VEC -> "word2vec-words";
                    case FRAMES -> "frames-words";
                    case METRICS -> "metrics-words";
                },
                "from",
                steps.first(),
                "to",
                steps.last(),
                "count",
                steps.count(),
                "seconds",
                order.movie().map(movie -> seconds(movie.seconds())).orElse(0L),
                "words",
                facts.words(),
                "fitted",
                facts.fitted(),
                "numbers",
                Integer.toString(facts.channels()),
                "width",
                Integer.toString(facts.mapWidth() * scale),
                "height",
                Integer.toString(facts.mapHeight() * scale),
                "size",
                FileSizes.words(FileSizes.estimate(order, facts)));
    }

    private static long seconds(double exactly) {
        return Math.max(1, Math.round(exactly));
    }
}
