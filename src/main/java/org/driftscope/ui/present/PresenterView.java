package org.driftscope.ui.present;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.driftscope.wording.Wording;

/** What the teacher sees while all others see the map. */
public final class PresenterView extends BorderPane {
    private static final Wording WORDS = Wording.of("ui.present");
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Label time = new Label();
    private final Timeline clock =
            new Timeline(new KeyFrame(Duration.seconds(1), event -> showTime()));
    private long begun = System.nanoTime();

    /**
     * Shows {@code page}.
     *
     * @param step what step the run is at, in words
     * @param loss its loss, in words
     */
    public PresenterView(
            PresentingViewModel model,
            Node page,
            ObservableValue<String> step,
            ObservableValue<String> loss) {
        setId("presenter");
        getStyleClass().add("presenter");
        time.setId("presenter-time");
        Label at = new Label();
        at.setId("presenter-step");
        at.textProperty().bind(step);
        Label has = new Label();
        has.setId("presenter-loss");
        has.textProperty().bind(loss);
        HBox facts = new HBox(24, at, has);
        VBox top = new VBox(4, time, facts);
        setTop(top);
        setCenter(page);
        Button blank = button("presenter-blank", "", () -> model.blank(Blank.BLACK));
        blank.textProperty()
                .bind(
                        model.blankProperty()
                                .map(
                                        over ->
                                                WORDS.get(
                                                        over == Blank.NONE
                                                                ? "presenter-blank"
                                                                : "presenter-uncover")));
        HBox buttons =
                new HBox(
                        button("presenter-back", WORDS.get("presenter-back"), model::back),
                        button("presenter-next", WORDS.get("presenter-next"), model::next),
                        blank);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        setBottom(buttons);
        clock.setCycleCount(Timeline.INDEFINITE);
        showTime();
    }

    /** Lets the time run, from now. */
    public void begin() {
        begun = System.nanoTime();
        showTime();
        clock.play();
    }

    /** Lets it rest. */
    public void end() {
        clock.stop();
    }

    private void showTime() {
        long minutes = (System.nanoTime() - begun) / 60_000_000_000L;
        time.setText(
                WORDS.get(
                        "presenter-time",
                        "clock",
                        LocalTime.now(ZoneId.systemDefault()).format(CLOCK),
                        "minutes",
                        minutes));
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }
}
