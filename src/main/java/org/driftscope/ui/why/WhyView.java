package org.driftscope.ui.why;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.driftscope.math.Matrix;
import org.driftscope.ui.control.Section;
import org.driftscope.ui.control.StoryText;
import org.driftscope.wording.Wording;

/** Why the selected word moves. */
public final class WhyView extends ScrollPane {
    private static final Wording WORDS = Wording.of("ui.why");

    public WhyView(WhyViewModel model) {
        setId("why");
        getStyleClass().add("why");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        StoryText story =
                new StoryText("why-story", model.storyProperty(), WORDS.get("story-meaning"));
        VBox told =
                new VBox(
                        new Section(WORDS.get("section-parts"), new PartList(model)),
                        new Section(WORDS.get("section-sentence"), new SentencePane(model)),
                        new Section(WORDS.get("section-update"), update(model)),
                        new Section(WORDS.get("section-heading"), heading(model)),
                        new Section(WORDS.get("section-vector"), strips(model)),
                        new Section(WORDS.get("section-sentences"), new SentenceList(model)));
        told.getStyleClass().add("why-sections");
        told.visibleProperty().bind(model.toldProperty());
        told.managedProperty().bind(model.toldProperty());
        VBox content = new VBox(story, new ReadyButtons(model), told);
        content.getStyleClass().add("why-content");
        setContent(content);
    }

    private static Label text(String id, ReadOnlyStringProperty words) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(words);
        return label;
    }

    private static Label update(WhyViewModel model) {
        Label label = text("why-update", model.updateProperty());
        label.setTooltip(new Tooltip(WORDS.get("update-meaning")));
        return label;
    }

    private static Label heading(WhyViewModel model) {
        Label label = text("why-heading", model.headingProperty());
        label.setTooltip(new Tooltip(WORDS.get("heading-meaning")));
        return label;
    }

    private static VBox strips(WhyViewModel model) {
        VBox strips = new VBox();
        strips.getStyleClass().add("why-block");
        strips.getChildren()
                .addAll(
                        new BarStrip(
                                "why-vector",
                                WORDS.get("vector"),
                                WORDS.get("vector-meaning"),
                                model.vectorProperty()),
                        new BarStrip(
                                "why-gradient",
                                WORDS.get("gradient"),
                                WORDS.get("gradient-meaning"),
                                model.gradientProperty()),
                        values(model));
        return strips;
    }

    private static TitledPane values(WhyViewModel model) {
        Label numbers = new Label();
        numbers.setId("why-values");
        numbers.setWrapText(true);
        numbers.setMinHeight(USE_PREF_SIZE);
        numbers.getStyleClass().add("why-values");
        numbers.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        WORDS.get(
                                                "values-all",
                                                "vector",
                                                written(model.vectorProperty()),
                                                "gradient",
                                                written(model.gradientProperty())),
                                model.vectorProperty(),
                                model.gradientProperty()));
        TitledPane pane = new TitledPane(WORDS.get("values"), numbers);
        pane.setId("why-all-values");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static String written(ReadOnlyObjectProperty<Matrix> vector) {
        StringBuilder numbers = new StringBuilder();
        for (float value : vector.get().toArray()) {
            numbers.append(numbers.isEmpty() ? "" : "  ").append(WhyStory.number(value));
        }
        return numbers.toString();
    }
}
