package org.driftscope.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Invites to press play while the run waits at step 0, and a newcomer to look around; a lesson says
 * itself what to do.
 */
final class Invitation extends HBox {
    private static final Wording WORDS = Wording.of("ui.shell");

    Invitation(WindowViewModel model, Runnable lookAround) {
        setId("invitation");
        getStyleClass().add("invitation");
        setAlignment(Pos.CENTER_LEFT);
        setPickOnBounds(false);
        Label title = new Label(WORDS.get("invitation"));
        title.setWrapText(true);
        title.getStyleClass().add(Styles.TEXT_BOLD);
        Label words = new Label(WORDS.get("invitation-words"));
        words.setWrapText(true);
        words.getStyleClass().add(Styles.TEXT_MUTED);
        Button play = new Button("", new FontIcon(Feather.PLAY));
        play.setId("invitation-play");
        play.setAccessibleText(WORDS.get("play"));
        play.getStyleClass().addAll(Styles.ACCENT, Styles.BUTTON_CIRCLE);
        play.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        play.setOnAction(event -> model.transport().playOrPause());
        Hyperlink look = new Hyperlink(WORDS.get("invitation-look"));
        look.setId("invitation-look");
        look.setOnAction(event -> lookAround.run());
        look.visibleProperty().bind(model.lessons().newcomerProperty());
        look.managedProperty().bind(look.visibleProperty());
        getChildren().addAll(play, new VBox(2, title, words, look));
        visibleProperty()
                .bind(
                        model.invitingProperty()
                                .and(model.lessons().lesson().lessonProperty().isNull()));
    }
}
