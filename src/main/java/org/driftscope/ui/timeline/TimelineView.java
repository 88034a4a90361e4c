package org.driftscope.ui.timeline;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.IconButton;
import org.driftscope.ui.control.Keys;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line below the map: all steps, the one that is shown, and the ways to another. */
public final class TimelineView extends HBox {
    private static final Wording WORDS = Wording.of("ui.timeline");
    private static final PseudoClass REWOUND = PseudoClass.getPseudoClass("rewound");

    /** Always the same, so that the steps stay in their place while the handle is dragged. */
    private static final double WORDS_WIDTH = 196;

    private static final double NARROW_WORDS = 124;

    private final TimelineViewModel model;
    private final Button newest =
            new Button(WORDS.get("newest"), new FontIcon(Feather.CHEVRONS_RIGHT));
    private final DoubleProperty wordsWidth = new SimpleDoubleProperty(WORDS_WIDTH);

    public TimelineView(TimelineViewModel model) {
        this.model = model;
        setId("timeline");
        getStyleClass().add("timeline");
        setAlignment(Pos.CENTER_LEFT);
        Node branches = new BranchesView(model).button();
        TimelinePlot plot = new TimelinePlot(model);
        HBox.setHgrow(plot, Priority.ALWAYS);
        getChildren().addAll(backwards(), back(), mark(), branches, plot, words(), newest);
        toNewest();
        model.rewoundProperty()
                .addListener((property, old, past) -> pseudoClassStateChanged(REWOUND, past));
    }

    /** Takes less room, or again as much as reads well. */
    public void setNarrow(boolean narrow) {
        wordsWidth.set(narrow ? NARROW_WORDS : WORDS_WIDTH);
        newest.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    private Button backwards() {
        String name = Keys.tip(WORDS.get("play-backwards"), Keys.BACKWARDS);
        IconButton button = new IconButton("play-backwards", Feather.REWIND, name);
        button.setOnAction(event -> model.playBackwardsOrPause());
        button.disableProperty().bind(model.shownProperty().isEqualTo(0));
        model.playingBackwardsProperty()
                .addListener(
                        (property, old, playing) ->
                                button.show(
                                        playing ? Feather.PAUSE : Feather.REWIND,
                                        playing ? WORDS.get("stay") : name));
        return button;
    }

    private Button back() {
        IconButton button =
                new IconButton(
                        "step-back",
                        Feather.CHEVRON_LEFT,
                        Keys.tip(WORDS.get("step-back"), Keys.STEP_BACK));
        button.setOnAction(event -> model.back());
        button.disableProperty().bind(model.shownProperty().isEqualTo(0));
        return button;
    }

    private VBox words() {
        Label words = new Label();
        words.setId("timeline-text");
        words.getStyleClass().add("timeline-text");
        words.setWrapText(true);
        words.textProperty()
                .bind(
                        Bindings.when(model.progressProperty().isEmpty())
                                .then(model.textProperty())
                                .otherwise(model.progressProperty()));
        Label hint = new Label(WORDS.get("branch-hint"));
        hint.setId("timeline-hint");
        hint.getStyleClass().addAll(Styles.TEXT_SMALL, "timeline-hint");
        hint.visibleProperty().bind(model.rewoundProperty());
        hint.managedProperty().bind(hint.visibleProperty());
        VBox both = new VBox(words, hint);
        both.setAlignment(Pos.CENTER_LEFT);
        both.minWidthProperty().bind(wordsWidth);
        both.maxWidthProperty().bind(wordsWidth);
        return both;
    }

    private Button mark() {
        IconButton button =
                new IconButton(
                        "timeline-mark",
                        Feather.BOOKMARK,
                        Keys.tip(WORDS.get("mark-this"), Keys.MARK));
        button.setOnAction(event -> model.mark());
        new MarkEditor(model.marks(), button);
        return button;
    }

    private void toNewest() {
        newest.setId("timeline-newest");
        newest.getStyleClass().add(Styles.SMALL);
        newest.setMinWidth(USE_PREF_SIZE);
        newest.setAccessibleText(WORDS.get("newest"));
        newest.setTooltip(new Tooltip(Keys.tip(WORDS.get("newest-tip"), Keys.NEWEST)));
        newest.setOnAction(event -> model.goToNewest());
        newest.disableProperty().bind(model.rewoundProperty().not());
    }
}
