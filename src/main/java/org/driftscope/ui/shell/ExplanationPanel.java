package org.driftscope.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.IconButton;
import org.driftscope.ui.control.TakesKeys;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The view beside the map, one at a time, chosen by the buttons of a {@link #rail}. */
final class ExplanationPanel extends BorderPane {
    private static final Wording WORDS = Wording.of("ui.shell");

    /** A button with its name below the icon is so high. */
    private static final int NAMED = 46;

    private final VBox rail = new VBox();
    private final BooleanBinding cramped =
            rail.heightProperty().lessThan(Bindings.size(rail.getChildren()).multiply(NAMED));
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Explanation, Region> built = new HashMap<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final Label title = new Label();

    /**
     * Of these views.
     *
     * @param opened the one that is shown, null where none is; it may be set from outside
     * @param help tells what is seen in it
     */
    ExplanationPanel(
            List<Explanation> explanations, ObjectProperty<Explanation> opened, Runnable help) {
        setId("explanation");
        getStyleClass().add("explanation");
        setTop(header(help));
        rail.setId("rail");
        rail.getStyleClass().add("rail");
        explanations.forEach(this::addButton);
        group.selectedToggleProperty()
                .addListener(
                        (property, old, chosen) -> {
                            if (old != null) {
                                of(old).shown().set(false);
                            }
                            if (chosen != null) {
                                place(of(chosen));
                            }
                            open.set(chosen != null);
                            opened.set(chosen == null ? null : of(chosen));
                            if (chosen != null) {
                                applyCss(); // only then is it in the scene and can take the keys
                                of(chosen).shown().set(true);
                            }
                        });
        opened.addListener((property, old, wanted) -> select(wanted));
        select(opened.get());
    }

    private void select(Explanation wanted) {
        group.selectToggle(
                group.getToggles().stream()
                        .filter(toggle -> of(toggle).equals(wanted))
                        .findFirst()
                        .orElse(null));
    }

    private static Explanation of(Object toggle) {
        return (Explanation) ((ToggleButton) toggle).getUserData();
    }

    private void addButton(Explanation explanation) {
        ToggleButton button =
                new ToggleButton(explanation.label(), new FontIcon(explanation.icon()));
        button.setId("explain-" + explanation.id());
        button.setUserData(explanation);
        button.setAccessibleText(explanation.name());
        button.setTooltip(new Tooltip(explanation.name()));
        button.contentDisplayProperty()
                .bind(
                        Bindings.when(cramped)
                                .then(ContentDisplay.GRAPHIC_ONLY)
                                .otherwise(ContentDisplay.TOP));
        button.getStyleClass().addAll(Styles.FLAT, "rail-button");
        button.setToggleGroup(group);
        button.setOnAction(event -> takeKeys()); // arrows among the buttons are no action
        rail.getChildren().add(button);
    }

    private void place(Explanation explanation) {
        title.setText(explanation.name());
        setCenter(built.computeIfAbsent(explanation, ExplanationPanel::build));
    }

    /** Gives the keys to the view that is shown, where it takes any. */
    void takeKeys() {
        Node shown = getCenter() instanceof FittedScroll pane ? pane.getContent() : getCenter();
        if (open.get() && shown instanceof TakesKeys view) {
            view.takeKeys();
        }
    }

    private static Region build(Explanation explanation) {
        Region view = explanation.view().get();
        return view instanceof ScrollPane ? view : new FittedScroll(view);
    }

    private HBox header(Runnable help) {
        title.setId("explanation-title");
        title.getStyleClass().add(Styles.TITLE_4);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        IconButton close = new IconButton("explanation-close", Feather.X, WORDS.get("close-view"));
        close.getStyleClass().add(Styles.SMALL);
        close.setOnAction(event -> group.selectToggle(null));
        IconButton what =
                new IconButton("explanation-help", Feather.HELP_CIRCLE, WORDS.get("help"));
        what.getStyleClass().add(Styles.SMALL);
        what.setOnAction(event -> help.run());
        HBox header = new HBox(title, what, close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("explanation-header");
        return header;
    }

    /** Shows a view. */
    void show(String id) {
        group.getToggles().stream()
                .filter(button -> of(button).id().equals(id))
                .forEach(group::selectToggle);
    }

    /** Has every view begin at its top. */
    void toTop() {
        for (Region view : built.values()) {
            for (Node pane : view.lookupAll(".scroll-pane")) {
                ((ScrollPane) pane).setVvalue(0);
            }
        }
    }

    /** The buttons, one for each view. */
    Region rail() {
        return rail;
    }

    /** Whether a view is shown. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
