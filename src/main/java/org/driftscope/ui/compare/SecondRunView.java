package org.driftscope.ui.compare;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.driftscope.training.OptimizerKind;
import org.driftscope.ui.control.Choice;
import org.driftscope.ui.control.Form;

/** Where a person chooses in what the second run differs. */
final class SecondRunView extends VBox {
    SecondRunView(CompareViewModel model) {
        getStyleClass().add("compare-part");
        OtherSettings other = model.other();
        Form form = new Form();
        form.number(
                "compare-seed", "Seed", other.seed(), "The start of the second run's randomness");
        form.number(
                "compare-learning-rate",
                "Learning rate",
                other.learningRate(),
                "Size of each update of the second run");
        form.choice(
                "compare-optimizer",
                "Optimizer",
                new Choice<>(
                        List.of(OptimizerKind.values()),
                        OtherSettings::name,
                        other.optimizerProperty()),
                "How the second run makes updates of gradients");
        form.check(
                "compare-tied",
                "Output shares the embeddings (tied)",
                other.tiedProperty(),
                "One matrix both reads words and predicts them");
        form.check(
                "compare-frozen",
                "Frozen embedding",
                other.frozenProperty(),
                "The second run's embeddings keep their random start; all else learns");
        form.number("compare-steps", "Steps", model.steps(), "Both are trained so many steps");
        Button train = new Button("Train both");
        train.setId("compare-train");
        train.setDefaultButton(false);
        train.disableProperty().bind(model.canTrainBoth().not());
        train.setOnAction(event -> model.trainBoth());
        Button asOnScreen = new Button("As many steps as on screen");
        asOnScreen.setId("compare-as-on-screen");
        asOnScreen.setTooltip(
                new Tooltip("Takes over the step that the run on screen has reached"));
        asOnScreen.setOnAction(event -> model.stepsAsOnScreen());
        FlowPane buttons = new FlowPane(train, asOnScreen);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(form, buttons);
    }
}
