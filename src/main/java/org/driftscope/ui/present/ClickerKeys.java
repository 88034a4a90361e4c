package org.driftscope.ui.present;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that clickers send, and those beside them on a keyboard. */
public final class ClickerKeys {
    private final PresentingViewModel model;
    private boolean startHeld; // the key repeats until it is let go

    public ClickerKeys(PresentingViewModel model) {
        this.model = model;
    }

    /** A key was let go. */
    public void released(KeyEvent event) {
        if (event.getCode() == KeyCode.F5) {
            startHeld = false;
        }
    }

    /** Whether a pressed key was one of these; texts that are typed keep theirs. */
    public boolean used(KeyEvent event, Node focused) {
        if (event.isShiftDown()
                || event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.F5) {
            toggle();
            return true;
        }
        return model.onProperty().get() && led(event.getCode(), focused);
    }

    private void toggle() {
        if (!startHeld) {
            startHeld = true;
            if (model.onProperty().get()) {
                model.end();
            } else {
                model.begin();
            }
        }
    }

    private boolean led(KeyCode code, Node focused) {
        boolean typing =
                focused instanceof TextInputControl && model.blankProperty().get() == Blank.NONE;
        switch (code) {
            case ESCAPE -> model.escape();
            case PAGE_DOWN -> model.next();
            case PAGE_UP -> model.back();
            default -> {
                return !typing && ledByLetters(code);
            }
        }
        return true;
    }

    private boolean ledByLetters(KeyCode code) {
        switch (code) {
            case RIGHT, DOWN, SPACE, ENTER -> model.next();
            case LEFT, UP -> model.back();
            case B, PERIOD -> model.blank(Blank.BLACK);
            case W, COMMA -> model.blank(Blank.WHITE);
            default -> {
                return false;
            }
        }
        return true;
    }
}
