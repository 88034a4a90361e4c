package org.driftscope.ui.settings;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.driftscope.projection.Axes;
import org.driftscope.projection.FittedWords;
import org.driftscope.projection.Hold;
import org.driftscope.ui.control.Choice;
import org.driftscope.ui.control.Form;
import org.driftscope.ui.control.Section;

/** How the embeddings are looked at: each change takes effect at once. */
final class ProjectionView extends VBox {
    private static final List<Integer> COMPONENTS =
            IntStream.rangeClosed(1, Axes.MOST_COMPONENT).boxed().toList();

    private final ProjectionDraft view;

    ProjectionView(ProjectionDraft view) {
        this.view = view;
        BooleanBinding ofWords = view.ofWordsProperty().isEqualTo(true);
        getChildren()
                .add(
                        new Section(
                                "View",
                                basics(),
                                only(components(), ofWords.not()),
                                only(words(), ofWords),
                                only(note(), ofWords),
                                rest()));
    }

    private static Node only(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
        return node;
    }

    private Form basics() {
        Form form = new Form();
        form.choice(
                "settings-dimensions",
                "Dimensions",
                new Choice<>(List.of(2, 3), k -> k + "-D", view.dimensionsProperty()),
                "How many axes the map has: a plane, or a space to turn by dragging");
        form.choice(
                "settings-fitted-words",
                "Fitted on",
                new Choice<>(
                        List.of(FittedWords.values()),
                        ProjectionView::name,
                        view.fittedWordsProperty()),
                "The words the view is computed from; the map shows these, the others on demand");
        form.choice(
                "settings-axes",
                "Axes",
                new Choice<>(
                        List.of(false, true),
                        words -> words ? "From words" : "PCA",
                        view.ofWordsProperty()),
                "Principal components of the words, or directions from one word to another");
        return form;
    }

    private Form components() {
        Form form = new Form();
        component(form, 0, "Across");
        component(form, 1, "Up");
        component(form, 2, "In depth");
        form.lastRowOnlyWhile(view.dimensionsProperty().isEqualTo(3));
        return form;
    }

    private void component(Form form, int axis, String name) {
        form.choice(
                "settings-component-" + axis,
                name,
                new Choice<>(COMPONENTS, number -> "PC" + number, view.componentProperty(axis)),
                "PC1 is the direction along which the words differ most, PC2 the next at right"
                        + " angles to it, and so on. Turned calmly, the map shows the plane of the"
                        + " chosen ones, but none of them lies on an axis of the screen.");
    }

    private Form words() {
        Form form = new Form();
        word(form, "settings-words-across", "Across", view.words().acrossProperty());
        word(form, "settings-words-up", "Up", view.words().upProperty());
        return form;
    }

    private void word(Form form, String id, String name, StringProperty typed) {
        TextField field =
                form.text(
                        id,
                        name,
                        typed,
                        "dog − coffee",
                        "The direction between two words: the vector of the first less that of the"
                                + " second, taken at Enter. In space, the third axis is the main"
                                + " direction of the rest.");
        field.setOnAction(event -> view.wordsEntered());
        field.focusedProperty()
                .addListener(
                        (property, was, focused) -> {
                            if (was && !focused) {
                                view.wordsEntered();
                            }
                        });
    }

    private Label note() {
        Label note = new Label();
        note.setId("settings-words-note");
        note.setWrapText(true);
        note.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        note.textProperty().bind(view.words().noteProperty());
        return note;
    }

    private Form rest() {
        Form form = new Form();
        form.choice(
                "settings-hold",
                "Axes of",
                new Choice<>(List.of(Hold.values()), ProjectionView::name, view.holdProperty()),
                "Axes that are kept show every step in the same plane. To keep those of a later"
                        + " step, choose “Each step” and then “This step, kept” again.");
        form.check(
                "settings-unit-length",
                "All vectors at length 1",
                view.unitLengthProperty(),
                "Each vector e is shown as e / |e|: only its direction counts, as for the cosine");
        form.check(
                "settings-aligned",
                "Turn the view calmly",
                view.alignedProperty(),
                "Each picture is turned to meet the last one; off shows the exact components");
        form.lastRowOnlyWhile(view.ofWordsProperty().isEqualTo(false));
        return form;
    }

    private static String name(FittedWords words) {
        return switch (words) {
            case CATEGORIES -> "Categories";
            case FREQUENT -> "Frequent words";
            case ALL -> "All tokens";
        };
    }

    private static String name(Hold hold) {
        return switch (hold) {
            case NONE -> "Each step";
            case START -> "The start, kept";
            case NOW -> "This step, kept";
        };
    }
}
