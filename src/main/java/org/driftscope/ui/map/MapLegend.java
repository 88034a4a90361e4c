package org.driftscope.ui.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.plot.MarkerShape;
import org.driftscope.plot.Push;
import org.driftscope.plot.Ramp;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.raster.LayoutPainter;

/**
 * The categories with their signs; a click holds a category back. Where colours stand for a number,
 * the signs are grey and the colours are explained beside them.
 */
final class MapLegend extends FlowPane {
    private static final double SIGN = 16;

    private final EmbeddingMapViewModel model;
    private final ObservableValue<Double> scale;
    private final RampLegend ramp = new RampLegend();
    private final Set<Push.Role> roles = EnumSet.noneOf(Push.Role.class);

    /** Signs have {@code scale} pixels a unit of the scene. */
    MapLegend(EmbeddingMapViewModel model, ObservableValue<Double> scale) {
        this.model = model;
        this.scale = scale;
        setId("map-legend");
        getStyleClass().add("map-legend");
        setPickOnBounds(false);
        model.wordsProperty().addListener(change -> build());
        model.darkProperty().addListener(change -> build());
        scale.addListener(change -> build());
        model.coloursProperty().addListener((change, was, now) -> recolour(was, now));
        model.pushesProperty().addListener((change, was, now) -> takeRoles(now));
        takeRoles(model.pushesProperty().get());
        build();
    }

    /** A role that was seen stays as long as a word is pushed, for the legend to be steady. */
    private void takeRoles(List<Push> pushes) {
        boolean changed =
                pushes.isEmpty()
                        ? roles.removeAll(EnumSet.allOf(Push.Role.class))
                        : roles.addAll(pushes.stream().map(Push::role).toList());
        if (changed) {
            build();
        }
    }

    private void recolour(Optional<WordColours> was, Optional<WordColours> now) {
        if (was.isPresent() != now.isPresent()) {
            build();
        }
        now.ifPresent(ramp::show);
    }

    private void build() {
        List<String> names = model.wordsProperty().get().categories();
        getChildren().clear();
        for (int category = 0; category < names.size(); category++) {
            getChildren().add(entry(category, names.get(category)));
        }
        Optional<WordColours> colours = model.coloursProperty().get();
        if (colours.isPresent()) {
            ramp.dress(Ramp.of(model.palette()));
            ramp.show(colours.get());
            getChildren().add(ramp);
        }
        roles.forEach(role -> getChildren().add(new PushKey(role, model.palette())));
        setVisible(!getChildren().isEmpty());
    }

    private ToggleButton entry(int category, String name) {
        ToggleButton button = new ToggleButton(name, sign(category));
        button.setId("legend-" + category);
        button.getStyleClass().setAll("legend-entry");
        button.setSelected(!model.isDimmed(category));
        button.setTooltip(new Tooltip("Show or hold back " + name));
        button.selectedProperty().addListener((change, was, shown) -> model.dim(category, !shown));
        return button;
    }

    private MapPicture sign(int category) {
        CategoryPalette palette = model.palette();
        boolean numbers = model.coloursProperty().get().isPresent();
        Ink fill = numbers ? palette.muted() : palette.category(category);
        Ink edge = fill.mixedWith(palette.foreground(), 0.25);
        MarkerShape shape = MarkerShape.of(category);
        double middle = SIGN / 2;
        MapPicture picture = new MapPicture();
        new LayoutPainter(scale.getValue())
                .paint(
                        new ScatterLayout.Marker(
                                -1, middle, middle, 5, shape, fill, fill, edge, false),
                        picture.raster(SIGN, SIGN, scale.getValue()));
        picture.show(scale.getValue());
        return picture;
    }
}
