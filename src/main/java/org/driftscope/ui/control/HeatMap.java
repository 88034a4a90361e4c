package org.driftscope.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.driftscope.math.Matrix;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.HeatBand;
import org.driftscope.plot.HeatCell;
import org.driftscope.plot.HeatColours;
import org.driftscope.plot.HeatGrid;
import org.driftscope.plot.HeatLayout;
import org.driftscope.plot.HeatScale;
import org.driftscope.plot.Ink;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.ui.control.picture.SharpCanvas;
import org.driftscope.wording.Wording;

/**
 * A matrix as coloured cells, with a legend below. 0 has the colour of the control's background, so
 * a theme is followed by itself. Cells without a value (NaN) are hatched and called masked.
 *
 * <p>The pointer, or while it has the focus the arrow keys, Home, End and the page keys, move
 * {@link #hoveredProperty}; its text is shown beside the cell and is read aloud.
 */
public final class HeatMap extends Region {
    private static final Wording WORDS = Wording.of("ui.control");
    private static final double LEGEND_GAP = 6;
    private static final double USUAL_SIDE = 320;
    private static final double USUAL_CELL = 24;

    private final ObjectProperty<Matrix> matrix =
            new SimpleObjectProperty<>(Matrix.owning(0, 0, new float[0]));
    private final ObjectProperty<HeatScale> scale = new SimpleObjectProperty<>();
    private final ObjectProperty<List<String>> rowNames = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<String>> columnNames = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<HeatBand>> rowBands = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<HeatBand>> columnBands =
            new SimpleObjectProperty<>(List.of());
    private final BooleanProperty square = new SimpleBooleanProperty();
    private final StringProperty title = new SimpleStringProperty("matrix");
    private final ObjectProperty<CellText> cellText = new SimpleObjectProperty<>(this::plainText);
    private final ReadOnlyObjectWrapper<HeatCell> hovered = new ReadOnlyObjectWrapper<>();

    private final HeatTexts texts = new HeatTexts();
    private final HeatPainter painter = new HeatPainter(texts);
    private final SharpCanvas canvas = new SharpCanvas();
    private final HeatLegend legend = new HeatLegend();
    private final HeatPointer pointer = new HeatPointer(this);
    private HeatColours colours = new HeatColours(CategoryPalette.LIGHT.background());
    private HeatContent content = content();
    private Optional<HeatGrid> grid = Optional.empty();
    private HeatScale shownScale = HeatScale.COSINE;
    private Optional<Matrix> blocks = Optional.empty(); // of the content, as last painted

    /** What is said of a cell; NaN where it has no value. */
    @FunctionalInterface
    public interface CellText {
        String of(int row, int column, double value);
    }

