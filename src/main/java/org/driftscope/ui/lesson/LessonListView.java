package org.driftscope.ui.lesson;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.lesson.Lesson;
import org.driftscope.wording.Wording;

/** A box with the lessons there are. Enter, a double click or the button opens one. */
public final class LessonListView extends VBox {
    private static final Wording WORDS = Wording.of("ui.lesson");

    /** So many lessons stand above the one that is chosen. */
    private static final int ABOVE = 3;

    private final ListView<LessonRow> list;
    private Predicate<LessonRow> first = row -> false;

    /**
     * A box.
     *
     * @param open opens a lesson
     * @param openFile lets a person choose a file with one
     * @param write lets a person write one
     * @param edit lets a person change one
     */
    public LessonListView(
            ObservableList<LessonRow> rows,
            Consumer<LessonRow> open,
            Runnable openFile,
            Runnable write,
            Consumer<LessonRow> edit) {
        setId("lessons");
        getStyleClass().add("dialog-content");
        list = new ListView<>(rows);
        list.setId("lessons-list");
        list.setAccessibleText(WORDS.get("lessons"));
        list.setPlaceholder(new Label(WORDS.get("reading")));
        list.setCellFactory(view -> new Cell(open));
        list.setOnKeyPressed(
                event -> {
                    LessonRow chosen = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        open.accept(chosen);
                        event.consume();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        Button file = new Button(WORDS.get("open-file"));
        file.setId("lessons-open-file");
        file.setOnAction(event -> openFile.run());
        Button own = new Button(WORDS.get("write"));
        own.setId("lessons-write");
        own.setOnAction(event -> write.run());
        Button change = new Button(WORDS.get("edit"));
        change.setId("lessons-edit");
        change.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        change.setOnAction(event -> edit.accept(list.getSelectionModel().getSelectedItem()));
        Button begin = new Button(WORDS.get("begin"));
        begin.setId("lessons-begin");
        begin.getStyleClass().add(Styles.ACCENT);
        begin.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        begin.setOnAction(event -> open.accept(list.getSelectionModel().getSelectedItem()));
        FlowPane buttons = new FlowPane(file, own, change, begin);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(list, buttons);
    }

    /** Puts the keys on the lesson that is open, else on the first that is not finished. */
    public void focus(Optional<Lesson> open) {
        first = row -> open.filter(row.lesson()::equals).isPresent();
        list.requestFocus();
        if (list.getItems().isEmpty()) {
            list.getItems().addListener(new Awaited());
        } else {
            selectFirst();
        }
    }

    /** The lessons are still being read. */
    private final class Awaited implements ListChangeListener<LessonRow> {
        @Override
        public void onChanged(Change<? extends LessonRow> change) {
            list.getItems().removeListener(this);
            selectFirst();
        }
    }

    private void selectFirst() {
        LessonRow chosen =
                Stream.of(first, (Predicate<LessonRow>) row -> !row.place().finished())
                        .flatMap(wanted -> list.getItems().stream().filter(wanted))
                        .findFirst()
                        .orElse(list.getItems().get(0));
        list.getSelectionModel().select(chosen);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ABOVE));
    }

    /** Title, idea, and how long it takes. */
    private static final class Cell extends ListCell<LessonRow> {
        private static final double SCROLL_BAR = 16;

        private final Label title = words(Styles.TEXT_BOLD);
        private final Label idea = words("lesson-idea");
        private final Label about = words(Styles.TEXT_MUTED);
        private final VBox box = new VBox(title, idea, about);

        Cell(Consumer<LessonRow> open) {
            setPrefWidth(0); // as wide as the list
            about.getStyleClass().add(Styles.TEXT_SMALL);
            setOnMouseClicked(
                    event -> {
                        if (getItem() != null && event.getClickCount() == 2) {
                            open.accept(getItem());
                        }
                    });
        }

        private static Label words(String style) {
            Label label = new Label();
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().add(style);
            return label;
        }

        /** As high as its texts are at the width of the list. */
        @Override
        protected double computePrefHeight(double width) {
            if (isEmpty()) {
                return super.computePrefHeight(width);
            }
            double edges = snappedLeftInset() + snappedRightInset();
            double room = Math.max(0, getListView().getWidth() - edges - SCROLL_BAR);
            box.setPrefWidth(room);
            return box.prefHeight(room) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void updateItem(LessonRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            title.setText(row.lesson().title());
            idea.setText(row.lesson().idea());
            about.setText(row.about());
            setGraphic(box);
            setAccessibleText(
                    WORDS.get(
                            "lesson-name",
                            "title",
                            row.lesson().title(),
                            "idea",
                            row.lesson().idea(),
                            "about",
                            row.about()));
        }
    }
}
