package org.driftscope.ui.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.plot.MarkerShape;
import org.driftscope.plot.Push;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.SentencePaths;
import org.driftscope.plot.raster.LayoutPainter;
import org.driftscope.wording.Wording;

/**
 * The categories, or the clusters in their place, with their signs; a click holds one back. Where
 * colours stand for a number, the signs are grey and the colours are explained beside them. Then
 * the keys of what the views beside the map draw on it.
 */
final class MapLegend extends FlowPane {
    private static final Wording WORDS = Wording.of("ui.map");
    private static final double SIGN = 16;
    private static final double WIDEST = 240; // a longer name ends with dots

    private final EmbeddingMapViewModel model;
    private final MapColours colours;
    private final MapOverlays overlays;
    private final ObservableValue<Double> scale;
    private final RampLegend ramp;
    private final Label reason = new Label();
    private final Map<Integer, ToggleButton> entries = new TreeMap<>();
    private final Set<Push.Role> roles = EnumSet.noneOf(Push.Role.class);

    /** Signs have {@code scale} pixels a unit of the scene. */
    MapLegend(EmbeddingMapViewModel model, ObservableValue<Double> scale) {
        this.model = model;
        this.scale = scale;
        colours = model.colours();
        overlays = model.overlays();
        ramp = new RampLegend(colours);
        setId("map-legend");
        getStyleClass().add("map-legend");
        setPickOnBounds(false);
        ramp.maxWidthProperty().bind(prefWrapLengthProperty());
        reason.setId("push-reason");
        reason.getStyleClass().add("push-key");
        reason.setWrapText(true);
        reason.maxWidthProperty().bind(prefWrapLengthProperty());
        reason.setTooltip(new Tooltip(WORDS.get("push-reason-meaning")));
        colours.wordsProperty().addListener(change -> rename());
        model.wordsProperty().addListener(change -> build());
        model.darkProperty().addListener(change -> build());
        scale.addListener(change -> build());
        colours.dimmingsProperty().addListener(change -> build());
        colours.numbersProperty().addListener((change, was, now) -> recolour(was, now));
        overlays.pushesProperty().addListener((change, was, now) -> takePushes(now));
        overlays.pathsProperty().addListener((change, was, now) -> takePaths(was, now));
        takePushes(overlays.pushesProperty().get());
        build();
    }

    /** A role that was seen stays as long as a word is pushed, for the legend to be steady. */
    private void takePushes(List<Push> pushes) {
        boolean had = !reason.getText().isEmpty();
        reason.setText(
                pushes.stream()
                        .flatMap(push -> push.reason().stream())
                        .map(words -> WORDS.get("push-reason", "reason", words))
                        .findFirst()
                        .orElse(""));
        boolean changed =
                pushes.isEmpty()
                        ? roles.removeAll(EnumSet.allOf(Push.Role.class))
                        : roles.addAll(pushes.stream().map(Push::role).toList());
        if (changed || had == reason.getText().isEmpty()) {
            build();
        }
    }

    private void takePaths(SentencePaths was, SentencePaths now) {
        if (!was.sentences().equals(now.sentences()) || !was.word().equals(now.word())) {
            build();
        }
    }

    private void recolour(Optional<WordColours> was, Optional<WordColours> now) {
        if (was.isPresent() != now.isPresent()) {
            build();
        }
        now.ifPresent(shown -> ramp.show(shown, model.palette()));
    }

    /** Clusters change their names from look to look; their signs stay. */
    private void rename() {
        List<String> names = colours.wordsProperty().get().categories();
        if (entries.keySet().equals(inUse(names))) {
            entries.forEach((number, entry) -> name(entry, names.get(number)));
        } else {
            build();
        }
    }

    private static Set<Integer> inUse(List<String> names) {
        return IntStream.range(0, names.size())
                .filter(number -> !names.get(number).isEmpty())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void build() {
        List<String> names = colours.wordsProperty().get().categories();
        entries.clear();
        inUse(names).forEach(number -> entries.put(number, entry(number, names.get(number))));
        getChildren().setAll(entries.values());
        Optional<WordColours> numbers = colours.numbersProperty().get();
        if (numbers.isPresent()) {
            ramp.show(numbers.get(), model.palette());
            getChildren().add(ramp);
        }
        roles.forEach(role -> getChildren().add(new PushKey(role, model.palette())));
        if (!reason.getText().isEmpty()) {
            getChildren().add(reason);
        }
        SentencePaths paths = overlays.pathsProperty().get();
        if (!paths.paths().isEmpty()) {
            for (PathKey key : PathKey.of(paths, model.palette())) {
                key.maxWidthProperty().bind(prefWrapLengthProperty());
                getChildren().add(key);
            }
        }
        setVisible(!getChildren().isEmpty());
    }

    private ToggleButton entry(int category, String name) {
        ToggleButton button = new ToggleButton("", sign(category));
        button.setId("legend-" + category);
        button.setMaxWidth(WIDEST);
        button.getStyleClass().setAll("legend-entry");
        button.setSelected(!colours.dimmed().contains(category));
        button.setTooltip(new Tooltip());
        button.selectedProperty()
                .addListener((change, was, shown) -> colours.dim(category, !shown));
        name(button, name);
        return button;
    }

    private static void name(ToggleButton entry, String name) {
        entry.setText(name);
        entry.getTooltip().setText(WORDS.get("legend-tip", "group", name));
    }

    private MapPicture sign(int category) {
        CategoryPalette palette = model.palette();
        boolean numbers = colours.numbersProperty().get().isPresent();
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
