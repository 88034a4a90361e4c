package org.driftscope.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.driftscope.ui.control.IconButton;
import org.driftscope.ui.control.Keys;
import org.driftscope.ui.map.ChosenWords;
import org.driftscope.ui.map.ColourBy;
import org.driftscope.ui.map.EmbeddingMapViewModel;
import org.driftscope.ui.saving.AutosaveNotice;
import org.driftscope.ui.saving.RecentMenu;
import org.driftscope.ui.search.SearchView;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The bar above the map. */
final class TopBar extends HBox {
    private final WindowViewModel model;
    private final WindowActions actions;

    TopBar(
            WindowViewModel model,
            WindowActions actions,
            SearchView search,
            BooleanProperty panelShown) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label();
        name.setId("corpus-name");
        name.getStyleClass().add("corpus-name");
        name.textProperty().bind(model.corpusNameProperty());
        name.setMinWidth(40);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        AutosaveNotice autosave = new AutosaveNotice();
        model.keeping()
                .autosave()
                .ifPresent(saved -> autosave.problemProperty().bind(saved.problemProperty()));
        search.setMinWidth(150);
        search.setMaxWidth(220);
        getChildren()
                .addAll(
                        menu(),
                        button(
                                "open",
                                Feather.FOLDER,
                                Keys.tip("Open a text or a saved run", Keys.OPEN),
                                actions::open),
                        button(
                                "paste",
                                Feather.CLIPBOARD,
                                Keys.tip("Paste a text", Keys.PASTE),
                                actions::paste),
                        button(
                                "sentences",
                                Feather.EDIT_2,
                                Keys.tip("Edit the sentences", Keys.EDIT),
                                actions::sentences),
                        button(
                                "word-groups",
                                Feather.TAG,
                                Keys.tip("Group words", Keys.GROUP),
                                actions::groups),
                        button(
                                "lessons-button",
                                Feather.BOOK_OPEN,
                                Keys.tip("Lessons", Keys.LESSON),
                                actions::toLesson),
                        name,
                        autosave,
                        search,
                        viewOptions(model.map()),
                        theme(),
                        panel(panelShown));
    }

    private static IconButton button(String id, Ikon icon, String name, Runnable action) {
        IconButton button = new IconButton(id, icon, name);
        button.setOnAction(event -> action.run());
        return button;
    }

    private MenuButton menu() {
        MenuButton menu = IconButton.menu("menu", Feather.MENU, "Menu");
        CheckMenuItem dark = new CheckMenuItem("Dark theme");
        dark.setId("menu-dark");
        dark.selectedProperty().bindBidirectional(model.darkProperty());
        menu.getItems()
                .addAll(
                        item("menu-open", "Open…", Keys.OPEN, actions::open),
                        new RecentMenu(model.keeping().memory().recent(), model::openFile),
                        item("menu-paste", "Paste text…", null, actions::paste),
                        item("menu-save", "Save", Keys.SAVE, actions::save),
                        item("menu-save-as", "Save as…", Keys.SAVE_AS, actions::saveAs),
                        item("menu-export", "Export…", Keys.EXPORT, actions::export),
                        changeItem(
                                "menu-undo",
                                "Undo",
                                "Undo: %s",
                                Keys.UNDO,
                                actions::undo,
                                model.history().undoableProperty()),
                        changeItem(
                                "menu-redo",
                                "Do again",
                                "Do again: %s",
                                Keys.REDO,
                                actions::redo,
                                model.history().redoableProperty()),
                        item("menu-sentences", "Sentences…", Keys.EDIT, actions::sentences),
                        item("menu-groups", "Groups of words…", Keys.GROUP, actions::groups),
                        item("menu-lessons", "Lessons…", null, actions::lessons),
                        new SeparatorMenuItem(),
                        item(
                                "menu-preferences",
                                "Preferences…",
                                Keys.PREFERENCES,
                                actions::preferences),
                        dark,
                        item(
                                "menu-full-screen",
                                "Full screen",
                                Keys.FULL_SCREEN,
                                actions::fullScreen),
                        item("menu-shortcuts", "Keyboard shortcuts", Keys.HELP, actions::shortcuts),
                        item(
                                "menu-diagnostics",
                                "Copy diagnostics",
                                null,
                                actions::copyDiagnostics),
                        new SeparatorMenuItem(),
                        item("menu-quit", "Quit", Keys.QUIT, actions::quit));
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
            String text,
            KeyCombination key,
            Runnable action,
            ReadOnlyStringProperty change) {
        MenuItem item = item(id, none, key, action);
        item.setMnemonicParsing(false); // names may hold underscores
        item.disableProperty().bind(change.isEmpty());
        item.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        change.get().isEmpty()
                                                ? none
                                                : String.format(Locale.ROOT, text, change.get()),
                                change));
        return item;
    }

    private static MenuButton viewOptions(EmbeddingMapViewModel map) {
        MenuButton options = IconButton.menu("view-options", Feather.EYE, "What the map shows");
        options.getItems()
                .addAll(
                        option("view-labels", "Labels", map.showLabelsProperty()),
                        option("view-trails", "Trails", map.showTrailsProperty()),
                        option("view-ghosts", "Random start, as ghosts", map.showGhostsProperty()),
                        option("view-arrows", "Arrow of the last update", map.showArrowsProperty()),
                        option("view-others", "All other tokens", map.showOtherTokensProperty()),
                        new SeparatorMenuItem(),
                        colours(map.colours().byProperty()));
        options.getItems().add(new SeparatorMenuItem());
        options.getItems().addAll(chosenWords(map.chosenWords()));
        return options;
    }

    private static Menu colours(ObjectProperty<ColourBy> chosen) {
        Menu colours = new Menu("Colours stand for");
        colours.setId("view-colours");
        ToggleGroup group = new ToggleGroup();
        for (ColourBy by : ColourBy.values()) {
            RadioMenuItem item = new RadioMenuItem(by.meaning());
            item.setId("view-colours-" + by.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(chosen.get() == by);
            item.setOnAction(event -> chosen.set(by));
            chosen.addListener((property, old, now) -> item.setSelected(now == by));
            colours.getItems().add(item);
        }
        return colours;
    }

    private static List<MenuItem> chosenWords(ChosenWords words) {
        MenuItem all = item("view-choose-all", "Choose all words", null, words::chooseAll);
        MenuItem isolate = item("view-isolate", "Draw the chosen words only", null, words::isolate);
        isolate.disableProperty().bind(words.markedProperty().not());
        MenuItem hide = item("view-hide", "Hide the chosen words", null, words::hide);
        hide.disableProperty().bind(words.markedProperty().not());
        MenuItem show = item("view-show-all", "Draw all words again", null, words::showAll);
        show.disableProperty().bind(words.anyHiddenProperty().not());
        return List.of(all, isolate, hide, show);
    }

    private static CheckMenuItem option(String id, String words, BooleanProperty value) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setId(id);
        item.selectedProperty().bindBidirectional(value);
        return item;
    }

    private IconButton theme() {
        IconButton theme = new IconButton("theme", Feather.MOON, "Dark theme");
        theme.setOnAction(event -> model.darkProperty().set(!model.darkProperty().get()));
        model.darkProperty()
                .addListener(
                        (property, old, dark) ->
                                theme.show(
                                        dark ? Feather.SUN : Feather.MOON,
                                        dark ? "Light theme" : "Dark theme"));
        return theme;
    }

    private static IconButton panel(BooleanProperty shown) {
        IconButton panel = new IconButton("panel", Feather.SIDEBAR, "Show or hide the side panel");
        panel.setOnAction(event -> shown.set(!shown.get()));
        return panel;
    }
}
