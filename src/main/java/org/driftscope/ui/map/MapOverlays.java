package org.driftscope.ui.map;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Bounds;
import org.driftscope.plot.Orbit;
import org.driftscope.plot.Push;
import org.driftscope.plot.ScatterScene;
import org.driftscope.plot.SentencePaths;
import org.driftscope.plot.Spot;
import org.driftscope.wording.Wording;

/** What the views beside the map draw on it. On the JavaFX Application Thread. */
public final class MapOverlays {
    private static final Wording WORDS = Wording.of("ui.map");

    private final ObjectProperty<List<Push>> pushes =
            new SimpleObjectProperty<>(this, "pushes", List.of());
    private final ObjectProperty<SentencePaths> paths =
            new SimpleObjectProperty<>(this, "paths", SentencePaths.NONE);

    MapOverlays(Runnable changed) {
        pushes.addListener(change -> changed.run());
        paths.addListener(change -> changed.run());
    }

    /** What pushes the selected word, the sum first; drawn as arrows from its point. */
    public ObjectProperty<List<Push>> pushesProperty() {
        return pushes;
    }

    /** Ways of words through the layers, drawn from their points on. */
    public ObjectProperty<SentencePaths> pathsProperty() {
        return paths;
    }

    /** Whether there is anything that pushes a word. */
    boolean isPushing() {
        return !pushes.get().isEmpty();
    }

    /** The pushes on a word in the picture. */
    ScatterScene.Pushes pushesOn(int token, ShownPoints points) {
        return new ScatterScene.Pushes(pushes.get(), points.pushed(token, pushes.get()));
    }

    /** The paths in the picture. */
    ScatterScene.Paths paths(ShownPoints points) {
        SentencePaths all = paths.get();
        return all.paths().isEmpty()
                ? ScatterScene.Paths.NONE
                : new ScatterScene.Paths(
                        all,
                        all.paths().stream().map(path -> points.placed(path.vectors())).toList());
    }

    /** The same bounds with the paths of the shared word, as seen from an orbit. */
    Bounds include(Bounds bounds, Orbit orbit, ShownPoints points) {
        Bounds with = bounds;
        for (SentencePaths.Path path : paths.get().paths()) {
            if (path.main()) {
                Matrix placed = points.placed(path.vectors());
                for (int row = 0; row < placed.rows(); row++) {
                    Spot spot = orbit.see(placed, row);
                    with = spot.isFinite() ? with.including(spot.x(), spot.y()) : with;
                }
            }
        }
        return with;
    }

    /** What pushes a word, in words. */
    String pushText(String word) {
        String labels = pushes.get().stream().map(Push::label).collect(Collectors.joining(", "));
        return pushes.get().stream()
                .flatMap(push -> push.reason().stream())
                .findFirst()
                .map(
                        reason ->
                                WORDS.get(
                                        "summary-pushes-strongest",
                                        "word",
                                        word,
                                        "pushes",
                                        labels,
                                        "reason",
                                        reason))
                .orElseGet(() -> WORDS.get("summary-pushes", "word", word, "pushes", labels));
    }

    /** Which paths are drawn, in words; empty where none is. */
    String pathText() {
        SentencePaths all = paths.get();
        return all.paths().isEmpty()
                ? ""
                : WORDS.get("summary-paths", "word", all.word(), "sentences", sentences(all));
    }

    private static String sentences(SentencePaths all) {
        return all.sentences().stream()
                .map(sentence -> WORDS.get("summary-sentence", "sentence", sentence.text()))
                .reduce(
                        (first, second) ->
                                WORDS.get("summary-and", "first", first, "second", second))
                .orElse("");
    }
}
