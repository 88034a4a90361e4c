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

/** Why the selected word moves. */
public final class WhyView extends ScrollPane {
    public WhyView(WhyViewModel model) {
        setId("why");
        getStyleClass().add("why");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Label story = text("why-story", model.storyProperty());
        story.getStyleClass().add("story");
        story.setTooltip(
                new Tooltip(
                        "share: ⟨part, gradient⟩ / |gradient|²; remaining: |gradient| / Σ |part|;"
                                + " probabilities: the softmax of the logits"));
        VBox told =
                new VBox(
                        new Section("What pushes it next", new PartList(model)),
                        new Section("The sentence behind it", new SentencePane(model)),
                        new Section("The last update", update(model)),
                        new Section("Where it is heading", heading(model)),
                        new Section("Vector and gradient", strips(model)),
                        new Section("Its sentences", new SentenceList(model)));
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
        label.setTooltip(
                new Tooltip(
                        "moved: |E now − E before|; cosine: of that with −gradient of the batch"
                                + " just read, before clipping"));
        return label;
    }

    private static Label heading(WhyViewModel model) {
        Label label = text("why-heading", model.headingProperty());
        label.setTooltip(
                new Tooltip(
                        "cosine of E now − E at step 0 with the mean over these places less the"
                                + " mean over all: tied, of the contextual vector z before the"
                                + " word; untied, of the output row of the word behind it"));
        return label;
    }

    private static VBox strips(WhyViewModel model) {
        VBox strips = new VBox();
        strips.getStyleClass().add("why-block");
        strips.getChildren()
                .addAll(
                        new BarStrip(
                                "why-vector",
                                "Vector",
                                "The word’s row of E; length = √Σ x²",
                                model.vectorProperty()),
                        new BarStrip(
                                "why-gradient",
                                "Gradient of the next batch",
                                "∂Loss/∂E of the word, mean loss of the next batch, before clipping",
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
                                        "Vector\n"
                                                + written(model.vectorProperty())
                                                + "\nGradient\n"
                                                + written(model.gradientProperty()),
                                model.vectorProperty(),
                                model.gradientProperty()));
        TitledPane pane = new TitledPane("All values", numbers);
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
