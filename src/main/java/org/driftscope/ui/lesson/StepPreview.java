package org.driftscope.ui.lesson;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.driftscope.lesson.Action;
import org.driftscope.lesson.LessonStep;
import org.driftscope.lesson.LessonText;
import org.driftscope.lesson.Question;
import org.driftscope.ui.control.MarkdownView;
import org.driftscope.wording.Wording;

/** A step of a lesson for whoever writes it: all texts, with the answers and the notes. */
final class StepPreview extends VBox {
    private static final Wording WORDS = Wording.of("ui.lesson");

    StepPreview(LessonStep step, int number) {
        setId("writing-preview");
        getStyleClass().add("lesson-page");
        Label title = words((number + 1) + ". " + step.title());
        title.getStyleClass().add(Styles.TITLE_4);
        getChildren().add(title);
        read(step.text());
        section(WORDS.get("task"), step.task());
        named(WORDS.get("lesson-does"), does(step.actions()));
        named(WORDS.get("learner-does"), does(step.learner()));
        named(WORDS.get("done-when"), step.done().map(condition -> condition.words()).orElse(""));
        section(WORDS.get("then"), step.after());
        step.question().ifPresent(this::question);
        step.hints().forEach(hint -> section(WORDS.get("hint"), hint));
        section(WORDS.get("for-teacher"), step.notes());
        section(WORDS.get("mistakes"), step.mistakes());
    }

    private static String does(List<Action> actions) {
        return actions.stream().map(Action::words).collect(Collectors.joining("; "));
    }

    private void named(String name, String what) {
        if (!what.isEmpty()) {
            heading(name);
            getChildren().add(words(what));
        }
    }

    private void section(String name, LessonText text) {
        if (!text.isEmpty()) {
            heading(name);
            read(text);
        }
    }

    private void question(Question question) {
        section(
                WORDS.get(question instanceof Question.Predict ? "predict" : "question"),
                question.ask());
        if (question instanceof Question.Choice choice) {
            choice.options().forEach(this::option);
        } else if (question instanceof Question.Predict predict) {
            predict.options().forEach(this::option);
        } else if (question instanceof Question.Several several) {
            several.options().forEach(this::option);
        } else if (question instanceof Question.Numeric number) {
            named(WORDS.get("answer"), number.answer().words());
            section(WORDS.get("too-low"), number.tooLow());
            section(WORDS.get("too-high"), number.tooHigh());
        } else if (question instanceof Question.Word word) {
            named(WORDS.get("answer"), word.measure().map(asked -> asked.written()).orElse(""));
            named(WORDS.get("also-right"), String.join(", ", word.answers()));
            word.wrong().forEach(this::section);
            section(WORDS.get("to-others"), word.otherwise());
        }
    }

    private void option(Question.Option option) {
        section(WORDS.get(option.right() ? "right-answer" : "wrong-answer"), option.text());
        read(option.say());
    }

    private void heading(String name) {
        Label heading = words(name);
        heading.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED, Styles.TEXT_BOLD);
        getChildren().add(heading);
    }

    private void read(LessonText text) {
        if (!text.isEmpty()) {
            MarkdownView view = new MarkdownView("");
            view.show(text.named());
            getChildren().add(view);
        }
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
