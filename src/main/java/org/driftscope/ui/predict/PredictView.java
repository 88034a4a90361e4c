package org.driftscope.ui.predict;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.ui.control.BoundText;
import org.driftscope.ui.control.Section;
import org.driftscope.ui.control.StepChart;
import org.driftscope.ui.control.StoryText;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.wording.Wording;

/** A beginning, what the model expects next, how that came about, and what it writes on. */
public final class PredictView extends ScrollPane {
    private static final Wording WORDS = Wording.of("ui.predict");

    private static final int ROWS = 8;

    private final PredictViewModel model;
    private final List<BarRow> rows = new ArrayList<>();
    private final StepChart chart =
            new StepChart("predict-chart", WORDS.get("curves-name"), Percent::of);

    public PredictView(PredictViewModel model) {
        this.model = model;
        setId("predict-view");
        getStyleClass().addAll("predict-view", Tweaks.EDGE_TO_EDGE);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Label note = new BoundText("predict-note", model.noteProperty());
        note.getStyleClass().add("predict-note");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        StoryText story = new StoryText("predict-story", model.storyProperty());
        VBox content =
                new VBox(
                        beginning(),
                        note,
                        story,
                        bars(),
                        new Section(WORDS.get("curves"), chart),
                        new GenerateView(model.generate()));
        content.getStyleClass().add("predict-content");
        setContent(content);
        model.bars().addListener((ListChangeListener<WordBar>) change -> showBars());
        model.curvesProperty().addListener((property, old, now) -> showCurves());
        model.darkProperty().addListener((property, old, now) -> showTheme());
        showTheme();
        showBars();
        showCurves();
    }

    private HBox beginning() {
        TextField field = new TextField();
        field.setId("predict-beginning");
        field.setPromptText(WORDS.get("beginning"));
        field.setAccessibleText(WORDS.get("beginning"));
        field.setTooltip(new Tooltip(WORDS.get("beginning-tip")));
        field.textProperty().bindBidirectional(model.typedProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        ComboBox<String> ready = new ComboBox<>(model.ready());
        ready.setId("predict-ready");
        ready.setPromptText(WORDS.get("examples"));
        ready.setAccessibleText(WORDS.get("examples-name"));
        ready.setTooltip(new Tooltip(WORDS.get("examples-tip")));
        ready.setPrefWidth(130);
        ready.setMinWidth(110);
        ready.valueProperty()
                .addListener(
                        (property, old, chosen) -> {
                            if (chosen != null) {
                                model.typedProperty().set(chosen);
                            }
                        });
        HBox row = new HBox(field, ready);
        row.getStyleClass().add("buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private GridPane bars() {
        GridPane grid = new GridPane();
        grid.setId("predict-bars");
        grid.getStyleClass().add("predict-bars");
        ColumnConstraints word = new ColumnConstraints(84, 110, 160);
        ColumnConstraints number = new ColumnConstraints(56);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        bar.setPercentWidth(-1);
        grid.getColumnConstraints().addAll(word, bar, number, bar, number);
        Label now = header();
        now.textProperty().bind(model.nowNameProperty());
        Label start = header();
        start.setText(WORDS.get("start"));
        grid.add(now, 1, 0, 2, 1);
        grid.add(start, 3, 0, 2, 1);
        PictureMenu.attachAround(grid, "predictions");
        for (int i = 0; i < ROWS; i++) {
            BarRow row = new BarRow(i, model);
            rows.add(row);
            grid.addRow(i + 1, row.nodes());
        }
        return grid;
    }

    private static Label header() {
        Label label = new Label();
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private void showBars() {
        for (int i = 0; i < ROWS; i++) {
            boolean any = i < model.bars().size();
            rows.get(i).setVisible(any);
            if (any) {
                rows.get(i).show(model.bars().get(i));
            }
        }
    }

    private void showCurves() {
        chart.show(model.curvesProperty().get(), 0, 1);
        chart.tell(model.storyProperty().get());
    }

    private void showTheme() {
        chart.setPalette(CategoryPalette.of(model.darkProperty().get()));
    }
}
