package org.driftscope.ui.pair;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Figures;
import org.driftscope.ui.control.BoundText;
import org.driftscope.ui.control.Curve;
import org.driftscope.ui.control.CurvePoint;
import org.driftscope.ui.control.Section;
import org.driftscope.ui.control.StepChart;
import org.driftscope.ui.control.StoryText;
import org.driftscope.ui.control.Words;
import org.driftscope.wording.Wording;

/** Two words side by side: what they are now, how that came about, and what they share. */
public final class PairView extends ScrollPane {
    private static final Wording WORDS = Wording.of("ui.pair");

    private static final int MOST_FRAMES = 12;

    private final PairViewModel model;
    private final FlowPane frames = new FlowPane();
    private final StepChart likeness =
            new StepChart("pair-chart", WORDS.get("likeness-name"), Figures::measure);
    private final StepChart steps =
            new StepChart("pair-steps", WORDS.get("steps-name"), Figures::measure);

    public PairView(PairViewModel model) {
        this.model = model;
        setId("pair-view");
        getStyleClass().addAll("pair-view", Tweaks.EDGE_TO_EDGE);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Label note = new BoundText("pair-note", model.noteProperty());
        note.getStyleClass().add("pair-note");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        StoryText story = new StoryText("pair-story", model.storyProperty());
        Label gap = small("pair-gap", model.gapProperty());
        gap.managedProperty().bind(gap.textProperty().isNotEmpty());
        frames.setId("pair-frames");
        frames.getStyleClass().add("pair-frames");
        VBox content =
                new VBox(
                        ready(),
                        words(),
                        note,
                        story,
                        gap,
                        new PairTable(model),
                        new Section(WORDS.get("likeness-section"), measure(), likeness),
                        new Section(
                                WORDS.get("steps"),
                                small("pair-steps-story", model.stepsStoryProperty()),
                                steps),
                        new Section(
                                WORDS.get("frames"),
                                small("pair-frames-story", model.framesStoryProperty()),
                                frames));
        content.getStyleClass().add("pair-content");
        setContent(content);
        model.curvesProperty().addListener((property, old, now) -> showCurves());
        model.singleStepsProperty().addListener((property, old, now) -> showSteps());
        model.frames().addListener((ListChangeListener<String>) change -> showFrames());
        model.darkProperty().addListener((property, old, now) -> showTheme());
        showTheme();
        showCurves();
        showSteps();
        showFrames();
    }

    private static Label small(String id, ObservableValue<String> words) {
        Label label = new BoundText(id, words);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private ComboBox<String> ready() {
        ComboBox<String> box = new ComboBox<>(model.ready());
        box.setId("pair-ready");
        box.setPromptText(WORDS.get("ready"));
        box.setAccessibleText(WORDS.get("ready-name"));
        box.setTooltip(new Tooltip(WORDS.get("ready-tip")));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getSelectionModel()
                .selectedIndexProperty()
                .addListener(
                        (property, old, chosen) -> {
                            if (chosen.intValue() >= 0) {
                                model.choose(chosen.intValue());
                            }
                        });
        return box;
    }

    private GridPane words() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("pair-words");
        List<String> ids = List.of("pair-first", "pair-second", "pair-control");
        for (int i = 0; i < ids.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / ids.size());
            grid.getColumnConstraints().add(column);
            grid.add(new WordChoice(ids.get(i), model.words().get(i), model), i, 0);
        }
        return grid;
    }

    private ComboBox<Likeness> measure() {
        ComboBox<Likeness> box =
                new ComboBox<>(FXCollections.observableArrayList(Likeness.values()));
        box.setId("pair-likeness");
        box.setAccessibleText(WORDS.get("likeness"));
        box.setConverter(new Words<>(Likeness::words));
        Tooltip formula = new Tooltip();
        box.setTooltip(formula);
        box.valueProperty().addListener((property, old, now) -> formula.setText(now.formula()));
        box.valueProperty().bindBidirectional(model.likenessProperty());
        return box;
    }

    private void showCurves() {
        List<Curve> curves = model.curvesProperty().get();
        boolean distance = model.likenessProperty().get() == Likeness.DISTANCE;
        double largest =
                curves.stream()
                        .flatMap(curve -> curve.points().stream())
                        .mapToDouble(CurvePoint::value)
                        .max()
                        .orElse(1);
        likeness.show(curves, distance ? 0 : -1, distance ? Math.max(0.1, 1.05 * largest) : 1);
        likeness.tell(model.storyProperty().get());
    }

    private void showSteps() {
        steps.show(model.singleStepsProperty().get(), -1, 1);
        steps.tell(model.stepsStoryProperty().get());
    }

    private void showFrames() {
        frames.getChildren()
                .setAll(model.frames().stream().limit(MOST_FRAMES).map(PairView::chip).toList());
        int rest = model.frames().size() - MOST_FRAMES;
        if (rest > 0) {
            frames.getChildren().add(new Label(WORDS.get("frames-more", "count", rest)));
        }
    }

    private static Label chip(String frame) {
        Label chip = new Label(frame);
        chip.getStyleClass().add("chip");
        chip.setWrapText(true);
        return chip;
    }

    private void showTheme() {
        CategoryPalette palette = CategoryPalette.of(model.darkProperty().get());
        likeness.setPalette(palette);
        steps.setPalette(palette);
    }
}
