package org.driftscope.ui.lesson;

import atlantafx.base.theme.Styles;
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

    public TeacherPage(LessonViewModel model) {
        this.model = model;
        setId("teacher-page");
        setFitToWidth(true);
        box.getStyleClass().add("projected-page");
        setContent(box);
        model.stepProperty()
                .flatMap(StepViewModel::textProperty)
                .addListener((property, was, now) -> text.show(now == null ? NOTHING : now));
        model.stepProperty().addListener(change -> show());
        show();
    }

    private void show() {
        box.getChildren().clear();
        StepViewModel step = model.stepProperty().get();
        if (step != null) {
            heading(step.title());
            text.show(step.textProperty().get());
            box.getChildren().add(text);
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
