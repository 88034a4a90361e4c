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

/** A table of the measures: at step 0, now, and now with shuffled labels. */
final class SimilarityMeasures extends GridPane {
    private static final String MISSING = "–";
    private static final String SHUFFLED =
            "The same measure of the same words after their categories were shuffled among them: the"
                    + " mean of "
                    + ShuffledLabels.SHUFFLES
                    + " shuffles, and between which values 95 % of them lie.";

    private final Row within =
            new Row(
                    "within",
                    "Cosine within",
                    "Mean of cos(a, b) = a·b / (|a| |b|) over all pairs of words of one category, in"
                            + " the full space");
    private final Row between =
            new Row(
                    "between",
                    "Cosine between",
                    "Mean of cos(a, b) = a·b / (|a| |b|) over all pairs of words of two categories, in"
                            + " the full space");
    private final Row silhouette =
            new Row(
                    "silhouette",
                    "Silhouette",
                    "Mean over the words of (b - a) / max(a, b): a is the mean distance to the words"
                            + " of the same category, b that to the nearest other category, in the"
                            + " plane of the two main components. From -1 to 1.");
    private final Row purity =
            new Row(
                    "purity",
                    "Neighbour purity",
                    "Share of each word's 3 nearest words, by cosine in the full space, that are of"
                            + " its category");

    SimilarityMeasures() {
        setId("similarity-measures");
        getStyleClass().add("similarity-measures");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(names);
        addRow(0, heading(""), heading("Step 0"), heading("Now"), heading("Shuffled, 95 %"));
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
            shuffled = label("similarity-" + id + "-shuffled", "", SHUFFLED);
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
