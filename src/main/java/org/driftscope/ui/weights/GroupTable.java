package org.driftscope.ui.weights;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.driftscope.plot.Ink;
import org.driftscope.ui.control.FormulaTooltip;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The groups of weights, one a row: colour, name, the numbers of the last step, freezing. */
final class GroupTable extends GridPane {
    private static final Wording WORDS = Wording.of("ui.weights");
    private static final double SWATCH = 10;
    private static final double NAME_WIDTH = 96;
    private static final List<MotionQuantity> QUANTITIES = List.of(MotionQuantity.values());

    private final WeightsViewModel model;
    private final List<Runnable> recolouring = new ArrayList<>();

    GroupTable(WeightsViewModel model) {
        this.model = model;
        setId("weights-groups");
        getStyleClass().add("weights-groups");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(NAME_WIDTH);
        getColumnConstraints().add(names);
        for (int i = 0; i < QUANTITIES.size() + 1; i++) {
            ColumnConstraints numbers = new ColumnConstraints();
            numbers.setHalignment(HPos.RIGHT);
            numbers.setMinWidth(USE_PREF_SIZE);
            getColumnConstraints().add(numbers);
        }
        model.rows().addListener((ListChangeListener<GroupRow>) change -> build());
        model.darkProperty().addListener(change -> recolouring.forEach(Runnable::run));
        build();
    }

    private void build() {
        getChildren().clear();
        recolouring.clear();
        for (MotionQuantity quantity : QUANTITIES) {
            Label heading = new Label(quantity.heading());
            heading.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            heading.setTooltip(FormulaTooltip.of(quantity.words() + ": " + quantity.formula()));
            add(heading, 1 + QUANTITIES.indexOf(quantity), 0);
        }
        for (int i = 0; i < model.rows().size(); i++) {
            addRow(i + 1, model.rows().get(i));
        }
    }

    private void addRow(int line, GroupRow row) {
        Node name = name(row);
        GridPane.setValignment(name, VPos.BASELINE);
        add(name, 0, line);
        for (MotionQuantity quantity : QUANTITIES) {
            Label figure = new Label();
            figure.setId(idOf(row) + "-" + quantity.name().toLowerCase(Locale.ROOT));
            figure.textProperty().bind(row.figureProperty(quantity));
            figure.setMinWidth(USE_PREF_SIZE);
            figure.setTooltip(tip(row.formulaProperty(quantity)));
            GridPane.setValignment(figure, VPos.BASELINE);
            add(figure, 1 + QUANTITIES.indexOf(quantity), line);
        }
        Node freeze = freeze(row);
        GridPane.setValignment(freeze, VPos.TOP);
        add(freeze, 1 + QUANTITIES.size(), line);
    }

    private static String idOf(GroupRow row) {
        return "weights-" + row.group().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Node name(GroupRow row) {
        Rectangle swatch = new Rectangle(SWATCH, SWATCH);
        swatch.setArcWidth(4);
        swatch.setArcHeight(4);
        Runnable recolour = () -> swatch.setStyle("-fx-fill: " + web(model.ink(row.group())));
        recolour.run();
        recolouring.add(recolour);
        Label name = new Label(row.name(), swatch);
        name.setTooltip(tip(row.meaningProperty()));
        Label state = new Label();
        state.setId(idOf(row) + "-state");
        state.getStyleClass().addAll(Styles.TEXT_SMALL, "weights-state");
        state.textProperty().bind(row.stateProperty()); // its room is there while it is empty, too
        VBox words = new VBox(name, state);
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    private ToggleButton freeze(GroupRow row) {
        BooleanProperty frozen = model.controls().frozenProperty(row.group());
        FontIcon icon = new FontIcon();
        icon.iconCodeProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> frozen.get() ? Feather.LOCK : Feather.UNLOCK, frozen));
        ToggleButton button = new ToggleButton(null, icon);
        button.setId(idOf(row) + "-freeze");
        button.getStyleClass()
                .addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, "weights-freeze");
        var words =
                Bindings.createStringBinding(
                        () -> WORDS.get(frozen.get() ? "thaw" : "freeze", "group", row.name()),
                        frozen);
        button.accessibleTextProperty().bind(words);
        button.setTooltip(tip(words));
        button.selectedProperty().bindBidirectional(frozen);
        return button;
    }

    private static String web(Ink ink) {
        return String.format(Locale.ROOT, "#%06x", ink.rgb());
    }

    private static Tooltip tip(ObservableValue<String> words) {
        Tooltip tip = FormulaTooltip.of("");
        tip.textProperty().bind(words);
        return tip;
    }
}
