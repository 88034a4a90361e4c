package org.driftscope.ui.control;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * The keys of the whole window. {@link KeyCombination#getDisplayText} names them as the system
 * does.
 */
public final class Keys {
    public static final KeyCombination PLAY = new KeyCodeCombination(KeyCode.SPACE);
    public static final KeyCombination STEP = new KeyCodeCombination(KeyCode.RIGHT);
    public static final KeyCombination LEAP =
            new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination STEP_BACK = new KeyCodeCombination(KeyCode.LEFT);
    public static final KeyCombination LEAP_BACK =
            new KeyCodeCombination(KeyCode.LEFT, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination FIRST = new KeyCodeCombination(KeyCode.HOME);
    public static final KeyCombination NEWEST = new KeyCodeCombination(KeyCode.END);
    public static final KeyCombination MARK = new KeyCodeCombination(KeyCode.M);
    public static final KeyCombination BACKWARDS =
            new KeyCodeCombination(KeyCode.SPACE, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination OPEN = shortcut(KeyCode.O);
    public static final KeyCombination SAVE = shortcut(KeyCode.S);
    public static final KeyCombination SAVE_AS =
            new KeyCodeCombination(
                    KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination EXPORT =
            new KeyCodeCombination(
                    KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination PASTE = shortcut(KeyCode.V);
    public static final KeyCombination EDIT = shortcut(KeyCode.E);
    public static final KeyCombination GROUP = shortcut(KeyCode.G);
    public static final KeyCombination UNDO = shortcut(KeyCode.Z);
    public static final KeyCombination REDO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination REDO_TOO = shortcut(KeyCode.Y);
    public static final KeyCombination PREFERENCES = shortcut(KeyCode.COMMA);
    public static final KeyCombination FIND = shortcut(KeyCode.F);
    public static final KeyCombination FULL_SCREEN = new KeyCodeCombination(KeyCode.F11);
    public static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);
    public static final KeyCombination PRESENT = new KeyCodeCombination(KeyCode.F5);
    public static final KeyCombination RING = new KeyCodeCombination(KeyCode.F7);
    public static final KeyCombination LENS = new KeyCodeCombination(KeyCode.F8);
    public static final KeyCombination SHOW_ALL =
            new KeyCodeCombination(
                    KeyCode.B, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination LESSON = new KeyCodeCombination(KeyCode.F2);
    public static final KeyCombination LESSON_NEXT = new KeyCodeCombination(KeyCode.PAGE_DOWN);
    public static final KeyCombination LESSON_BACK = new KeyCodeCombination(KeyCode.PAGE_UP);
    public static final KeyCombination LARGER = shortcut(KeyCode.PLUS);
    public static final KeyCombination SMALLER = shortcut(KeyCode.MINUS);
    public static final KeyCombination USUAL_SIZE = shortcut(KeyCode.DIGIT0);
    public static final KeyCombination QUIT = shortcut(KeyCode.Q);

    private Keys() {}

    /** With Ctrl, or Command on a Mac. */
    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /** What a button or field does, with its key, such as "Find a word (Ctrl+F)". */
    public static String tip(String words, KeyCombination key) {
        return words + " (" + key.getDisplayText() + ")";
    }
}
