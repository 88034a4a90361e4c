package org.driftscope.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.driftscope.storage.Preferences;

/** How large all of the window is drawn. On the JavaFX Application Thread. */
final class InterfaceSize {
    private static final List<Integer> SIZES = Preferences.Look.SIZES;

    private final Memory memory;
    private final ReadOnlyIntegerWrapper percent =
            new ReadOnlyIntegerWrapper(Preferences.Look.DEFAULT.percent());

    InterfaceSize(Memory memory) {
        this.memory = memory;
    }

    /** Of the usual size; 80 to 300. */
    ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** The choices of a person hold from now on. */
    void choose(int chosen) {
        percent.set(chosen);
    }

    /** The next size above. */
    void larger() {
        take(Math.min(SIZES.size() - 1, at() + 1));
    }

    /** The next size below. */
    void smaller() {
        take(Math.max(0, at() - 1));
    }

    /** 100 %. */
    void usual() {
        take(SIZES.indexOf(Preferences.Look.DEFAULT.percent()));
    }

    private int at() {
        return SIZES.indexOf(percent.get());
    }

    private void take(int index) {
        Preferences.Choices choices = memory.choices();
        memory.choose(choices.withLook(choices.look().withPercent(SIZES.get(index))));
        percent.set(SIZES.get(index));
    }

    /** Whether it was a key that changes the size: + and = and the keys of the number pad do. */
    boolean used(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        KeyCode key = event.getCode();
        if (key == KeyCode.PLUS || key == KeyCode.EQUALS || key == KeyCode.ADD) {
            larger();
        } else if (key == KeyCode.MINUS || key == KeyCode.SUBTRACT) {
            smaller();
        } else if (key == KeyCode.DIGIT0 || key == KeyCode.NUMPAD0) {
            usual();
        } else {
            return false;
        }
        return true;
    }
}
