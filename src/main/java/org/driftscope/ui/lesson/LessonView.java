package org.driftscope.ui.lesson;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.lesson.Lesson;
import org.driftscope.ui.control.IconButton;
import org.driftscope.ui.control.Keys;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;

/** The lesson beside the map: what is read, done and asked. Takes no room while none is open. */
public final class LessonView extends BorderPane {
    private static final Wording WORDS = Wording.of("ui.lesson");
    private static final double WIDTH = 320;

    /** In a narrow window the map needs the room. */
    private static final double NARROW = 264;

    private static final double COLLAPSED = 44;

    private final LessonViewModel model;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox head = new VBox();
    private final VBox foot = new VBox();
    private final VBox strip = new VBox();
    private double width = WIDTH;
    private boolean page;
    private final Button next = new Button(WORDS.get("next"));
    private final Map<StepViewModel, StepPage> pages = new HashMap<>(); // of the open lesson

    public LessonView(LessonViewModel model) {
        this.model = model;
        setId("lesson");
        getStyleClass().add("lesson");
        setAccessibleText(WORDS.get("lesson"));
        scroll.setId("lesson-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        makeHead();
        makeFoot();
        makeStrip();
        model.lessonProperty()
                .addListener(
                        (property, was, now) -> {
                            pages.clear();
                            arrange();
                        });
        model.collapsedProperty().addListener((property, was, now) -> arrange());
        model.numberProperty().addListener((property, was, now) -> showStep());
        model.stepProperty().addListener((property, was, now) -> showStep());
        arrange();
        showStep();
    }

    /** Takes less room from the map, or again as much as reads well. */
    public void setNarrow(boolean narrow) {
        width = narrow ? NARROW : WIDTH;
        arrange();
    }

    /** Whether it has all the room there is, as a page of its own. */
    public void setPage(boolean alone) {
        page = alone;
        arrange();
    }

    /** Puts the keys on the lesson. */
    public void focus() {
        model.collapsedProperty().set(false);
        scroll.requestFocus();
    }

    private void arrange() {
        boolean open = model.lessonProperty().get() != null;
        boolean collapsed = model.collapsedProperty().get() && !page;
        setVisible(open);
        setManaged(open);
        setTop(collapsed ? null : head);
        setCenter(collapsed ? strip : scroll);
        setBottom(collapsed ? null : foot);
        setMinWidth(page ? 0 : USE_PREF_SIZE);
        setMaxWidth(page ? Double.MAX_VALUE : USE_PREF_SIZE);
        setPrefWidth(collapsed ? COLLAPSED : width);
    }

    private void makeHead() {
        Label title = new Label();
        title.setId("lesson-title");
        title.setWrapText(true);
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.setMaxWidth(Double.MAX_VALUE);
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> titleOf(model.lessonProperty().get()),
                                model.lessonProperty()));
        HBox.setHgrow(title, Priority.ALWAYS);
        IconButton collapse =
                new IconButton("lesson-collapse", Feather.CHEVRONS_LEFT, WORDS.get("collapse"));
        collapse.setOnAction(event -> model.collapsedProperty().set(true));
        HBox first = new HBox(title, more(), collapse);
        first.setAlignment(Pos.TOP_LEFT);
        Label at = new Label();
        at.setId("lesson-at");
        at.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        at.setMinWidth(USE_PREF_SIZE);
        at.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::at, model.numberProperty(), model.lessonProperty()));
        ProgressBar bar = new ProgressBar();
        bar.setId("lesson-progress");
        bar.getStyleClass().add(Styles.SMALL);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progressProperty());
        bar.setAccessibleText(WORDS.get("progress-name"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox second = new HBox(at, bar);
        second.setAlignment(Pos.CENTER_LEFT);
        second.getStyleClass().add("lesson-row");
        head.getChildren().setAll(first, second);
        head.getStyleClass().add("lesson-head");
    }

    private static String titleOf(Lesson lesson) {
        return lesson == null ? "" : lesson.title();
    }

    private String at() {
        int number = model.numberProperty().get();
        return number < model.stepCount()
                ? WORDS.get("step-of", "step", number + 1, "count", model.stepCount())
                : WORDS.get("end");
    }

    private MenuButton more() {
        MenuButton more = IconButton.menu("lesson-menu", Feather.MORE_VERTICAL, WORDS.get("more"));
        CheckMenuItem notes = new CheckMenuItem(WORDS.get("notes"));
        notes.setId("lesson-notes-shown");
        notes.selectedProperty().bindBidirectional(model.notesShownProperty());
        more.getItems()
                .addAll(
                        item("lesson-anew", WORDS.get("anew"), model::fromTheStart),
                        item("lesson-other", WORDS.get("others"), model::choose),
                        notes,
                        item("lesson-close", WORDS.get("close"), model::close));
        return more;
    }

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void makeFoot() {
        Label busy = words("lesson-busy", model.busyProperty());
        busy.getStyleClass().add(Styles.TEXT_MUTED);
        Label problem = words("lesson-problem", model.problemProperty());
        problem.getStyleClass().add("lesson-problem");
        Button back = new Button(WORDS.get("back"));
        back.setId("lesson-back");
        back.setTooltip(new Tooltip(Keys.tip(WORDS.get("back-tip"), Keys.LESSON_BACK)));
        back.disableProperty().bind(model.numberProperty().lessThan(1));
        back.setOnAction(event -> model.back());
        next.setId("lesson-next");
        next.setTooltip(new Tooltip(Keys.tip(WORDS.get("next-tip"), Keys.LESSON_NEXT)));
        next.setOnAction(event -> model.next());
        Button restore = new Button(WORDS.get("restore"));
        restore.setId("lesson-restore");
        restore.getStyleClass().add(Styles.FLAT);
        model.awayProperty()
                .addListener(
                        (property, was, away) ->
                                restore.getStyleClass()
                                        .setAll("button", away ? Styles.ACCENT : Styles.FLAT));
        restore.setTooltip(new Tooltip(WORDS.get("restore-tip")));
        restore.setOnAction(event -> model.restore());
        restore.disableProperty().bind(model.stepProperty().isNull());
        FlowPane buttons = new FlowPane(back, next, restore);
        buttons.getStyleClass().add("buttons");
        foot.getChildren().setAll(busy, problem, buttons);
        foot.getStyleClass().add("lesson-foot");
    }

    private void makeStrip() {
        IconButton open = new IconButton("lesson-open", Feather.CHEVRONS_RIGHT, WORDS.get("open"));
        open.setOnAction(event -> model.collapsedProperty().set(false));
        Label at = new Label();
        at.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        Math.min(
                                                        model.numberProperty().get() + 1,
                                                        model.stepCount())
                                                + "/"
                                                + model.stepCount(),
                                model.numberProperty(),
                                model.lessonProperty()));
        at.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        strip.getChildren().setAll(open, at);
        strip.setAlignment(Pos.TOP_CENTER);
        strip.getStyleClass().add("lesson-strip");
    }

    private void showStep() {
        StepViewModel step = model.stepProperty().get();
        Lesson lesson = model.lessonProperty().get();
        if (lesson == null) {
            scroll.setContent(null);
            return;
        }
        if (step == null) {
            mark(false);
            scroll.setContent(new EndPage(lesson, model::choose));
            next.setDisable(true);
        } else {
            scroll.setContent(pages.computeIfAbsent(step, shown -> page(lesson, shown)));
            next.setDisable(false);
            next.setText(
                    model.numberProperty().get() + 1 < model.stepCount()
                            ? WORDS.get("next")
                            : WORDS.get("finish"));
            mark(step.completeProperty().get());
        }
        scroll.setVvalue(0);
    }

    private StepPage page(Lesson lesson, StepViewModel step) {
        step.completeProperty()
                .addListener(
                        (property, was, now) -> {
                            if (step == model.stepProperty().get()) {
                                mark(now);
                            }
                        });
        return new StepPage(lesson, step, model);
    }

    /** Going on stands out once the step is complete. */
    private void mark(boolean complete) {
        next.getStyleClass().remove(Styles.ACCENT);
        if (complete) {
            next.getStyleClass().add(Styles.ACCENT);
        }
    }

    private static Label words(String id, StringExpression text) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text);
        label.visibleProperty().bind(text.isNotEmpty());
        label.managedProperty().bind(text.isNotEmpty());
        return label;
    }
}
