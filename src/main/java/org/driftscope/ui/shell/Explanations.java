package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Frame;
import org.driftscope.run.Metrics;
import org.driftscope.run.RunDescription;
import org.driftscope.ui.ExplanationModel;
import org.driftscope.ui.Questions;
import org.driftscope.ui.Selection;
import org.driftscope.ui.attention.AttentionView;
import org.driftscope.ui.attention.AttentionViewModel;
import org.driftscope.ui.clusters.ClustersView;
import org.driftscope.ui.clusters.ClustersViewModel;
import org.driftscope.ui.compare.CompareView;
import org.driftscope.ui.compare.CompareViewModel;
import org.driftscope.ui.context.ContextView;
import org.driftscope.ui.context.ContextViewModel;
import org.driftscope.ui.flow.FlowStage;
import org.driftscope.ui.flow.FlowView;
import org.driftscope.ui.flow.FlowViewModel;
import org.driftscope.ui.map.ColourBy;
import org.driftscope.ui.map.EmbeddingMapViewModel;
import org.driftscope.ui.pair.PairView;
import org.driftscope.ui.pair.PairViewModel;
import org.driftscope.ui.predict.PredictView;
import org.driftscope.ui.predict.PredictViewModel;
import org.driftscope.ui.senses.SensesView;
import org.driftscope.ui.senses.SensesViewModel;
import org.driftscope.ui.similarity.SimilarityView;
import org.driftscope.ui.similarity.SimilarityViewModel;
import org.driftscope.ui.weights.ControlsViewModel;
import org.driftscope.ui.weights.WeightsView;
import org.driftscope.ui.weights.WeightsViewModel;
import org.driftscope.ui.why.WhyView;
import org.driftscope.ui.why.WhyViewModel;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** All views that explain something, in the order of their buttons, and what stands behind them. */
final class Explanations implements AutoCloseable {
    private static final Wording WORDS = Wording.of("ui.shell");

    private final BooleanProperty dark;
    private final WhyViewModel why;
    private final CompareViewModel compare;
    private final SensesViewModel senses;
    private final ClustersViewModel clusters;
    private final WeightsViewModel weights;
    private final FlowViewModel flow;
    private final AttentionViewModel attention;
    private final PredictViewModel predict;
    private final PairViewModel pair;
    private final ContextViewModel context;
    private final ObjectProperty<Explanation> opened = new SimpleObjectProperty<>();
    private final List<ExplanationModel> models = new ArrayList<>();
    private final List<Explanation> views = new ArrayList<>();

    /** {@code screen} runs work on the JavaFX Application Thread. */
    Explanations(
            Questions questions,
            Selection selection,
            RunDesk run,
            Executor screen,
            BooleanProperty dark) {
        this.dark = dark;
        compare = new CompareViewModel(screen);
        why = new WhyViewModel(selection, questions);
        senses = new SensesViewModel(questions);
        clusters = new ClustersViewModel(questions, selection);
        weights = new WeightsViewModel(questions, run);
        flow = new FlowViewModel(questions, () -> run.step(1));
        attention = new AttentionViewModel(questions);
        predict = new PredictViewModel(questions);
        pair = new PairViewModel(questions);
        context = new ContextViewModel(questions, selection);
        add("why", WORDS.get("why"), WORDS.get("why-label"), Feather.COMPASS, why, WhyView::new);
        add(
                "flow",
                WORDS.get("flow"),
                WORDS.get("flow-label"),
                Feather.GIT_COMMIT,
                flow,
                FlowView::new);
        add(
                "attention",
                WORDS.get("attention"),
                WORDS.get("attention-label"),
                Feather.CORNER_UP_LEFT,
                attention,
                AttentionView::new);
        add(
                "senses",
                WORDS.get("senses"),
                WORDS.get("senses-label"),
                Feather.GIT_BRANCH,
                senses,
                SensesView::new);
        add(
                "predict",
                WORDS.get("predict"),
                WORDS.get("predict-label"),
                Feather.MESSAGE_SQUARE,
                predict,
                PredictView::new);
        add(
                "pair",
                WORDS.get("pair"),
                WORDS.get("pair-label"),
                Feather.COLUMNS,
                pair,
                PairView::new);
        add(
                "context",
                WORDS.get("context"),
                WORDS.get("context-label"),
                Feather.SHARE_2,
                context,
                ContextView::new);
        add(
                "similarity",
                WORDS.get("similarity"),
                WORDS.get("similarity-label"),
                Feather.GRID,
                new SimilarityViewModel(questions),
                SimilarityView::new);
        add(
                "clusters",
                WORDS.get("clusters"),
                WORDS.get("clusters-label"),
                Feather.PIE_CHART,
                clusters,
                ClustersView::new);
        add(
                "weights",
                WORDS.get("weights"),
                WORDS.get("weights-label"),
                Feather.SLIDERS,
                weights,
                WeightsView::new);
        add(
                "compare",
                WORDS.get("compare"),
                WORDS.get("compare-label"),
                Feather.COPY,
                compare,
                CompareView::new);
    }

