package org.driftscope.ui.lesson;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.driftscope.storage.markdown.LittleMarkdown;
import org.driftscope.ui.control.MarkdownView;
import org.driftscope.wording.Wording;

/** The step of a lesson as its teacher sees it: what is read, the notes, and what comes next. */
public final class TeacherPage extends ScrollPane {
    private static final Wording WORDS = Wording.of("ui.lesson");

    private static final LittleMarkdown NOTHING = LittleMarkdown.of("");

    private final LessonViewModel model;
    private final VBox box = new VBox();
    private final MarkdownView text = new MarkdownView("teacher-text");
    private final MarkdownView task = new MarkdownView("teacher-task");
    private final VBox question = new VBox();

    public TeacherPage(LessonViewModel model) {
        this.model = model;
        setId("teacher-page");
        setFitToWidth(true);
        box.getStyleClass().add("projected-page");
        setContent(box);
        model.stepProperty()
                .flatMap(StepViewModel::textProperty)
                .addListener((property, was, now) -> text.show(now == null ? NOTHING : now));
        model.stepProperty()
                .flatMap(StepViewModel::taskProperty)
                .addListener((property, was, now) -> task.show(now == null ? NOTHING : now));
        model.stepProperty()
                .flatMap(
                        step ->
                                step.question()
                                        .map(QuestionViewModel::readingProperty)
                                        .orElse(null))
                .addListener(change -> ask());
        question.getStyleClass().add("teacher-question");
        model.stepProperty().addListener(change -> show());
        show();
    }

    private void show() {
        box.getChildren().clear();
        StepViewModel step = model.stepProperty().get();
        if (step != null) {
            heading(step.title());
            text.show(step.textProperty().get());
            task.show(step.taskProperty().get());
            box.getChildren().addAll(text, question);
            ask();
            if (task.isManaged()) {
                heading(WORDS.get("task"));
                box.getChildren().add(task);
            }
            if (!step.notes().equals(NOTHING) || !step.mistakes().equals(NOTHING)) {
                heading(WORDS.get("for-teacher"));
            }
            read("teacher-notes", step.notes());
            read("teacher-mistakes", step.mistakes());
        }
        model.following()
                .ifPresent(
                        next -> {
                            heading(WORDS.get("then-title", "title", next.title()));
                            read("teacher-next", next.textProperty().get());
                        });
        setVvalue(0);
    }

    /** What is asked, what can be answered, and what of it is right. */
    private void ask() {
        question.getChildren().clear();
        StepViewModel step = model.stepProperty().get();
        Optional<QuestionViewModel> asked =
                Optional.ofNullable(step).flatMap(StepViewModel::question);
        asked.ifPresent(
                known -> {
                    MarkdownView ask = new MarkdownView("teacher-ask");
                    ask.show(known.ask());
                    question.getChildren().add(ask);
                    List<LittleMarkdown> right = known.rightAnswers();
                    for (int i = 0; i < known.optionCount(); i++) {
                        boolean isRight = right.contains(known.option(i));
                        question.getChildren().add(answer(known.option(i), isRight).lettered(i));
                        MarkdownView said = new MarkdownView("teacher-say");
                        said.getStyleClass().add("teacher-say");
                        said.show(known.toOption(i));
                        question.getChildren().add(said);
                    }
                    if (known.isTyped()) {
                        right.forEach(typed -> question.getChildren().add(answer(typed, true)));
                    }
                });
    }

    private static AnswerLine answer(LittleMarkdown text, boolean right) {
        return new AnswerLine(right ? "teacher-answer" : "teacher-other", text, right)
                .marked(right);
    }

    private void heading(String words) {
        Label heading = new Label(words);
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.getStyleClass().add(Styles.TITLE_4);
        box.getChildren().add(heading);
    }

    private void read(String id, LittleMarkdown text) {
        MarkdownView view = new MarkdownView(id);
        view.show(text);
        box.getChildren().add(view);
    }
}
