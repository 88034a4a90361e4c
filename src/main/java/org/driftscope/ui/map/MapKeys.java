package org.driftscope.ui.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.driftscope.wording.Wording;

/**
 * The keys of the map, which it has while it has the focus. Arrows plain or with Shift are the
 * window's.
 */
public enum MapKeys {
    LEFT(withAlt(KeyCode.LEFT)),
    RIGHT(withAlt(KeyCode.RIGHT)),
    UP(withAlt(KeyCode.UP)),
    DOWN(withAlt(KeyCode.DOWN)),
    ZOOM_IN(
            plain(KeyCode.PLUS),
            plain(KeyCode.ADD),
            plain(KeyCode.EQUALS),
            withShift(KeyCode.EQUALS)),
    ZOOM_OUT(plain(KeyCode.MINUS), plain(KeyCode.SUBTRACT)),
    FIT(plain(KeyCode.DIGIT0), plain(KeyCode.NUMPAD0)),
    NEXT(plain(KeyCode.ENTER)),
    PREVIOUS(withShift(KeyCode.ENTER)),
    TOGGLE(withShortcut(KeyCode.ENTER)),
    CHOOSE_ALL(withShortcut(KeyCode.A)),
    BOX(plain(KeyCode.B)),
    LASSO(plain(KeyCode.L)),
    ISOLATE(plain(KeyCode.I)),
    HIDE(plain(KeyCode.H)),
    SHOW_ALL(plain(KeyCode.S)),
    FILTER(plain(KeyCode.F)),
    DESELECT(plain(KeyCode.ESCAPE));

    private static final Wording WORDS = Wording.of("ui.map");

    @SuppressWarnings(
            "ImmutableEnumChecker") // an unmodifiable list of combinations, which never change
    private final List<KeyCombination> keys;

    MapKeys(KeyCombination... keys) {
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
        return WORDS.get("key-tip", "meaning", meaning(), "key", firstKey(this));
    }

    private String meaning() {
        return WORDS.get(
                switch (this) {
                    case LEFT, RIGHT, UP, DOWN -> "key-move";
                    case ZOOM_IN -> "key-zoom-in";
                    case ZOOM_OUT -> "key-zoom-out";
                    case FIT -> "key-fit";
                    case NEXT -> "key-next";
                    case PREVIOUS -> "key-previous";
                    case TOGGLE -> "key-toggle";
                    case CHOOSE_ALL -> "key-choose-all";
                    case BOX -> "key-box";
                    case LASSO -> "key-lasso";
                    case ISOLATE -> "key-isolate";
                    case HIDE -> "key-hide";
                    case SHOW_ALL -> "key-show-all";
                    case FILTER -> "key-filter";
                    case DESELECT -> "key-deselect";
                });
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
                                        MapKeys::meaning,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                MapKeys::firstKey, Collectors.joining("  "))));
        table.put(WORDS.get("key-box-at-once"), WORDS.get("key-shift-drag"));
        table.put(WORDS.get("key-besides"), shortcutAndClick());
        return table;
    }

    /** With Ctrl, or Command on a Mac. */
    private static String shortcutAndClick() {
        String withKey = withShortcut(KeyCode.A).getDisplayText();
        return withKey.endsWith("+A")
                ? WORDS.get("key-click", "key", withKey.substring(0, withKey.length() - 2))
                : WORDS.get("key-click-mac");
    }
}