    private <M extends ExplanationModel> void add(
            String id, String name, String label, Ikon icon, M model, Function<M, Region> view) {
        model.darkProperty().bind(dark);
        models.add(model);
        views.add(
                new Explanation(
                        id, name, label, icon, () -> view.apply(model), model.shownProperty()));
    }

    /** Another run. */
    void open(RunDescription description) {
        models.forEach(model -> model.open(description));
    }

    /** The run goes on from a checkpoint. */
    void goOn(Checkpoint from) {
        weights.goOn(from);
    }

    /** The groups of weights and what is held back of them. */
    WeightsViewModel weights() {
        return weights;
    }

    /** The past step at which a change would begin a branch; empty at the newest. */
    void branchAt(OptionalLong step) {
        weights.branchAt(step);
    }

    /** The run on screen with other groups of words. */
    void regroup(RunDescription description) {
        models.forEach(model -> model.regroup(description));
    }

    /** The run goes on otherwise from a step. */
    void goBackTo(long step, Metrics known) {
        models.forEach(model -> model.goBackTo(step, known));
    }

    /** The newest frame. */
    void show(Frame frame) {
        models.forEach(model -> model.show(frame));
    }

    /** Has the map draw what the views show on it, and share the clusters. */
    void drawOn(EmbeddingMapViewModel map) {
        map.overlays().pushesProperty().bind(why.arrowsProperty());
        map.overlays().pathsProperty().bind(senses.pathsProperty());
        map.colours().clustersProperty().bind(clusters.groupsProperty());
        clusters.colouringProperty().bind(map.colours().byProperty().isEqualTo(ColourBy.CLUSTER));
    }

    /** Whether one of the views is on screen. */
    boolean isOpen() {
        return models.stream().anyMatch(model -> model.shownProperty().get());
    }

    /** Which of the views is on screen. */
    Optional<String> shown() {
        return views.stream().filter(view -> view.shown().get()).map(Explanation::id).findFirst();
    }

    /** What a person holds back of the run. */
    ControlsViewModel controls() {
        return weights.controls();
    }

    /** The view that is open; null where none is. */
    ObjectProperty<Explanation> openedProperty() {
        return opened;
    }

    /** Opens a view. */
    void open(String id) {
        views.stream().filter(view -> view.id().equals(id)).findFirst().ifPresent(opened::set);
    }

    /** Types something into a view, as far as it reads anything. */
    void type(String id, String text) {
        switch (id) {
            case "flow" -> flow.read(text);
            case "attention" -> attention.sentenceProperty().set(text);
            case "predict" -> predict.typedProperty().set(text);
            case "pair" -> chooseWords(List.of(text.strip().split("\\s+")));
            case "context" -> context.filterProperty().set(text);
            default -> {}
        }
    }

    /** Brings a stage of the flow to the front, from 1. */
    void toStage(int number) {
        flow.goTo(FlowStage.numbered(number));
    }

    private void chooseWords(List<String> words) {
        for (int i = 0; i < Math.min(words.size(), pair.words().size()); i++) {
            pair.words().get(i).wordProperty().set(words.get(i));
        }
    }

    List<Explanation> views() {
        return views;
    }

    @Override
    public void close() {
        compare.close();
    }
}
