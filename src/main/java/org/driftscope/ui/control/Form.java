package org.driftscope.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Rows of a name and the control that sets it. */
public final class Form extends GridPane {
    private static final double CONTROL_WIDTH = 128;
    private static final double NARROW_NAME = 64;

    private int rows;

    public Form() {
        getStyleClass().add("form");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints controls =
                new ColumnConstraints(CONTROL_WIDTH, CONTROL_WIDTH, CONTROL_WIDTH);
        controls.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(names, controls);
    }

    /** A row with a number field. */
    public NumberField number(String id, String name, NumberEntry entry, String meaning) {
        NumberField field = new NumberField(id, entry, meaning);
        row(name, field, meaning);
        return field;
    }

    /** A row with a wide text field; {@code prompt} stands in it while it is empty. */
    public TextField text(
            String id, String name, StringProperty value, String prompt, String meaning) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setAccessibleHelp(meaning);
        field.setTooltip(new Tooltip(meaning));
        field.textProperty().bindBidirectional(value);
        Label label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(NARROW_NAME);
        HBox row = new HBox(label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        add(row, 0, rows++, 2, 1);
        return field;
    }

    /** A row with a check box across both columns. */
    public CheckBox check(String id, String name, BooleanProperty value, String meaning) {
        CheckBox box = new CheckBox(name);
        box.setId(id);
        box.setTooltip(new Tooltip(meaning));
        box.setAccessibleHelp(meaning);
        box.selectedProperty().bindBidirectional(value);
        add(box, 0, rows++, 2, 1);
        return box;
    }

    /** A row with a choice. */
    public <T> ComboBox<T> choice(String id, String name, Choice<T> choice, String meaning) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableList(choice.values()));
        box.setId(id);
        box.setConverter(new Words<>(choice.words()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(name);
        box.setAccessibleHelp(meaning);
        box.setTooltip(new Tooltip(meaning));
        box.valueProperty().bindBidirectional(choice.value());
        row(name, box, meaning);
        return box;
    }

    private void row(String name, Node control, String meaning) {
        Label label = new Label(name);
        label.setLabelFor(control);
        label.setTooltip(new Tooltip(meaning));
        addRow(rows++, label, control);
    }

    /** Shows the last row only while {@code shown} holds. */
    public void lastRowOnlyWhile(ObservableValue<Boolean> shown) {
        int last = rows - 1;
        getChildren().stream()
                .filter(node -> getRowIndex(node) == last)
                .forEach(
                        node -> {
                            node.visibleProperty().bind(shown);
                            node.managedProperty().bind(shown);
                        });
    }
}
