package org.driftscope.ui.transport;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.IconButton;
import org.driftscope.ui.control.Keys;
import org.driftscope.ui.control.NumberField;
import org.driftscope.ui.control.PopOvers;
import org.driftscope.ui.control.WrappingBar;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The transport bar. */
public final class TransportView extends WrappingBar {
    private static final Wording WORDS = Wording.of("ui.transport");

    public TransportView(TransportViewModel model) {
        super("transport", new Parts(model).all());
        setId("transport");
    }

    /** Makes the parts of the bar. */
    private static final class Parts {
        private final TransportViewModel model;
        private final BooleanBinding cannotStep;

        Parts(TransportViewModel model) {
            this.model = model;
            cannotStep = model.availableProperty().not().or(model.failedProperty());
        }

        List<Node> all() {
            HBox speed = speed();
            HBox.setHgrow(speed, Priority.ALWAYS);
            return List.of(restarts(), play(), stepping(), speed, stopRule());
        }

        private HBox restarts() {
            IconButton same = new IconButton("restart", Feather.SKIP_BACK, WORDS.get("restart"));
            same.setOnAction(event -> model.restart());
            same.disableProperty().bind(model.availableProperty().not());
            IconButton fresh =
                    new IconButton(
                            "restart-new-seed", Feather.SHUFFLE, WORDS.get("restart-new-seed"));
            fresh.setOnAction(event -> model.restartWithNewSeed());
            fresh.disableProperty().bind(model.availableProperty().not());
            return group(same, fresh);
        }

        private Button play() {
            Button play = new Button(WORDS.get("play"), new FontIcon(Feather.PLAY));
            play.setId("play");
            play.getStyleClass().addAll(Styles.ACCENT, "play");
            play.setMinWidth(Region.USE_PREF_SIZE);
            play.setTooltip(new Tooltip(Keys.tip(WORDS.get("play-tip"), Keys.PLAY)));
            play.setOnAction(event -> model.playOrPause());
            play.disableProperty().bind(cannotStep);
            model.playingProperty()
                    .addListener(
                            (property, old, playing) -> {
                                play.setText(WORDS.get(playing ? "pause" : "play"));
                                play.setGraphic(
                                        new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
                            });
            return play;
        }

        private HBox stepping() {
            IconButton one =
                    new IconButton(
                            "step",
                            Feather.SKIP_FORWARD,
                            Keys.tip(WORDS.get("step-tip"), Keys.STEP));
            one.setOnAction(event -> model.step());
            one.disableProperty().bind(cannotStep);
            NumberField count =
                    new NumberField("step-count", model.stepCount(), WORDS.get("steps-count"));
            count.setPrefColumnCount(4);
            count.setOnAction(event -> model.stepMany());
            count.setMinWidth(Region.USE_PREF_SIZE);
            Button many = new Button(WORDS.get("steps"), new FontIcon(Feather.FAST_FORWARD));
            many.setId("step-many");
            many.setMinWidth(Region.USE_PREF_SIZE);
            many.setAccessibleText(WORDS.get("steps-name"));
            many.setTooltip(new Tooltip(WORDS.get("steps-tip")));
            many.setOnAction(event -> model.stepMany());
            many.disableProperty()
                    .bind(cannotStep.or(model.stepCount().problemProperty().isNotEmpty()));
            HBox together = new HBox(count, many);
            together.getStyleClass().add("joined");
            count.getStyleClass().add(Styles.LEFT_PILL);
            many.getStyleClass().add(Styles.RIGHT_PILL);
            return group(one, together);
        }

        private HBox speed() {
            Slider slider = new Slider(0, 1, model.speedProperty().get());
            slider.setId("speed");
            slider.getStyleClass().add(Styles.SMALL);
            slider.setBlockIncrement(0.04);
            slider.setAccessibleText(WORDS.get("speed"));
            slider.setMinWidth(80);
            slider.setMaxWidth(260);
            slider.valueProperty().bindBidirectional(model.speedProperty());
            HBox.setHgrow(slider, Priority.ALWAYS);
            Label words = new Label();
            words.setId("speed-readout");
            words.textProperty().bind(model.speedTextProperty());
            words.getStyleClass().add(Styles.TEXT_MUTED);
            words.setMinWidth(122);
            slider.accessibleHelpProperty().bind(model.speedTextProperty());
            Tooltip tooltip = new Tooltip();
            tooltip.textProperty()
                    .bind(
                            model.speedTextProperty()
                                    .map(speed -> WORDS.get("speed-tip", "speed", speed)));
            slider.setTooltip(tooltip);
            return group(slider, words);
        }

        private Button stopRule() {
            Button button = new Button(WORDS.get("stop"), new FontIcon(Feather.FLAG));
            button.setId("stop-rule");
            button.setMinWidth(Region.USE_PREF_SIZE);
            Tooltip tooltip = new Tooltip();
            tooltip.textProperty().bind(model.stopRule().summaryProperty());
            button.setTooltip(tooltip);
            button.accessibleHelpProperty().bind(model.stopRule().summaryProperty());
            VBox content = new StopRuleView(model.stopRule());
            Popover popover = PopOvers.of(content, Popover.ArrowLocation.BOTTOM_RIGHT);
            popover.setTitle(WORDS.get("stop-title"));
            popover.setHeaderAlwaysVisible(true);
            button.setOnAction(
                    event -> {
                        if (popover.isShowing()) {
                            popover.hide();
                        } else {
                            popover.show(button);
                        }
                    });
            model.stopRule()
                    .activeProperty()
                    .addListener(
                            (property, old, active) -> {
                                button.getStyleClass().remove(Styles.ACCENT);
                                if (active) {
                                    button.getStyleClass().add(Styles.ACCENT);
                                }
                            });
            return button;
        }

        private static HBox group(Node... nodes) {
            HBox group = new HBox(nodes);
            group.getStyleClass().add("transport-group");
            group.setAlignment(Pos.CENTER_LEFT);
            return group;
        }
    }
}
