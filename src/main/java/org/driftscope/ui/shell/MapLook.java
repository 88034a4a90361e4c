package org.driftscope.ui.shell;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import org.driftscope.plot.Orbit;
import org.driftscope.storage.session.View;
import org.driftscope.text.Vocabulary;
import org.driftscope.ui.Selection;
import org.driftscope.ui.map.ColourBy;
import org.driftscope.ui.map.EmbeddingMapViewModel;
import org.driftscope.ui.map.MapPlace;

/** How the map is looked at, to be saved with a run. On the JavaFX Application Thread. */
final class MapLook {
    private final Selection selection;
    private final EmbeddingMapViewModel map;

    MapLook(Selection selection, EmbeddingMapViewModel map) {
        this.selection = selection;
        this.map = map;
    }

    private Map<String, BooleanProperty> options() {
        return Map.of(
                "labels", map.showLabelsProperty(),
                "trails", map.showTrailsProperty(),
                "ghosts", map.showGhostsProperty(),
                "arrows", map.showArrowsProperty(),
                "others", map.showOtherTokensProperty());
    }

    /** As it is now. */
    View view(Vocabulary vocabulary) {
        Map<String, Boolean> shown = new TreeMap<>();
        options().forEach((name, option) -> shown.put(name, option.get()));
        Optional<String> selected =
                selection.token() == Selection.NONE
                        ? Optional.empty()
                        : Optional.of(vocabulary.token(selection.token()));
        return new View(
                selected,
                words(selection.chosen(), vocabulary),
                words(map.chosenWords().hidden(), vocabulary),
                Optional.of(written(map.colours().byProperty().get())),
                shown,
                map.place().map(at -> new View.Place(at.centerX(), at.centerY(), at.span())),
                Optional.of(new View.Turn(map.orbit().yaw(), map.orbit().pitch())));
    }

    private static List<String> words(Collection<Integer> tokens, Vocabulary vocabulary) {
        return tokens.stream().sorted().map(vocabulary::token).toList();
    }

    /** Looks as it did when the run was saved. */
    void show(View view, Vocabulary vocabulary) {
        Map<String, BooleanProperty> options = options();
        view.shown()
                .forEach(
                        (name, on) -> {
                            if (options.containsKey(name)) {
                                options.get(name).set(on);
                            }
                        });
        Arrays.stream(ColourBy.values())
                .filter(by -> view.colours().equals(Optional.of(written(by))))
                .forEach(map.colours().byProperty()::set);
        map.stand(
                view.place().map(at -> new MapPlace(at.x(), at.y(), at.span())),
                view.turn().map(at -> new Orbit(at.yaw(), at.pitch())).orElse(Orbit.START));
        map.chosenWords().hide(tokens(view.hidden(), vocabulary));
        selection.choose(tokens(view.chosen(), vocabulary));
        tokens(view.selected().stream().toList(), vocabulary).forEach(selection::select);
    }

    private static Set<Integer> tokens(List<String> words, Vocabulary vocabulary) {
        return words.stream()
                .map(vocabulary::id)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .collect(Collectors.toSet());
    }

    private static String written(ColourBy by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
