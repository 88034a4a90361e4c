package org.driftscope.ui.context;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.ui.control.FormulaTooltip;
import org.driftscope.wording.Wording;

/** A button for each measure with its rank correlation; the chosen one is drawn to the right. */
final class MeasureChoice extends FlowPane {
    private static final Wording WORDS = Wording.of("ui.context");

    private final ToggleGroup group = new ToggleGroup();

    MeasureChoice(ContextViewModel model) {
        setId("context-measures");
        getStyleClass().add("buttons");
        for (ContextMeasure measure : ContextMeasure.values()) {
            getChildren().add(button(model, measure));
        }
        model.measureProperty().addListener((property, was, now) -> choose(now));
        choose(model.measureProperty().get());
    }

    private ToggleButton button(ContextViewModel model, ContextMeasure measure) {
        MeasureWords words = MeasureWords.of(measure);
        ToggleButton button = new ToggleButton();
        button.setId("context-" + measure.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setUserData(measure);
        button.setToggleGroup(group);
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty()
                .bind(
                        Bindings.when(model.correlationProperty(measure).isEmpty())
                                .then(words.name())
                                .otherwise(
                                        Bindings.concat(
                                                words.name(),
                                                "  ρ ",
                                                model.correlationProperty(measure))));
        button.setTooltip(
                FormulaTooltip.of(words.meaning() + "\n\n" + MeasureWords.rankCorrelation()));
        button.setAccessibleHelp(WORDS.get("choose-measure", "meaning", words.meaning()));
        button.setOnAction(
                event -> {
                    button.setSelected(true); // a second click doesn't unchoose it
                    model.measureProperty().set(measure);
                });
        return button;
    }

    private void choose(ContextMeasure measure) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == measure)
                .forEach(group::selectToggle);
    }
}
