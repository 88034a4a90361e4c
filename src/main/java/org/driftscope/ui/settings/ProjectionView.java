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
import org.driftscope.wording.Wording;

/** How the embeddings are looked at: each change takes effect at once. */
final class ProjectionView extends VBox {
    private static final Wording WORDS = Wording.of("ui.settings");

    private static final List<Integer> COMPONENTS =
            IntStream.rangeClosed(1, Axes.MOST_COMPONENT).boxed().toList();

    private final ProjectionDraft view;

    ProjectionView(ProjectionDraft view) {
        this.view = view;
        BooleanBinding ofWords = view.ofWordsProperty().isEqualTo(true);
        getChildren()
                .add(
                        new Section(
                                WORDS.get("section-view"),
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
                WORDS.get("dimensions"),
                new Choice<>(
                        List.of(2, 3),
                        k -> WORDS.get("dimensions-value", "dimensions", k),
                        view.dimensionsProperty()),
                WORDS.get("dimensions-meaning"));
        form.choice(
                "settings-fitted-words",
                WORDS.get("fitted"),
                new Choice<>(
                        List.of(FittedWords.values()),
                        ProjectionView::name,
                        view.fittedWordsProperty()),
                WORDS.get("fitted-meaning"));
        form.choice(
                "settings-axes",
                WORDS.get("axes"),
                new Choice<>(
                        List.of(false, true),
                        words -> WORDS.get(words ? "axes-from-words" : "axes-pca"),
                        view.ofWordsProperty()),
                WORDS.get("axes-meaning"));
        return form;
    }

    private Form components() {
        Form form = new Form();
        component(form, 0, WORDS.get("across"));
        component(form, 1, WORDS.get("up"));
        component(form, 2, WORDS.get("in-depth"));
        form.lastRowOnlyWhile(view.dimensionsProperty().isEqualTo(3));
        return form;
    }

    private void component(Form form, int axis, String name) {
        form.choice(
                "settings-component-" + axis,
                name,
                new Choice<>(COMPONENTS, number -> "PC" + number, view.componentProperty(axis)),
                WORDS.get("component-meaning"));
    }

    private Form words() {
        Form form = new Form();
        word(form, "settings-words-across", WORDS.get("across"), view.words().acrossProperty());
        word(form, "settings-words-up", WORDS.get("up"), view.words().upProperty());
        return form;
    }

    private void word(Form form, String id, String name, StringProperty typed) {
        TextField field =
                form.text(id, name, typed, WORDS.get("words-prompt"), WORDS.get("words-meaning"));
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
                WORDS.get("hold"),
                new Choice<>(List.of(Hold.values()), ProjectionView::name, view.holdProperty()),
                WORDS.get("hold-meaning"));
        form.check(
                "settings-unit-length",
                WORDS.get("unit-length"),
                view.unitLengthProperty(),
                WORDS.get("unit-length-meaning"));
        form.check(
                "settings-aligned",
                WORDS.get("aligned"),
                view.alignedProperty(),
                WORDS.get("aligned-meaning"));
        form.lastRowOnlyWhile(view.ofWordsProperty().isEqualTo(false));
        return form;
    }

    private static String name(FittedWords words) {
        return switch (words) {
            case CATEGORIES -> WORDS.get("fitted-categories");
            case FREQUENT -> WORDS.get("fitted-frequent");
            case ALL -> WORDS.get("fitted-all");
        };
    }

    private static String name(Hold hold) {
        return switch (hold) {
            case NONE -> WORDS.get("hold-none");
            case START -> WORDS.get("hold-start");
            case NOW -> WORDS.get("hold-now");
        };
    }
}
