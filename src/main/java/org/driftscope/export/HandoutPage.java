package org.driftscope.export;

import java.util.List;
import java.util.Set;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.run.Frame;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.text.Category;
import org.driftscope.training.OptimizerKind;
import org.driftscope.wording.Wording;

/** What stands where on a handout, in points. */
final class HandoutPage {
    private static final Wording WORDS = Wording.of("export");
    private static final double MARGIN = 38;
    private static final double GAP = 8;
    private static final double MAPS = 280;
    private static final double CHARTS = 138;
    private static final double SMALL_SHARE = 0.37;

    // How large the letters of each part are, in letters of the map in the window.
    private static final double TITLE = 1.3;
    private static final double SETTINGS = 0.66;
    private static final double TEXT = 0.76;
    private static final double SMALL_MAP = 0.55;
    private static final double LARGE_MAP = 0.62;
    private static final double CHART = 0.56;

    private static final double LINE = 1.15; // from line to line, in heights of the letters
    private static final double WRITING = 15; // between two lines to write on, at least

    private final GraphicsPen page;
    private final Paper paper;
    private final RunDescription run;
    private final RunCurves curves;
    private final HandoutMaps maps;
    private final CategoryPalette palette;
    private final double width;
    private double y = MARGIN;

    HandoutPage(
            GraphicsPen page, Paper paper, RunDescription run, RunCurves curves, HandoutMaps maps) {
        this.page = page;
        this.paper = paper;
        this.run = run;
        this.curves = curves;
        this.maps = maps;
        palette = MapFigure.palette(false, run.dataset().corpus().categories());
        width = paper.width() - 2 * MARGIN;
    }

    /** What the page is about. */
    static String title(RunDescription run) {
        return run.dataset().corpus().name();
    }

    void draw() {
        write(title(run), TITLE, palette.foreground());
        write(settings(), SETTINGS, palette.muted());
        y += GAP / 2;
        legend();
        maps();
        charts();
        questions();
    }

    private String settings() {
        RunSettings settings = run.settings();
        ModelSettings model = settings.model();
        return String.join(
                " · ",
                WORDS.get("handout-seed", "seed", String.valueOf(settings.seed())),
                WORDS.get("handout-steps", "steps", curves.lastStep()),
                WORDS.get(
                        "handout-text",
                        "sentences",
                        run.dataset().sentenceCount(),
                        "tokens",
                        run.dataset().vocabulary().size()),
                WORDS.get("handout-vectors", "numbers", model.dModel()),
                WORDS.get("handout-model", "layers", model.layers(), "heads", model.heads()),
                WORDS.get("handout-batch", "sentences", settings.batchSize()),
                WORDS.get(
                        "handout-optimizer",
                        "optimizer",
                        rule(settings.optimizer().kind()),
                        "rate",
                        String.valueOf(settings.optimizer().learningRate())));
    }

    private static String rule(OptimizerKind kind) {
        return switch (kind) {
            case ADAM -> "Adam";
            case ADAMW -> "AdamW";
            case SGD -> "SGD";
        };
    }

    /** Writes a paragraph and goes below it. */
    private void write(String text, double scale, Ink ink) {
        double step = scale * page.sizes().height() * LINE;
        for (String line : Lines.of(text, width / scale, page.sizes())) {
            page.at(
                    MARGIN,
                    y,
                    scale,
                    () ->
                            page.text(
                                    line,
                                    new Pen.Point(0, page.ascent()),
                                    new Pen.Lettering(Pen.Anchor.LEFT, ink)));
            y += step;
        }
    }

    /** In black and white the forms of the signs tell the groups apart. */
    private void legend() {
        List<Category> categories = run.dataset().corpus().categories();
        double scale = LARGE_MAP;
        PictureSettings sheet =
                new PictureSettings(
                        (int) (width / scale + 2 * FigureText.EDGE),
                        PictureSettings.SMALLEST,
                        1,
                        false,
                        false);
        FigureText.Piece legend = new FigureText(sheet, page.sizes(), palette).legend(categories);
        page.at(
                MARGIN - FigureText.EDGE * scale,
                y - FigureText.EDGE * scale,
                scale,
                () ->
                        new LayoutDrawing(page, id -> "", palette.muted())
                                .draw(legend.markers(), legend.labels()));
        y += categories.isEmpty() ? 0 : scale * (legend.height() - FigureText.EDGE) + GAP / 2;
    }

