package org.driftscope.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.driftscope.ui.control.HeatMap;
import org.driftscope.ui.control.Keys;
import org.driftscope.ui.present.ClickerKeys;
import org.driftscope.wording.Wording;

/** The keys of the whole window. They leave the keys alone that the focused control needs. */
final class ShortcutKeys {
    private static final Wording WORDS = Wording.of("ui.shell");

    private final WindowViewModel model;
    private final WindowActions actions;
    private final Dialogs dialogs;
    private final ClickerKeys clicker;

    ShortcutKeys(WindowViewModel model, WindowActions actions, Dialogs dialogs) {
        this.model = model;
        this.actions = actions;
        this.dialogs = dialogs;
        clicker = new ClickerKeys(model.presenting());
    }

    /** What can be done and by which key, in the order of the help page. */
    static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        table.put(WORDS.get("key-play"), Keys.PLAY.getDisplayText());
        table.put(WORDS.get("key-step"), Keys.STEP.getDisplayText());
        table.put(WORDS.get("key-step-back"), Keys.STEP_BACK.getDisplayText());
        table.put(
                WORDS.get("key-leap"),
                Keys.LEAP_BACK.getDisplayText() + "  " + Keys.LEAP.getDisplayText());
        table.put(
                WORDS.get("key-ends"),
                Keys.FIRST.getDisplayText() + "  " + Keys.NEWEST.getDisplayText());
        table.put(WORDS.get("key-backwards"), Keys.BACKWARDS.getDisplayText());
        table.put(WORDS.get("key-mark"), Keys.MARK.getDisplayText());
        table.put(WORDS.get("key-open"), Keys.OPEN.getDisplayText());
        table.put(WORDS.get("key-save"), Keys.SAVE.getDisplayText());
        table.put(WORDS.get("key-save-as"), Keys.SAVE_AS.getDisplayText());
        table.put(WORDS.get("key-export"), Keys.EXPORT.getDisplayText());
        table.put(WORDS.get("key-chart"), "Shift+F10");
        table.put(WORDS.get("key-paste"), Keys.PASTE.getDisplayText());
        table.put(WORDS.get("key-edit"), Keys.EDIT.getDisplayText());
        table.put(WORDS.get("key-group"), Keys.GROUP.getDisplayText());
        table.put(WORDS.get("key-undo"), Keys.UNDO.getDisplayText());
        table.put(
                WORDS.get("key-redo"),
                Keys.REDO.getDisplayText() + "  " + Keys.REDO_TOO.getDisplayText());
        table.put(WORDS.get("key-preferences"), Keys.PREFERENCES.getDisplayText());
        table.put(WORDS.get("key-lesson"), Keys.LESSON.getDisplayText());
        table.put(
                WORDS.get("key-lesson-steps"),
                Keys.LESSON_BACK.getDisplayText() + "  " + Keys.LESSON_NEXT.getDisplayText());
        table.put(WORDS.get("key-find"), Keys.FIND.getDisplayText());
        table.put(
                WORDS.get("key-size"),
                Keys.LARGER.getDisplayText()
                        + "  "
                        + Keys.SMALLER.getDisplayText()
                        + "  "
                        + Keys.USUAL_SIZE.getDisplayText());
        table.put(WORDS.get("key-full-screen"), Keys.FULL_SCREEN.getDisplayText());
        table.put(WORDS.get("key-present"), Keys.PRESENT.getDisplayText());
        table.put(
                WORDS.get("key-clicker"),
                Keys.LESSON_NEXT.getDisplayText() + "  " + Keys.LESSON_BACK.getDisplayText());
        table.put(WORDS.get("key-blank"), "B  .  W  ,");
        table.put(
                WORDS.get("key-pointer"),
                Keys.RING.getDisplayText() + "  " + Keys.LENS.getDisplayText());
        table.put(WORDS.get("key-show-all"), Keys.SHOW_ALL.getDisplayText());
        table.put(WORDS.get("key-help"), Keys.HELP.getDisplayText() + "  ?");
        table.put(WORDS.get("key-quit"), Keys.QUIT.getDisplayText());
        return table;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> { // on some keyboards it needs Shift, on others not
                    boolean writing = scene.getFocusOwner() instanceof TextInputControl;
                    if (event.getCharacter().equals("?") && !writing && !dialogs.showing()) {
                        actions.shortcuts();
                        event.consume();
                    }
                });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, clicker::released);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (model.size().used(event)) {
                        event.consume();
                    } else if (dialogs.showing()) {
                        if (event.getCode() == KeyCode.ESCAPE && !inCell(scene.getFocusOwner())) {
                            dialogs.close();
                            event.consume();
                        }
                    } else if (used(event, scene.getFocusOwner())) {
                        event.consume();
                    }
                });
    }

    /** A line of a list that is being written in keeps Escape for itself. */
    private static boolean inCell(Node focused) {
        return focused instanceof TextInputControl && focused.getParent() instanceof ListCell<?>;
    }

    private boolean used(KeyEvent event, Node focused) {
        if (clicker.used(event, focused)) {
            return true;
        }
        if (Keys.SHOW_ALL.match(event)) {
            model.presenting().showAll();
        } else if (Keys.FIND.match(event)) {
            actions.search();
        } else if (Keys.LESSON.match(event)) {
            actions.toLesson();
        } else if (Keys.LESSON_NEXT.match(event) && leadsLesson(focused)) {
            model.lessons().lesson().next();
        } else if (Keys.LESSON_BACK.match(event) && leadsLesson(focused)) {
            model.lessons().lesson().back();
        } else if (Keys.PASTE.match(event) && !(focused instanceof TextInputControl)) {
            actions.paste();
        } else if (Keys.REDO_TOO.match(event) && !(focused instanceof TextInputControl)) {
            actions.redo();
        } else if (Keys.PLAY.match(event) && !needsSpace(focused)) {
            model.transport().playOrPause();
        } else if (Keys.BACKWARDS.match(event) && !needsSpace(focused)) {
            model.timeline().playBackwardsOrPause();
        } else {
            return !needsArrows(focused) && moved(event);
        }
        return true;
    }

    /** Whether a lesson is open and the focused control does not turn pages itself. */
    private boolean leadsLesson(Node focused) {
        return model.lessons().lesson().lessonProperty().get() != null
                && !(focused instanceof TextInputControl)
                && !(focused instanceof ListView<?>)
                && !isInExplanation(focused);
    }

    /** Views beside the map turn their own pages. */
    private static boolean isInExplanation(Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at instanceof ExplanationPanel) {
                return true;
            }
        }
        return false;
    }

    /** Whether the key leads to another step or marks this one. */
    private boolean moved(KeyEvent event) {
        if (Keys.STEP.match(event)) {
            model.transport().step();
        } else if (Keys.LEAP.match(event)) {
            model.timeline().leapOn();
        } else if (Keys.STEP_BACK.match(event)) {
            model.timeline().back();
        } else if (Keys.LEAP_BACK.match(event)) {
            model.timeline().leapBack();
        } else if (Keys.FIRST.match(event)) {
            model.timeline().goToStart();
        } else if (Keys.NEWEST.match(event)) {
            model.timeline().goToNewest();
        } else if (Keys.MARK.match(event)) {
            model.timeline().mark();
        } else {
            return false;
        }
        return true;
    }

    /** A button keeps the space bar only where the keyboard led to it. */
    private static boolean needsSpace(Node focused) {
        return focused instanceof TextInputControl || reachedByKeyboard(focused);
    }

    private static boolean needsArrows(Node focused) {
        return focused instanceof TextInputControl
                || focused instanceof Slider
                || focused instanceof ListView<?>
                || focused instanceof HeatMap
                || reachedByKeyboard(focused);
    }

    private static boolean reachedByKeyboard(Node focused) {
        return (focused instanceof ButtonBase || focused instanceof ComboBoxBase<?>)
                && focused.isFocusVisible();
    }
}
