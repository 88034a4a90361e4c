package org.driftscope.ui.flow;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.IconButton;
import org.driftscope.ui.control.TakesKeys;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The way of a sentence as a diagram in six stages, each box of which can be opened. All of it can
 * be walked through by keys, which it names itself.
 */
public final class FlowView extends BorderPane implements TakesKeys {
    private static final Wording WORDS = Wording.of("ui.flow");
    private static final double ROOMY_WIDTH = 560;
    private static final double ROOMY_HEIGHT = 420;

    private final FlowViewModel model;
    private final List<ToggleButton> stages = new ArrayList<>();
    private final FlowPageView page;
    private final BoxPane opened;
    private final SentenceBar sentence;
    private final Label title = new Label();
    private final Label keys = new Label();
    private boolean focusWanted;
    private final Button step =
            new Button(WORDS.get("take-step"), new FontIcon(Feather.SKIP_FORWARD));

    public FlowView(FlowViewModel model) {
        this.model = model;
        setId("flow");
        getStyleClass().add("flow");
        sentence = new SentenceBar(model);
        page = new FlowPageView(model);
        opened = new BoxPane(model);
        setTop(head());
        setBottom(foot());
        new FlowKeys(model, this).listen();
        model.flowProperty().addListener(change -> refresh());
        model.pageProperty().addListener(change -> refresh());
        model.boxProperty().addListener(change -> refresh());
        model.darkProperty().addListener(change -> refresh());
        model.steppableProperty().addListener(change -> refresh());
        model.openedProperty()
                .addListener(
                        change -> {
                            refresh();
                            focus();
                        });
        model.shownProperty()
                .addListener(
                        change -> {
                            focusWanted = false;
                            refresh();
                        });
        widthProperty().addListener(change -> makeRoom());
        heightProperty().addListener(change -> makeRoom());
        makeRoom();
        refresh();
    }

    private VBox head() {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("flow-stages");
        for (FlowStage stage : FlowStage.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("flow-stage-" + stage.number());
            button.setAccessibleText(
                    WORDS.get("stage-name", "stage", stage.number(), "title", stage.title()));
            button.setTooltip(
                    new Tooltip(
                            WORDS.get(
                                    "stage-tip", "title", stage.title(), "stage", stage.number())));
            button.getStyleClass().addAll(Styles.SMALL, "flow-stage");
            button.setOnAction(
                    event -> {
                        model.goTo(stage);
                        refresh();
                    });
            stages.add(button);
            bar.getChildren().add(button);
        }
        title.setId("flow-title");
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.setWrapText(true);
        VBox head = new VBox(sentence, bar, title);
        head.getStyleClass().add("flow-head");
        return head;
    }

    private VBox foot() {
        IconButton back =
                new IconButton("flow-back", Feather.CHEVRON_LEFT, WORDS.get("stage-back"));
        back.setOnAction(event -> model.previousPage());
        IconButton on = new IconButton("flow-on", Feather.CHEVRON_RIGHT, WORDS.get("stage-next"));
        on.setOnAction(event -> model.nextPage());
        Label place = new Label();
        place.setId("flow-place");
        place.textProperty().bind(model.placeProperty());
        place.setMaxWidth(Double.MAX_VALUE);
        place.setWrapText(true);
        HBox.setHgrow(place, Priority.ALWAYS);
        step.setId("flow-step");
        step.setMinWidth(USE_PREF_SIZE);
        step.getStyleClass().add(Styles.ACCENT);
        step.setTooltip(new Tooltip(WORDS.get("take-step-tip")));
        step.setOnAction(event -> model.takeStep());
        step.disableProperty().bind(model.steppableProperty().not());
        HBox row = new HBox(back, on, place, step);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("flow-walk");
        keys.setId("flow-keys");
        keys.setWrapText(true);
        keys.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox foot = new VBox(row, keys);
        foot.getStyleClass().add("flow-foot");
        return foot;
    }

    private void refresh() {
        boolean any = model.pageInFront().isPresent();
        FlowStage stage = model.pageInFront().map(FlowPage::stage).orElse(FlowStage.TOKENS);
        for (int i = 0; i < stages.size(); i++) {
            stages.get(i).setSelected(any && i == stage.number() - 1);
            stages.get(i).setDisable(!any);
        }
        title.setText(
                model.pageInFront()
                        .map(now -> stage.number() + " " + stage.title() + part(now))
                        .orElse(""));
        step.setVisible(model.isAtUpdate());
        step.setManaged(model.isAtUpdate());
        boolean large = any && model.openedProperty().get();
        keys.setText(FlowKeys.words(large, model.isAtUpdate() && model.steppableProperty().get()));
        Node shown = large ? opened : page;
        if (getCenter() != shown) {
            setCenter(shown);
        }
        if (large) {
            opened.show();
        } else {
            page.show();
        }
        if (focusWanted && any) {
            focusWanted = false;
            focus();
        }
    }

    /** Says less where there is little room. */
    private void makeRoom() {
        boolean wide = getWidth() >= ROOMY_WIDTH;
        for (FlowStage stage : FlowStage.values()) {
            stages.get(stage.number() - 1)
                    .setText(stage.number() + (wide ? " " + stage.shortTitle() : ""));
        }
        sentence.setRoomy(wide);
        keys.setVisible(getHeight() >= ROOMY_HEIGHT);
        keys.setManaged(getHeight() >= ROOMY_HEIGHT);
    }

    private static String part(FlowPage now) {
        return now.part().isEmpty() ? "" : ": " + now.part();
    }

    @Override
    public void takeKeys() {
        focusWanted = true;
        refresh();
    }

    /** Gives the keys to what is in front. */
    void focus() {
        if (model.openedProperty().get()) {
            opened.focus();
        } else {
            page.focus();
        }
    }
}
