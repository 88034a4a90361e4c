package org.driftscope.ui.flow;

import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.driftscope.ui.control.HeatMap;
import org.driftscope.wording.Wording;

/**
 * The keys of the flow while one of its parts has the focus. They are none of the window's: its
 * right arrow takes a step.
 */
final class FlowKeys {
    private static final Wording WORDS = Wording.of("ui.flow");

    private final FlowViewModel model;
    private final FlowView view;

    FlowKeys(FlowViewModel model, FlowView view) {
        this.model = model;
        this.view = view;
    }

    /** What the keys do, in words: T only where it does something. */
    static String words(boolean opened, boolean atUpdate) {
        return opened
                ? WORDS.get(atUpdate ? "keys-values-step" : "keys-values")
                : WORDS.get(atUpdate ? "keys-boxes-step" : "keys-boxes");
    }

    void listen() {
        view.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!event.isShortcutDown()
                            && !event.isAltDown()
                            && !event.isControlDown()
                            && used(event)) {
                        event.consume();
                    }
                });
    }

    private boolean used(KeyEvent event) {
        boolean typing =
                event.getTarget() instanceof TextInputControl
                        || event.getTarget() instanceof ComboBoxBase<?>;
        if (typing) {
            return false;
        }
        if (event.getTarget() instanceof BoxCard card && event.getCode() == KeyCode.ENTER) {
            card.fire();
            return true;
        }
        boolean moves = walks(event) || jumps(event.getCode());
        if (moves) {
            view.focus();
        }
        return moves || acts(event.getCode());
    }

    private boolean walks(KeyEvent event) {
        boolean overValues = event.getTarget() instanceof HeatMap;
        switch (event.getCode()) {
            case N -> model.nextBox();
            case B -> model.previousBox();
            case PAGE_DOWN -> {
                if (overValues) {
                    return false;
                }
                model.nextPage();
            }
            case PAGE_UP -> {
                if (overValues) {
                    return false;
                }
                model.previousPage();
            }
            case ESCAPE -> {
                if (!model.openedProperty().get()) {
                    return false;
                }
                model.setOpened(false);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The keys 1 to 6 lead to the stages. */
    private boolean jumps(KeyCode code) {
        FlowStage[] stages = FlowStage.values();
        int number =
                code.isDigitKey() ? code.getChar().charAt(code.getChar().length() - 1) - '0' : 0;
        if (number < 1 || number > stages.length) {
            return false;
        }
        model.goTo(stages[number - 1]);
        return true;
    }

    private boolean acts(KeyCode code) {
        if (code == KeyCode.H) {
            model.heldProperty().set(!model.heldProperty().get());
            return true;
        }
        if (code == KeyCode.T && model.isAtUpdate()) {
            model.takeStep();
            return true;
        }
        return false;
    }
}
