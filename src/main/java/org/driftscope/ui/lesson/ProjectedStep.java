package org.driftscope.ui.lesson;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.lesson.Lesson;
import org.driftscope.storage.markdown.LittleMarkdown;
import org.driftscope.ui.control.MarkdownView;
import org.driftscope.wording.Wording;

/**
 * The step of a lesson as all see it on a projector: what is read, asked and said to it, and
 * nothing that is for the teacher. Its type is as large as its place says.
 */
public final class ProjectedStep extends ScrollPane {
    private static final Wording WORDS = Wording.of("ui.lesson");

    /** What is scrolled at once, so that a line or two of before stay in sight. */
    private static final double PAGE = 0.8;

    /** No press is spent on less than this: it holds no line. */
    private static final double SLIVER = 14;

    private final LessonViewModel model;
    private final ObservableValue<String> where;
    private final VBox box = new VBox();
    private final InvalidationListener changed = change -> show();
    private List<Observable> watched = List.of();

    /** {@code where} is where the run is, in a few words. */
    public ProjectedStep(LessonViewModel model, ObservableValue<String> where) {
        this.model = model;
        this.where = where;
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
        watched.forEach(each -> each.removeListener(changed));
        watched = now == null ? List.of() : changing(now);
        watched.forEach(each -> each.addListener(changed));
        setVvalue(0);
        show();
    }

    /** What is shown of a step and may change. */
    private static List<Observable> changing(StepViewModel step) {
        Stream<Observable> always =
                Stream.of(step.textProperty(), step.afterProperty(), step.askedProperty());
        Stream<Observable> ofQuestion =
                step.question().stream()
                        .flatMap(
                                asked ->
                                        Stream.of(
                                                asked.stateProperty(),
                                                asked.readingProperty(),
                                                asked.chosenProperty(),
                                                asked.typedProperty()));
        return Stream.concat(always, ofQuestion).toList();
    }

    private void show() {
        box.getChildren().clear();
        StepViewModel step = model.stepProperty().get();
        Lesson lesson = model.lessonProperty().get();
        if (lesson == null) {
            return;
        }
        if (step == null) {
            box.getChildren().add(heading(WORDS.get("end")));
            read("projected-idea", LittleMarkdown.of(lesson.idea()));
            return;
        }
        box.getChildren().add(head(step.title(), lesson.steps().size()));
        read("projected-text", step.textProperty().get());
        boolean predicts = step.question().filter(QuestionViewModel::predicts).isPresent();
        if (predicts) {
            ask(step);
        }
        read("projected-after", step.afterProperty().get());
        if (!predicts) {
            ask(step);
        }
    }

    /** Scrolls so far that what was below comes into sight; whether there was more. */
    public boolean scrollOn() {
        return scrollBy(PAGE);
    }

    /** Scrolls back likewise. */
    public boolean scrollBack() {
        return scrollBy(-PAGE);
    }

    private boolean scrollBy(double pages) {
        double seen = getViewportBounds().getHeight();
        double hidden = box.getHeight() - seen;
        double before = getVvalue();
        if (!isVisible() || hidden < SLIVER) {
            return false;
        }
        setVvalue(Math.max(0, Math.min(1, before + pages * seen / hidden)));
        return getVvalue() != before;
    }

    /** The title, and at its end where the run is and which step of the lesson it is. */
    private HBox head(String title, int count) {
        Label heading = heading(title);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Label run = place("projected-run");
        run.textProperty().bind(where);
        Label at = place("projected-at");
        at.setText(
                WORDS.get(
                        "projected-at", "step", model.numberProperty().get() + 1, "count", count));
        return new HBox(24, heading, run, at);
    }

    private static Label place(String id) {
        Label place = new Label();
        place.setId(id);
        place.getStyleClass().add("projected-place");
        place.setMinWidth(USE_PREF_SIZE);
        return place;
    }

    /** Texts are broken into lines; it is as high as they are, where there is room. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + box.prefHeight(width) + snappedBottomInset();
    }

    private static Label heading(String title) {
        Label heading = new Label(title);
        heading.setId("projected-title");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.getStyleClass().add("projected-title");
        return heading;
    }

    private void ask(StepViewModel step) {
        step.question().filter(asked -> step.askedProperty().get()).ifPresent(this::ask);
    }

    private void ask(QuestionViewModel asked) {
        read("projected-question", asked.ask());
        boolean right = asked.stateProperty().get() == QuestionViewModel.State.RIGHT;
        for (int i = 0; i < asked.optionCount(); i++) {
            boolean chosen = asked.chosenProperty().get().contains(i);
            box.getChildren()
                    .add(
                            new AnswerLine("projected-option-" + i, asked.option(i), chosen)
                                    .lettered(i)
                                    .marked(chosen && right));
        }
        String typed = asked.typedProperty().get();
        if (asked.isTyped() && !typed.isBlank()) {
            box.getChildren()
                    .add(
                            new AnswerLine("projected-answer", LittleMarkdown.of(typed), true)
                                    .marked(right));
        }
        read("projected-say", asked.sayProperty().get());
    }

    private void read(String id, LittleMarkdown text) {
        MarkdownView view = new MarkdownView(id);
        view.show(text);
        box.getChildren().add(view);
    }
}
