package org.driftscope.ui.lesson;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.driftscope.storage.markdown.LittleMarkdown;
import org.driftscope.ui.control.MarkdownView;
import org.driftscope.wording.Wording;

/**
 * The step of a lesson as all see it on a projector: what is read, asked and said to it, and
 * nothing that is for the teacher. Its type is as large as its place says.
 */
public final class ProjectedStep extends ScrollPane {
    private static final Wording WORDS = Wording.of("ui.lesson");

    private final LessonViewModel model;
    private final VBox box = new VBox();
    private final InvalidationListener changed = change -> show();
    private StepViewModel watched; // null while none is on screen

    public ProjectedStep(LessonViewModel model) {
        this.model = model;
        setId("projected-step");
        getStyleClass().addAll("projected-step", "edge-to-edge");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        box.getStyleClass().add("projected-page");
        setContent(box);
        model.lessonProperty().addListener(changed);
        model.numberProperty().addListener(changed);
        model.stepProperty().addListener((property, was, now) -> watch(now));
        watch(model.stepProperty().get());
    }

    private void watch(StepViewModel now) {
        if (watched != null) {
            watched.textProperty().removeListener(changed);
            watched.afterProperty().removeListener(changed);
            watched.askedProperty().removeListener(changed);
            watched.question()
                    .ifPresent(
                            asked -> {
                                asked.stateProperty().removeListener(changed);
                                asked.readingProperty().removeListener(changed);
                                asked.chosenProperty().removeListener(changed);
                            });
        }
        watched = now;
        if (now != null) {
            now.textProperty().addListener(changed);
            now.afterProperty().addListener(changed);
            now.askedProperty().addListener(changed);
            now.question()
                    .ifPresent(
                            asked -> {
                                asked.stateProperty().addListener(changed);
                                asked.readingProperty().addListener(changed);
                                asked.chosenProperty().addListener(changed);
                            });
        }
        setVvalue(0);
        show();
    }

    private void show() {
        box.getChildren().clear();
        if (watched == null) {
            box.getChildren().add(heading(model.lessonProperty().get() == null ? "" : end()));
            return;
        }
        box.getChildren().add(heading(watched.title()));
        read("projected-text", watched.textProperty().get());
        boolean predicts = watched.question().filter(QuestionViewModel::predicts).isPresent();
        if (predicts) {
            ask();
        }
        read("projected-after", watched.afterProperty().get());
        if (!predicts) {
            ask();
        }
    }

    private static String end() {
        return WORDS.get("end");
    }

    private static Label heading(String title) {
        Label heading = new Label(title);
        heading.setId("projected-title");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.getStyleClass().add("projected-title");
        return heading;
    }

    private void ask() {
        watched.question()
                .filter(asked -> watched.askedProperty().get())
                .ifPresent(
                        asked -> {
                            read("projected-question", asked.ask());
                            for (int i = 0; i < asked.optionCount(); i++) {
                                MarkdownView option =
                                        read("projected-option-" + i, asked.option(i));
                                option.getStyleClass().add("projected-option");
                                if (asked.chosenProperty().get().contains(i)) {
                                    option.getStyleClass().add("chosen");
                                }
                            }
                            read("projected-say", asked.sayProperty().get());
                        });
    }

    private MarkdownView read(String id, LittleMarkdown text) {
        MarkdownView view = new MarkdownView(id);
        view.show(text);
        box.getChildren().add(view);
        return view;
    }
}
