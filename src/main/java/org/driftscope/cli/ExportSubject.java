package org.driftscope.cli;

import java.util.List;
import java.util.Locale;

/** What may be exported, in the formats that the files' names end in. */
enum ExportSubject {
    VECTORS(".tsv", ".txt", ".vec"),
    MAP(".svg", ".png"),
    MOVIE(".gif", ".mp4"),
    CHART(".svg", ".png"),
    HANDOUT(".pdf"),
    HTML(".html"),
    FRAMES(".csv"),
    METRICS(".csv");

    private final List<String> endings;

    ExportSubject(String... endings) {
        this.endings = List.of(endings);
    }

    List<String> endings() {
        return endings;
    }

    boolean isPicture() {
        return this == MAP || this == MOVIE || this == CHART;
    }

    /** As a person types it. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
