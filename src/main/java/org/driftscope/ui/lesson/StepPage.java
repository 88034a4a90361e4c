package org.driftscope.ui.lesson;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.driftscope.lesson.Lesson;
import org.driftscope.storage.markdown.LittleMarkdown;
import org.driftscope.ui.control.MarkdownView;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A step of a lesson, from its title to its hints, in the order in which it is gone through. */
final class StepPage extends VBox {
    private static final Wording WORDS = Wording.of("ui.lesson");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("success");

    private final StepViewModel step;
    private final LessonViewModel model;

    StepPage(Lesson lesson, StepViewModel step, LessonViewModel model) {
        this.step = step;
        this.model = model;
        setId("lesson-step");
        getStyleClass().add("lesson-page");
        List<Node> all = new ArrayList<>();
        all.add(heading());
        all.add(read("lesson-text", step.textProperty()));
        boolean predicts = step.question().filter(QuestionViewModel::predicts).isPresent();
        if (predicts) {
            all.add(question());
        }
        all.add(task());
        all.add(read("lesson-after", step.afterProperty()));
        if (!predicts && step.question().isPresent()) {
            all.add(question());
        }
        all.add(help());
        all.add(hints());
        all.add(notes());
        all.add(simplified(lesson));
        getChildren().setAll(all);
    }

    private Label heading() {
        Label heading = new Label(step.title());
        heading.setId("lesson-step-title");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.getStyleClass().add(Styles.TITLE_4);
        return heading;
    }

    private static MarkdownView read(String id, ReadOnlyObjectProperty<LittleMarkdown> text) {
        MarkdownView view = new MarkdownView(id);
        text.addListener((property, was, now) -> view.show(now));
        view.show(text.get());
        return view;
    }

    private QuestionBox question() {
        QuestionBox box = new QuestionBox(step.question().orElseThrow());
        box.visibleProperty().bind(step.askedProperty());
        box.managedProperty().bind(step.askedProperty());
        return box;
    }

    /** What the learner is asked to do, and whether she did. */
    private VBox task() {
        VBox box = new VBox(read("lesson-task", step.taskProperty()));
        box.getStyleClass().add("lesson-task");
        if (step.hasTask()) {
            box.getChildren().add(state());
        }
        box.setManaged(box.getChildren().stream().anyMatch(Node::isManaged));
        box.setVisible(box.isManaged());
        return box;
    }

    private Label state() {
        Label state = new Label();
        state.setId("lesson-done");
        state.getStyleClass().add("lesson-done");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        InvalidationListener show =
                change -> {
                    boolean done = step.doneProperty().get();
                    boolean awaited = step.predictionAwaitedProperty().get();
                    state.setText(
                            done
                                    ? WORDS.get("done")
                                    : WORDS.get(awaited ? "predict-before" : "not-done"));
                    state.setGraphic(new FontIcon(done ? Feather.CHECK_CIRCLE : Feather.CIRCLE));
                    state.pseudoClassStateChanged(DONE, done);
                };
        step.doneProperty().addListener(show);
        step.predictionAwaitedProperty().addListener(show);
        show.invalidated(step.doneProperty());
        return state;
    }

    private Node help() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("buttons");
        if (step.hintCount() > 0) {
            Button hint = new Button(WORDS.get("hint"));
            hint.setId("lesson-hint");
            hint.disableProperty()
                    .bind(Bindings.size(step.hints()).greaterThanOrEqualTo(step.hintCount()));
            hint.setOnAction(event -> step.hint());
            buttons.getChildren().add(hint);
        }
        if (step.hasTask()) {
            Button show = new Button(WORDS.get("show-me"));
            show.setId("lesson-show");
            show.setTooltip(new Tooltip(WORDS.get("show-me-tip")));
            show.disableProperty().bind(step.doneProperty().or(model.busyProperty().isNotEmpty()));
            show.setOnAction(event -> model.showMe());
            buttons.getChildren().add(show);
        }
        buttons.setManaged(!buttons.getChildren().isEmpty());
        return buttons;
    }

    private VBox hints() {
        VBox box = new VBox();
        box.getStyleClass().add("lesson-hints");
        InvalidationListener show =
                change -> {
                    for (int i = box.getChildren().size(); i < step.hints().size(); i++) {
                        MarkdownView hint = new MarkdownView("lesson-hint-" + (i + 1));
                        hint.show(step.hints().get(i));
                        box.getChildren().add(hint);
                    }
                };
        step.hints().addListener(show);
        show.invalidated(step.hints());
        return box;
    }

    /** For the teacher; the learner does not see them unless they are switched on. */
    private VBox notes() {
        MarkdownView notes = new MarkdownView("lesson-notes");
        notes.show(step.notes());
        MarkdownView mistakes = new MarkdownView("lesson-mistakes");
        mistakes.show(step.mistakes());
        Label heading = new Label(WORDS.get("for-teacher"));
        heading.getStyleClass().addAll(Styles.TEXT_BOLD, Styles.TEXT_SMALL);
        Label often = new Label(WORDS.get("mistakes"));
        often.getStyleClass().addAll(Styles.TEXT_BOLD, Styles.TEXT_SMALL);
        often.setManaged(mistakes.isManaged());
        often.setVisible(mistakes.isManaged());
        VBox box = new VBox(heading, notes, often, mistakes);
        box.getStyleClass().add("lesson-notes");
        boolean any = notes.isManaged() || mistakes.isManaged();
        box.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> any && model.notesShownProperty().get(),
                                model.notesShownProperty()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static TitledPane simplified(Lesson lesson) {
        VBox list = new VBox(8);
        for (String said : lesson.simplified()) {
            Label label = new Label(said);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            list.getChildren().add(label);
        }
        TitledPane pane = new TitledPane(WORDS.get("is-simplified"), list);
        pane.setId("lesson-simplified");
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().addAll("lesson-simplified", Styles.DENSE);
        return pane;
    }
}
