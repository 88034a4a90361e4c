package org.driftscope.ui.context;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.plot.Figures;
import org.driftscope.ui.control.FormulaTooltip;
import org.driftscope.wording.Wording;

/** The pairs as rows, sorted by any of the numbers. */
final class PairTable extends TableView<PairRow> {
    private static final Wording WORDS = Wording.of("ui.context");

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final ContextViewModel model;
    private final TableColumn<PairRow, Number> cosine;

    PairTable(ContextViewModel model) {
        super(model.shownRows());
        this.model = model;
        setId("context-table");
        getStyleClass().add(Styles.DENSE);
        setAccessibleText(WORDS.get("table-name"));
        setMinSize(240, 180);
        setPrefSize(400, 260);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(WORDS.get("table-empty")));
        getColumns().add(words());
        for (ContextMeasure measure : ContextMeasure.values()) {
            MeasureWords names = MeasureWords.of(measure);
            getColumns()
                    .add(
                            number(
                                    names,
                                    row -> row.valueProperty(measure),
                                    value -> MeasureWords.figure(measure, value)));
        }
        cosine = number(MeasureWords.cosine(), PairRow::cosineProperty, Figures::measure);
        cosine.setMinWidth(58); // room for the arrow
        cosine.setSortType(TableColumn.SortType.DESCENDING);
        getColumns().add(cosine);
        getSortOrder().add(cosine);
        setRowFactory(table -> new Row(model));
        addEventHandler(KeyEvent.KEY_PRESSED, this::mark);
        getSelectionModel()
                .selectedItemProperty()
                .addListener((property, was, now) -> model.pointedProperty().set(now));
        model.revisionProperty().addListener(change -> sortAgain());
    }

    /** Rows stand still under the pointer and while the keyboard walks through them. */
    private void sortAgain() {
        if (getSortOrder().contains(cosine) && !isHover() && !isFocused()) {
            sort();
        }
    }

    private TableColumn<PairRow, String> words() {
        TableColumn<PairRow, String> column = new TableColumn<>();
        column.setId("context-column-pair");
        column.setGraphic(new Label(WORDS.get("pair")));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().words()));
        column.setMinWidth(84);
        column.setPrefWidth(124);
        return column;
    }

    private static TableColumn<PairRow, Number> number(
            MeasureWords words,
            Function<PairRow, ObservableValue<Number>> value,
            Function<Double, String> figure) {
        Tooltip tooltip = FormulaTooltip.of(words.name() + "\n" + words.meaning());
        TableColumn<PairRow, Number> column = new TableColumn<>();
        column.setId("context-column-" + words.id());
        Label heading = new Label(words.heading());
        heading.setTooltip(tooltip);
        column.setGraphic(heading);
        column.getStyleClass().add("number");
        column.setComparator(Comparator.comparingDouble(Number::doubleValue));
        column.setCellValueFactory(cell -> value.apply(cell.getValue()));
        column.setCellFactory(unused -> new NumberCell(figure, tooltip));
        column.setMinWidth(46);
        column.setPrefWidth(58);
        return column;
    }

    private void mark(KeyEvent event) {
        PairRow row = getSelectionModel().getSelectedItem();
        if (row != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            model.toggleMark(row);
            event.consume();
        }
    }

    private static final class NumberCell extends TableCell<PairRow, Number> {
        private final Function<Double, String> figure;
        private final Tooltip tooltip;

        NumberCell(Function<Double, String> figure, Tooltip tooltip) {
            this.figure = figure;
            this.tooltip = tooltip;
            getStyleClass().add("number");
        }

        @Override
        protected void updateItem(Number value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : figure.apply(value.doubleValue()));
            setTooltip(empty ? null : tooltip);
        }
    }

    /** A row that shows whether its pair is marked. */
    private static final class Row extends TableRow<PairRow> {
        Row(ContextViewModel model) {
            itemProperty()
                    .flatMap(PairRow::markedProperty)
                    .orElse(false)
                    .addListener((property, was, now) -> pseudoClassStateChanged(MARKED, now));
            addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    event -> {
                        if (event.getClickCount() == 2 && getItem() != null) {
                            model.toggleMark(getItem());
                        }
                    });
        }
    }
}
