package org.driftscope.ui.shell;

import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.driftscope.ui.control.IconButton;
import org.driftscope.ui.control.Keys;
import org.driftscope.ui.present.PresentingViewModel;
import org.driftscope.ui.present.ShowMenu;
import org.driftscope.ui.saving.RecentMenu;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;

/** The menu of the window; short enough for a screen 600 pixels high. */
final class MainMenu {
    private static final Wording WORDS = Wording.of("ui.shell");

    private final WindowViewModel model;
    private final WindowActions actions;

    MainMenu(WindowViewModel model, WindowActions actions) {
        this.model = model;
        this.actions = actions;
    }

    /** Opens it. */
    MenuButton button() {
        MenuButton menu = IconButton.menu("menu", Feather.MENU, WORDS.get("menu"));
        menu.getItems()
                .addAll(
                        item("menu-open", WORDS.get("menu-open"), Keys.OPEN, actions::open),
                        new RecentMenu(model.keeping().memory().recent(), model::openFile),
                        item("menu-paste", WORDS.get("menu-paste"), null, actions::paste),
                        item("menu-save", WORDS.get("save"), Keys.SAVE, actions::save),
                        item(
                                "menu-save-as",
                                WORDS.get("menu-save-as"),
                                Keys.SAVE_AS,
                                actions::saveAs),
                        item("menu-export", WORDS.get("menu-export"), Keys.EXPORT, actions::export),
                        new SeparatorMenuItem(),
                        changeItem(
                                "menu-undo",
                                WORDS.get("undo"),
                                change -> WORDS.get("undo-change", "change", change),
                                Keys.UNDO,
                                actions::undo,
                                model.history().undoableProperty()),
                        changeItem(
                                "menu-redo",
                                WORDS.get("redo"),
                                change -> WORDS.get("redo-change", "change", change),
                                Keys.REDO,
                                actions::redo,
                                model.history().redoableProperty()),
                        item(
                                "menu-sentences",
                                WORDS.get("menu-sentences"),
                                Keys.EDIT,
                                actions::sentences),
                        item("menu-groups", WORDS.get("menu-groups"), Keys.GROUP, actions::groups),
                        new SeparatorMenuItem(),
                        item("menu-lessons", WORDS.get("menu-lessons"), null, actions::lessons),
                        classroom(),
                        look(),
                        item(
                                "menu-preferences",
                                WORDS.get("menu-preferences"),
                                Keys.PREFERENCES,
                                actions::preferences),
                        help(),
                        new SeparatorMenuItem(),
                        item("menu-quit", WORDS.get("quit"), Keys.QUIT, actions::quit));
        return menu;
    }

    private Menu classroom() {
        PresentingViewModel presenting = model.presenting();
        return menu(
                "menu-classroom",
                WORDS.get("classroom"),
                item("menu-present", WORDS.get("present"), Keys.PRESENT, actions::present),
                item(
                        "menu-presenter",
                        WORDS.get("presenter-window"),
                        null,
                        actions::presenterWindow),
                option("menu-ring", WORDS.get("ring"), presenting.ringProperty(), Keys.RING),
                option("menu-lens", WORDS.get("lens"), presenting.lensProperty(), Keys.LENS),
                new ShowMenu(presenting, Keys.SHOW_ALL),
                item("menu-copy-code", WORDS.get("copy-code"), null, actions::copyCode),
                item("menu-enter-code", WORDS.get("enter-code"), null, actions::enterCode));
    }

    private Menu look() {
        return menu(
                "menu-look-and-size",
                WORDS.get("look-and-size"),
                option("menu-dark", WORDS.get("dark"), model.darkProperty(), null),
                option(
                        "menu-contrast",
                        WORDS.get("contrast"),
                        model.presenting().contrastProperty(),
                        null),
                item("menu-larger", WORDS.get("larger"), Keys.LARGER, model.size()::larger),
                item("menu-smaller", WORDS.get("smaller"), Keys.SMALLER, model.size()::smaller),
                item(
                        "menu-usual-size",
                        WORDS.get("usual-size"),
                        Keys.USUAL_SIZE,
                        model.size()::usual),
                item(
                        "menu-full-screen",
                        WORDS.get("full-screen"),
                        Keys.FULL_SCREEN,
                        actions::fullScreen));
    }

    private Menu help() {
        return menu(
                "menu-helps",
                WORDS.get("helps"),
                item("menu-look", WORDS.get("look-around"), null, actions::lookAround),
                item("menu-help", WORDS.get("help"), null, actions::help),
                item("menu-glossary", WORDS.get("glossary"), null, actions::glossary),
                item("menu-shortcuts", WORDS.get("shortcuts"), Keys.HELP, actions::shortcuts),
                item(
                        "menu-diagnostics",
                        WORDS.get("copy-diagnostics"),
                        null,
                        actions::copyDiagnostics),
                item("menu-about", WORDS.get("about"), null, actions::about));
    }

    private static Menu menu(String id, String words, MenuItem... items) {
        Menu menu = new Menu(words, null, items);
        menu.setId(id);
        return menu;
    }

    /** The key is shown and works. */
    private static MenuItem item(String id, String words, KeyCombination key, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
        item.setAccelerator(key);
        return item;
    }

    /** It names the change, and is there to be chosen as long as there is one. */
    private static MenuItem changeItem(
            String id,
            String none,
            UnaryOperator<String> naming,
            KeyCombination key,
            Runnable action,
            ReadOnlyStringProperty change) {
        MenuItem item = item(id, none, key, action);
        item.setMnemonicParsing(false); // names may hold underscores
        item.disableProperty().bind(change.isEmpty());
        item.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> change.get().isEmpty() ? none : naming.apply(change.get()),
                                change));
        return item;
    }

    private static CheckMenuItem option(
            String id, String words, BooleanProperty value, KeyCombination key) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setId(id);
        item.selectedProperty().bindBidirectional(value);
        item.setAccelerator(key);
        return item;
    }
}
