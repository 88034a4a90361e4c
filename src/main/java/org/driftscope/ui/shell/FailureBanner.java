package org.driftscope.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.driftscope.problem.Problem;
import org.driftscope.wording.Wording;

/** Says over the map that the run has failed, and offers ways on. */
final class FailureBanner extends VBox {
    private static final Wording WORDS = Wording.of("ui.shell");

    private final Label what = new Label();
    private final Label why = new Label();
    private final CopyDetails details;

    /** {@code copy} copies what is to be known of the failure. */
    FailureBanner(WindowViewModel model, Consumer<Problem> copy) {
        setId("failure");
        getStyleClass().add("failure");
        what.setId("failure-what");
        what.getStyleClass().add(Styles.TEXT_BOLD);
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        why.setId("failure-why");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        Button slower = new Button(WORDS.get("restart-slower"));
        slower.setId("failure-slower");
        slower.getStyleClass().add(Styles.ACCENT);
        slower.setOnAction(event -> model.restartMoreSlowly());
        Button again = new Button(WORDS.get("restart"));
        again.setId("failure-restart");
        again.setOnAction(event -> model.restart());
        details =
                new CopyDetails(
                        "failure-details", () -> copy.accept(model.told().failureProperty().get()));
        FlowPane buttons = new FlowPane(slower, again, details);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(what, why, buttons);
        model.told()
                .failureProperty()
                .addListener((property, old, problem) -> showProblem(problem));
        showProblem(model.told().failureProperty().get());
    }

    private void showProblem(Problem problem) {
        setVisible(problem != null);
        if (problem != null) {
            details.anew();
            what.setText(problem.what());
            why.setText(problem.why() + " " + problem.remedy());
        }
    }
}
