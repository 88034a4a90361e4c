package org.driftscope.ui.compare;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.driftscope.training.OptimizerKind;
import org.driftscope.ui.control.Choice;
import org.driftscope.ui.control.Form;
import org.driftscope.wording.Wording;

/** Where a person chooses in what the second run differs. */
final class SecondRunView extends VBox {
    private static final Wording WORDS = Wording.of("ui.compare");

    SecondRunView(CompareViewModel model) {
        getStyleClass().add("compare-part");
        OtherSettings other = model.other();
        Form form = new Form();
        form.number("compare-seed", WORDS.get("seed"), other.seed(), WORDS.get("seed-meaning"));
        form.number(
                "compare-learning-rate",
                WORDS.get("learning-rate"),
                other.learningRate(),
                WORDS.get("learning-rate-meaning"));
        form.choice(
                "compare-optimizer",
                WORDS.get("optimizer"),
                new Choice<>(
                        List.of(OptimizerKind.values()),
                        OtherSettings::name,
                        other.optimizerProperty()),
                WORDS.get("optimizer-meaning"));
        form.check(
                "compare-tied", WORDS.get("tied"), other.tiedProperty(), WORDS.get("tied-meaning"));
        form.check(
                "compare-frozen",
                WORDS.get("frozen"),
                other.frozenProperty(),
                WORDS.get("frozen-meaning"));
        form.number("compare-steps", WORDS.get("steps"), model.steps(), WORDS.get("steps-meaning"));
        Button train = new Button(WORDS.get("train-both"));
        train.setId("compare-train");
        train.setDefaultButton(false);
        train.disableProperty().bind(model.canTrainBoth().not());
        train.setOnAction(event -> model.trainBoth());
        Button asOnScreen = new Button(WORDS.get("as-on-screen"));
        asOnScreen.setId("compare-as-on-screen");
        asOnScreen.setTooltip(new Tooltip(WORDS.get("as-on-screen-tip")));
        asOnScreen.setOnAction(event -> model.stepsAsOnScreen());
        FlowPane buttons = new FlowPane(train, asOnScreen);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(form, buttons);
    }
}
