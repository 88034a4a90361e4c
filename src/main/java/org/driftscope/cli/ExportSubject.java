package org.driftscope.cli;

import java.util.List;
import java.util.Locale;

/** What may be exported. */
enum ExportSubject {
    VECTORS,
    MAP,
    MOVIE,
    CHART,
    HANDOUT,
    HTML,
    FRAMES,
    METRICS;

    /** What the files' names may end in, each for a format. */
    List<String> endings() {
        return switch (this) {
            case VECTORS -> List.of(".tsv", ".txt", ".vec");
            case MAP, CHART -> List.of(".svg", ".png");
            case MOVIE -> List.of(".gif", ".mp4");
            case HANDOUT -> List.of(".pdf");
            case HTML -> List.of(".html");
            case FRAMES, METRICS -> List.of(".csv");
        };
    }

    boolean isPicture() {
        return this == MAP || this == MOVIE || this == CHART;
    }

    /** As a person types it. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
