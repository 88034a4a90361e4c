package org.driftscope.ui.transport;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.driftscope.ui.control.IconButton;
import org.driftscope.ui.control.Keys;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;

/** What is most needed of the transport bar, where there is no room for all of it. */
public final class ShortTransport extends HBox {
    private static final Wording WORDS = Wording.of("ui.transport");

    public ShortTransport(TransportViewModel model, ReadoutsViewModel readouts) {
        setId("short-transport");
        getStyleClass().add("short-transport");
        setAlignment(Pos.CENTER_LEFT);
        String tip = Keys.tip(WORDS.get("play"), Keys.PLAY);
        String pause = Keys.tip(WORDS.get("pause"), Keys.PLAY);
        IconButton play = new IconButton("short-play", Feather.PLAY, tip);
        play.setOnAction(event -> model.playOrPause());
        play.disableProperty().bind(model.availableProperty().not().or(model.failedProperty()));
        model.playingProperty()
                .addListener(
                        (property, was, playing) ->
                                play.show(
                                        playing ? Feather.PAUSE : Feather.PLAY,
                                        playing ? pause : tip));
        IconButton step =
                new IconButton(
                        "short-step",
                        Feather.SKIP_FORWARD,
                        Keys.tip(WORDS.get("step-tip"), Keys.STEP));
        step.setOnAction(event -> model.step());
        step.disableProperty().bind(model.availableProperty().not().or(model.failedProperty()));
        Label at = new Label();
        at.setId("short-step-readout");
        at.setMinWidth(USE_PREF_SIZE);
        at.textProperty().bind(readouts.stepProperty());
        Label loss = new Label();
        loss.setMinWidth(USE_PREF_SIZE);
        loss.textProperty().bind(readouts.lossProperty());
        getChildren().setAll(play, step, at, loss);
    }
}