    /**
     * A map on the page.
     *
     * @param scale how large its letters are
     */
    private record PlacedMap(
            Frame frame, double x, double y, double width, double height, double scale) {
        HandoutMaps.Sheet sheet() {
            return new HandoutMaps.Sheet(frame, (int) (width / scale), (int) (height / scale));
        }
    }

    private void maps() {
        double small = SMALL_SHARE * width;
        double half = (MAPS - GAP) / 2;
        double large = width - small - GAP;
        List<PlacedMap> all =
                List.of(
                        new PlacedMap(maps.start(), MARGIN, y, small, half, SMALL_MAP),
                        new PlacedMap(
                                maps.middle(), MARGIN, y + half + GAP, small, half, SMALL_MAP),
                        new PlacedMap(
                                maps.last(), MARGIN + small + GAP, y, large, MAPS, LARGE_MAP));
        HandoutNames names =
                new HandoutNames(
                        maps,
                        all.stream().map(PlacedMap::sheet).toList(),
                        curves.pair(),
                        page.sizes());
        all.forEach(map -> draw(map, names.named()));
        y += MAPS + GAP / 2;
        write(WORDS.get("handout-maps", "step", curves.lastStep()), SETTINGS, palette.muted());
        write(names.words(), SETTINGS, palette.muted());
        y += GAP / 2;
    }

    private void draw(PlacedMap map, Set<Integer> named) {
        page.at(map.x(), map.y(), map.scale(), () -> maps.draw(page, map.sheet(), named));
        double right = map.x() + map.width();
        double bottom = map.y() + map.height();
        page.line(
                List.of(
                        new Pen.Point(map.x(), map.y()),
                        new Pen.Point(right, map.y()),
                        new Pen.Point(right, bottom),
                        new Pen.Point(map.x(), bottom)),
                true,
                new Pen.Stroke(0.5, palette.muted()));
    }

    private void charts() {
        boolean two = curves.pair().isPresent();
        double wide = two ? (width - GAP) / 2 : width;
        chart(RunChart.LOSS, MARGIN, wide);
        if (two) {
            chart(RunChart.PAIR, MARGIN + wide + GAP, wide);
        }
        y += CHARTS + GAP;
    }

    private void chart(RunChart which, double x, double wide) {
        Chart chart = which.of(curves);
        page.at(
                x,
                y,
                CHART,
                () -> ChartDrawing.draw(page, chart, palette, wide / CHART, CHARTS / CHART));
    }

    /** As many as there is room for, with as much room to write as is left. */
    private void questions() {
        List<String> all = HandoutQuestions.of(curves);
        double room = paper.height() - MARGIN - y;
        double texts = 0;
        int count = 0;
        while (count < all.size()
                && texts + height(all.get(count), count) + (count + 1) * WRITING <= room) {
            texts += height(all.get(count), count);
            count++;
        }
        if (count > 0) {
            double each = (room - texts) / count;
            for (int i = 0; i < count; i++) {
                write(numbered(all.get(i), i), TEXT, palette.foreground());
                lines((int) (each / WRITING), each);
                y += GAP / 2;
            }
        }
    }

    /** To write on, as many in so much room. */
    private void lines(int count, double room) {
        for (int line = 0; line < count; line++) {
            y += room / count;
            page.line(MARGIN, y, MARGIN + width, y, new Pen.Stroke(0.5, palette.muted()));
        }
    }

    private static String numbered(String question, int index) {
        return WORDS.get("question-number", "number", index + 1, "question", question);
    }

    private double height(String question, int index) {
        int lines = Lines.of(numbered(question, index), width / TEXT, page.sizes()).size();
        return TEXT * page.sizes().height() * LINE * lines + GAP / 2;
    }
}
