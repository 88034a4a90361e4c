package org.driftscope.ui.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the map, which it has while it has the focus. Arrows plain or with Shift are the
 * window's.
 */
public enum MapKeys {
    LEFT("Move the map", withAlt(KeyCode.LEFT)),
    RIGHT("Move the map", withAlt(KeyCode.RIGHT)),
    UP("Move the map", withAlt(KeyCode.UP)),
    DOWN("Move the map", withAlt(KeyCode.DOWN)),
    ZOOM_IN(
            "Zoom in",
            plain(KeyCode.PLUS),
            plain(KeyCode.ADD),
            plain(KeyCode.EQUALS),
            withShift(KeyCode.EQUALS)),
    ZOOM_OUT("Zoom out", plain(KeyCode.MINUS), plain(KeyCode.SUBTRACT)),
    FIT("Fit all words", plain(KeyCode.DIGIT0), plain(KeyCode.NUMPAD0)),
    NEXT("Select the next word", plain(KeyCode.ENTER)),
    PREVIOUS("Select the previous word", withShift(KeyCode.ENTER)),
    TOGGLE("Choose the selected word too, or not", withShortcut(KeyCode.ENTER)),
    CHOOSE_ALL("Choose all words", withShortcut(KeyCode.A)),
    BOX("Choose words in a box", plain(KeyCode.B)),
    LASSO("Choose words with a lasso", plain(KeyCode.L)),
    ISOLATE("Draw the chosen words only", plain(KeyCode.I)),
    HIDE("Hide the chosen words", plain(KeyCode.H)),
    SHOW_ALL("Draw all words again", plain(KeyCode.S)),
    FILTER("Filter the words", plain(KeyCode.F)),
    DESELECT("Select and choose no word", plain(KeyCode.ESCAPE));

    private final String meaning;

    @SuppressWarnings(
            "ImmutableEnumChecker") // an unmodifiable list of combinations, which never change
    private final List<KeyCombination> keys;

    MapKeys(String meaning, KeyCombination... keys) {
        this.meaning = meaning;
        this.keys = List.of(keys);
    }

    private static KeyCombination plain(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCombination withShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCombination withAlt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    private static KeyCombination withShortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    boolean matches(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }

    /** What it does, with the first key that does it, such as "Zoom in (+)". */
    String tip() {
        return meaning + " (" + firstKey(this) + ")";
    }

    private static String firstKey(MapKeys key) {
        return key.keys.get(0).getDisplayText();
    }

    /** What can be done and by which keys, in the order of the help page. */
    public static Map<String, String> table() {
        Map<String, String> table =
                List.of(values()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        key -> key.meaning,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                MapKeys::firstKey, Collectors.joining("  "))));
        table.put("Choose words in a box at once", "Shift and drag");
        table.put("Choose a word besides the others", shortcutName() + " and click");
        return table;
    }

    /** "Ctrl", or "Command" on a Mac. */
    private static String shortcutName() {
        String withKey = withShortcut(KeyCode.A).getDisplayText();
        return withKey.endsWith("+A") ? withKey.substring(0, withKey.length() - 2) : "Command";
    }
}
