package org.driftscope.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the whole window. They leave the keys alone that the focused control needs. */
final class ShortcutKeys {
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final WindowViewModel model;
    private final WindowActions actions;
    private final Dialogs dialogs;

    ShortcutKeys(WindowViewModel model, WindowActions actions, Dialogs dialogs) {
        this.model = model;
        this.actions = actions;
        this.dialogs = dialogs;
    }

    /** Every key and what it does, in the order of the help page. */
    static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        table.put("Space", "Play or pause");
        table.put("Right", "Take one step");
        table.put("Ctrl+O", "Open a text or corpus");
        table.put("Ctrl+V", "Paste a text to learn from");
        table.put("Ctrl+F", "Find a word");
        table.put("F11", "Full screen");
        table.put("F1", "These shortcuts");
        table.put("Ctrl+Q", "Quit");
        return table;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (dialogs.showing()) {
                        if (event.getCode() == KeyCode.ESCAPE) {
                            dialogs.close();
                            event.consume();
                        }
                    } else if (used(event, scene.getFocusOwner())) {
                        event.consume();
                    }
                });
    }

    private boolean used(KeyEvent event, Node focused) {
        if (FIND.match(event)) {
            actions.search();
        } else if (PASTE.match(event) && !(focused instanceof TextInputControl)) {
            actions.paste();
        } else if (plain(event, KeyCode.SPACE) && !needsSpace(focused)) {
            model.transport().playOrPause();
        } else if (plain(event, KeyCode.RIGHT) && !needsArrows(focused)) {
            model.transport().step();
        } else {
            return false;
        }
        return true;
    }

    private static boolean plain(KeyEvent event, KeyCode code) {
        return event.getCode() == code
                && !event.isShiftDown()
                && !event.isShortcutDown()
                && !event.isAltDown();
    }

    /** A button keeps the space bar only where the keyboard led to it. */
    private static boolean needsSpace(Node focused) {
        return focused instanceof TextInputControl || reachedByKeyboard(focused);
    }

    private static boolean needsArrows(Node focused) {
        return focused instanceof TextInputControl
                || focused instanceof Slider
                || focused instanceof ListView<?>
                || reachedByKeyboard(focused);
    }

    private static boolean reachedByKeyboard(Node focused) {
        return (focused instanceof ButtonBase || focused instanceof ComboBoxBase<?>)
                && focused.isFocusVisible();
    }
}
