package org.driftscope.ui.lesson;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.VPos;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** A text of many lines to be written in, with their numbers beside them. */
final class NumberedText extends BorderPane {
    private static final double ROOM = 8;

    private final TextArea area = new TextArea();
    private final Text numbers = new Text("1");
    private final Pane margin = new Pane(numbers);
    private int lines = 1;

    NumberedText(String id, String name) {
        getStyleClass().add("numbered-text");
        area.setId(id);
        area.setAccessibleText(name);
        area.getStyleClass().add("numbered-area");
        numbers.getStyleClass().add("numbered-lines");
        margin.getStyleClass().add("numbered-margin");
        margin.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(margin.widthProperty());
        clip.heightProperty().bind(margin.heightProperty());
        margin.setClip(clip);
        setLeft(margin);
        setCenter(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, NumberedText::leaveByTab);
        area.textProperty().addListener((property, was, now) -> count(now));
        area.scrollTopProperty().addListener((property, was, now) -> place());
        numbers.setTextOrigin(VPos.TOP);
        numbers.setLayoutX(ROOM);
        numbers.layoutBoundsProperty().addListener((property, was, now) -> widen(now.getWidth()));
        area.skinProperty().addListener((property, was, now) -> place());
        area.heightProperty().addListener((property, was, now) -> place());
    }

    private void widen(double width) {
        margin.setMinWidth(width + 2 * ROOM);
        margin.setPrefWidth(width + 2 * ROOM);
        place();
    }

    /** The Tab key leads on, as everywhere else; with Ctrl a text area does so by itself. */
    private static void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            Event.fireEvent(
                    event.getTarget(),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.TAB,
                            event.isShiftDown(),
                            true,
                            false,
                            false));
        }
    }

    TextArea area() {
        return area;
    }

    private void count(String text) {
        int now = 1 + (int) text.chars().filter(c -> c == '\n').count();
        if (now != lines) {
            lines = now;
            numbers.setText(
                    IntStream.rangeClosed(1, lines)
                            .mapToObj(line -> String.format(Locale.ROOT, "%4d", line))
                            .collect(Collectors.joining("\n")));
        }
    }

    /** Beside the lines, wherever the text is scrolled to. */
    private void place() {
        double above =
                area.lookup(".content") instanceof Region content
                        ? content.getInsets().getTop() + area.getInsets().getTop()
                        : ROOM;
        if (area.lookup(".text") instanceof Text text) {
            double apart = lineHeight(text) - lineHeight(numbers);
            if (Math.abs(apart) > 0.01 && text.getLayoutBounds().getHeight() > 0) {
                numbers.setLineSpacing(numbers.getLineSpacing() + apart);
            }
        }
        numbers.setLayoutY(above - area.getScrollTop());
    }

    private double lineHeight(Text text) {
        return text.getLayoutBounds().getHeight() / lines;
    }

    /** The line where the caret is, from 1. */
    int line() {
        String before = area.getText(0, Math.min(area.getCaretPosition(), area.getLength()));
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    /** Selects a line, from 1, and brings it into sight. */
    void goTo(int line) {
        String text = area.getText();
        int from = 0;
        for (int at = 1; at < line && text.indexOf('\n', from) >= 0; at++) {
            from = text.indexOf('\n', from) + 1;
        }
        int to = text.indexOf('\n', from);
        area.requestFocus();
        area.selectRange(to < 0 ? text.length() : to, from);
    }
}
