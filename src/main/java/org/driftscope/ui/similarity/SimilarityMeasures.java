package org.driftscope.ui.similarity;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.insight.PairDistances;
import org.driftscope.insight.ShuffledLabels;
import org.driftscope.plot.Figures;
import org.driftscope.wording.Wording;

/** A table of the measures: at step 0, now, and now with shuffled labels. */
final class SimilarityMeasures extends GridPane {
    private static final Wording WORDS = Wording.of("ui.similarity");

    private static final String MISSING = "–";

    private final Row within = new Row("within", WORDS.get("within"), WORDS.get("within-meaning"));
    private final Row between =
            new Row("between", WORDS.get("between"), WORDS.get("between-meaning"));
    private final Row silhouette =
            new Row("silhouette", WORDS.get("silhouette"), WORDS.get("silhouette-meaning"));
    private final Row purity = new Row("purity", WORDS.get("purity"), WORDS.get("purity-meaning"));

    SimilarityMeasures() {
        setId("similarity-measures");
        getStyleClass().add("similarity-measures");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(names);
        addRow(
                0,
                heading(""),
                heading(WORDS.get("start")),
                heading(WORDS.get("now")),
                heading(WORDS.get("shuffled")));
        Row[] rows = {within, between, silhouette, purity};
        for (int i = 0; i < rows.length; i++) {
            addRow(i + 1, rows[i].name, rows[i].start, rows[i].now, rows[i].shuffled);
        }
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    void show(Optional<SimilarityAnswer> answer) {
        Optional<SimilarityState> now = answer.map(SimilarityAnswer::now);
        Optional<SimilarityState> start = answer.flatMap(SimilarityAnswer::start);
        showCosine(within, start, now, PairDistances.Split::within);
        showCosine(between, start, now, PairDistances.Split::between);
        showMeasure(
                silhouette,
                start,
                now,
                ClusterMeasures::silhouette2d,
                ShuffledLabels::silhouette2d);
        showMeasure(purity, start, now, ClusterMeasures::knnPurity, ShuffledLabels::knnPurity);
    }

    private static void showCosine(
            Row row,
            Optional<SimilarityState> start,
            Optional<SimilarityState> now,
            Function<PairDistances.Split, PairDistances> kind) {
        row.start.setText(cosine(start, kind));
        row.now.setText(cosine(now, kind));
    }

    private static String cosine(
            Optional<SimilarityState> state, Function<PairDistances.Split, PairDistances> kind) {
        return state.map(known -> kind.apply(known.split()))
                .filter(pairs -> pairs.pairs() > 0)
                .map(pairs -> Figures.measure(pairs.meanCosine()))
                .orElse(MISSING);
    }

    private static void showMeasure(
            Row row,
            Optional<SimilarityState> start,
            Optional<SimilarityState> now,
            Function<ClusterMeasures, Double> measure,
            Function<ShuffledLabels, ShuffledLabels.Spread> spread) {
        row.start.setText(measured(start, measure));
        row.now.setText(measured(now, measure));
        row.shuffled.setText(
                now.flatMap(SimilarityState::measures)
                        .map(spread)
                        .map(s -> Figures.measure(s.mean()) + " (" + SimilarityStory.range(s) + ")")
                        .orElse(MISSING));
    }

    private static String measured(
            Optional<SimilarityState> state, Function<ClusterMeasures, Double> measure) {
        return state.flatMap(SimilarityState::measures)
                .map(known -> Figures.measure(measure.apply(known.actual())))
                .orElse(MISSING);
    }

    /** One measure. */
    private static final class Row {
        final Label name;
        final Label start;
        final Label now;
        final Label shuffled;

        Row(String id, String title, String formula) {
            name = label("similarity-" + id, title, formula);
            start = label("similarity-" + id + "-start", MISSING, formula);
            now = label("similarity-" + id + "-now", MISSING, formula);
            now.getStyleClass().add("strong");
            shuffled = label("similarity-" + id + "-shuffled", "", shuffledMeaning());
        }

        private static String shuffledMeaning() {
            return WORDS.get("shuffled-meaning", "shuffles", ShuffledLabels.SHUFFLES);
        }

        private static Label label(String id, String text, String meaning) {
            Label label = new Label(text);
            label.setId(id);
            label.setMinWidth(Region.USE_PREF_SIZE);
            Tooltip tooltip = new Tooltip(meaning);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(320);
            label.setTooltip(tooltip);
            label.setAccessibleHelp(meaning);
            return label;
        }
    }
}
