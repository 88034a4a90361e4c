package org.driftscope.ui.pair;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;

/** What is measured of the three pairs. */
final class PairTable extends GridPane {
    private static final int PAIRS = 3;

    private final PairViewModel model;
    private final List<List<Label>> cells = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();

    PairTable(PairViewModel model) {
        this.model = model;
        setId("pair-table");
        getStyleClass().add("pair-table");
        ColumnConstraints names = new ColumnConstraints(96, 180, 260);
        names.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(names);
        for (int i = 0; i < PAIRS; i++) {
            ColumnConstraints column = new ColumnConstraints(66, 100, 160);
            column.setHgrow(Priority.SOMETIMES);
            column.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(column);
            Label head = number();
            head.getStyleClass().add("head");
            heads.add(head);
            add(head, i + 1, 0);
        }
        model.rows().addListener((ListChangeListener<MeasureRow>) change -> show());
        show();
    }

    private static Label label() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label number() {
        Label label = label();
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setTextAlignment(TextAlignment.RIGHT);
        return label;
    }

    private static String twoLines(String pair) {
        return pair.replace("–", "–\n");
    }

    private void show() {
        for (int i = 0; i < PAIRS; i++) {
            heads.get(i).setText(i < model.names().size() ? twoLines(model.names().get(i)) : "");
        }
        while (cells.size() < model.rows().size()) {
            addRow();
        }
        for (int i = 0; i < cells.size(); i++) {
            boolean any = i < model.rows().size();
            for (Label cell : cells.get(i)) {
                cell.setVisible(any);
                cell.setManaged(any);
            }
            if (any) {
                fill(cells.get(i), model.rows().get(i));
            }
        }
    }

    private void addRow() {
        List<Label> row = new ArrayList<>();
        for (int i = 0; i <= PAIRS; i++) {
            Label cell = i == 0 ? label() : number();
            cell.setTooltip(new Tooltip());
            cell.setId("pair-cell-" + cells.size() + "-" + i);
            row.add(cell);
        }
        addRow(cells.size() + 1, row.toArray(Label[]::new));
        cells.add(row);
    }

    private static void fill(List<Label> row, MeasureRow measured) {
        row.get(0).setText(measured.name());
        for (int i = 0; i < PAIRS; i++) {
            row.get(i + 1).setText(measured.values().get(i));
        }
        for (Label cell : row) {
            cell.getTooltip().setText(measured.formula());
            cell.getStyleClass().remove("faint");
            if (measured.faint()) {
                cell.getStyleClass().add("faint");
            }
        }
    }
}