    /** An empty one, with this id. */
    public HeatMap(String id) {
        setId(id);
        getStyleClass().add("heat-map");
        getStylesheets().add(HeatMap.class.getResource("heat-map.css").toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(WORDS.get("heat-map"));
        accessibleTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::summary, title, matrix, hovered, cellText));
        canvas.setMouseTransparent(true);
        legend.setMouseTransparent(true);
        getChildren().setAll(canvas, legend, pointer.cursor());
        List.of(matrix, rowNames, columnNames, rowBands, columnBands)
                .forEach(property -> property.addListener(change -> changed()));
        List.of(scale, square).forEach(property -> property.addListener(c -> requestLayout()));
        backgroundProperty().addListener(change -> recolour());
        PictureMenu.attach(this, "matrix");
    }

    /** The values (rows, columns); NaN is a cell without one. */
    public ObjectProperty<Matrix> matrixProperty() {
        return matrix;
    }

    /** The scale; while null, symmetric up to the largest magnitude that is painted. */
    public ObjectProperty<HeatScale> scaleProperty() {
        return scale;
    }

    /** A name for each row; where there are more or fewer than rows, none is shown. */
    public ObjectProperty<List<String>> rowNamesProperty() {
        return rowNames;
    }

    /** A name for each column; where there are more or fewer than columns, none is shown. */
    public ObjectProperty<List<String>> columnNamesProperty() {
        return columnNames;
    }

    /** Strips of colour beside the rows. */
    public ObjectProperty<List<HeatBand>> rowBandsProperty() {
        return rowBands;
    }

    /** Strips of colour above the columns. */
    public ObjectProperty<List<HeatBand>> columnBandsProperty() {
        return columnBands;
    }

    /** Whether cells are as high as they are wide; they fill the space otherwise. */
    public BooleanProperty squareProperty() {
        return square;
    }

    /** What the matrix is, read aloud, such as "attention of head 1". */
    public StringProperty titleProperty() {
        return title;
    }

    /** What is said of a cell that is hovered; its names and value by default. */
    public ObjectProperty<CellText> cellTextProperty() {
        return cellText;
    }

    /** The cell under the pointer or moved to by keys; null for none. */
    public ReadOnlyObjectProperty<HeatCell> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** Where the cells lie in this node; empty before it was laid out and without any cells. */
    public Optional<HeatGrid> grid() {
        return grid;
    }

    void hover(int row, int column) {
        hovered.set(content.has(row, column) ? content.cell(row, column) : null);
    }

    /** What is said of the hovered cell; empty for none. */
    String hoveredText() {
        HeatCell cell = hovered.get();
        if (cell == null) {
            return "";
        }
        String text = cellText.get().of(cell.row(), cell.column(), cell.value());
        return grid.filter(HeatGrid::isAveraged)
                .map(
                        g ->
                                WORDS.get(
                                        "painted",
                                        "cell",
                                        text,
                                        "rows",
                                        rows(g.rowsWith(cell.row())),
                                        "columns",
                                        columns(g.columnsWith(cell.column()))))
                .orElse(text);
    }

    private static String rows(HeatGrid.Span span) {
        return span.first() == span.last()
                ? WORDS.get("row", "number", span.first())
                : WORDS.get("rows", "first", span.first(), "last", span.last());
    }

    private static String columns(HeatGrid.Span span) {
        return span.first() == span.last()
                ? WORDS.get("column", "number", span.first())
                : WORDS.get("columns", "first", span.first(), "last", span.last());
    }

    private String plainText(int row, int column, double value) {
        return content.rowName(row)
                + ", "
                + content.columnName(column)
                + ": "
                + shownScale.text(value);
    }

    private String summary() {
        String cell = hoveredText();
        return WORDS.get(
                cell.isEmpty() ? "matrix" : "matrix-and-cell",
                "title",
                title.get(),
                "rows",
                matrix.get().rows(),
                "columns",
                matrix.get().columns(),
                "cell",
                cell);
    }

    private HeatContent content() {
        return new HeatContent(
                matrix.get(), rowNames.get(), columnNames.get(), rowBands.get(), columnBands.get());
    }

    private void changed() {
        content = content();
        blocks = Optional.empty();
        HeatCell cell = hovered.get();
        if (cell != null) {
            hover(cell.row(), cell.column());
        }
        requestLayout();
    }

    private void recolour() {
        Paint fill =
                Optional.ofNullable(getBackground()).stream()
                        .flatMap(background -> background.getFills().stream())
                        .map(BackgroundFill::getFill)
                        .reduce((under, over) -> over)
                        .orElse(null);
        if (fill instanceof Color color && color.isOpaque()) {
            colours = new HeatColours(ink(color));
            requestLayout();
        }
    }

    private static Ink ink(Color color) {
        int red = (int) Math.round(255 * color.getRed());
        int green = (int) Math.round(255 * color.getGreen());
        int blue = (int) Math.round(255 * color.getBlue());
        return Ink.of(red << 16 | green << 8 | blue);
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth()) - snappedLeftInset() - snappedRightInset();
        double height = snapSizeY(getHeight()) - snappedTopInset() - snappedBottomInset();
        grid = Optional.empty();
        if (!content.isEmpty() && width >= 1) {
            double legendHeight = legend.prefHeight(width);
            show(width, height - legendHeight - LEGEND_GAP);
            if (legend.prefHeight(width) != legendHeight) { // what it says has changed just now
                show(width, height - legend.prefHeight(width) - LEGEND_GAP);
            }
        }
        canvas.setVisible(grid.isPresent());
        legend.setVisible(grid.isPresent());
        pointer.place();
    }

    /** Paints the matrix with the given room for its cells, bands and names. */
    private void show(double width, double height) {
        grid = Optional.empty();
        if (height < 1) {
            return;
        }
        HeatLayout layout = HeatLayout.of(sizes(), width, height);
        Matrix painted = painted(layout.grid());
        shownScale = Optional.ofNullable(scale.get()).orElseGet(() -> HeatScale.largestOf(painted));
        canvas.relocate(snappedLeftInset(), snappedTopInset());
        HeatContent shown = content;
        HeatScale by = shownScale;
        HeatColours inks = colours;
        canvas.paint(width, height, pen -> painter.paint(pen, shown, layout, painted, by, inks));
        HeatGrid placed = layout.grid().moved(snappedLeftInset(), snappedTopInset());
        grid = Optional.of(placed);
        legend.show(shownScale, colours, placed, painted);
        double below = placed.y(placed.rows()) + LEGEND_GAP;
        legend.resizeRelocate(snappedLeftInset(), below, width, legend.prefHeight(width));
    }

    /** Averaged anew only where the values or the blocks are other ones. */
    private Matrix painted(HeatGrid wanted) {
        Matrix painted =
                blocks.filter(
                                known ->
                                        known.rows() == wanted.blockRows()
                                                && known.columns() == wanted.blockColumns())
                        .orElseGet(() -> wanted.painted(content.values()));
        blocks = Optional.of(painted);
        return painted;
    }

    private HeatLayout.Content sizes() {
        return new HeatLayout.Content(
                content.values().rows(),
                content.values().columns(),
                square.get(),
                texts.longest(content.rowNames()),
                texts.longest(content.columnNames()),
                texts.lineHeight(),
                !content.rowBands().isEmpty(),
                !content.columnBands().isEmpty());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 60;
    }

    @Override
    protected double computePrefWidth(double height) {
        double names = texts.longest(content.rowNames()) + HeatLayout.GAP + HeatLayout.BAND;
        return snappedLeftInset() + names + usual(content.values().columns()) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double names = texts.longest(content.columnNames()) + HeatLayout.GAP + HeatLayout.BAND;
        return snappedTopInset()
                + names
                + usual(content.values().rows())
                + LEGEND_GAP
                + legend.prefHeight(width)
                + snappedBottomInset();
    }

    private static double usual(int cells) {
        return Math.min(USUAL_SIDE, USUAL_CELL * cells);
    }
}
