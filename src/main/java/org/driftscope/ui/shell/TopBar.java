package org.driftscope.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
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
import org.driftscope.ui.present.ShowMenu;
import org.driftscope.ui.saving.AutosaveNotice;
import org.driftscope.ui.saving.RecentMenu;
import org.driftscope.ui.search.SearchView;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The bar above the map. */
final class TopBar extends HBox {
    private static final Wording WORDS = Wording.of("ui.shell");

    private final WindowViewModel model;
    private final WindowActions actions;

    TopBar(
            WindowViewModel model,
            WindowActions actions,
            SearchView search,
            BooleanProperty panelShown,
            BooleanExpression compact,
            ComboBox<?> pages) {
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
        search.minWidthProperty().bind(Bindings.when(compact).then(84).otherwise(150));
        search.maxWidthProperty().bind(Bindings.when(compact).then(120).otherwise(220));
        HBox.setHgrow(pages, Priority.ALWAYS);
        List<Node> roomy =
                List.of(
                        button(
                                "open",
                                Feather.FOLDER,
                                Keys.tip(WORDS.get("open-tip"), Keys.OPEN),
                                actions::open),
                        button(
                                "paste",
                                Feather.CLIPBOARD,
                                Keys.tip(WORDS.get("paste-tip"), Keys.PASTE),
                                actions::paste),
                        button(
                                "sentences",
                                Feather.EDIT_2,
                                Keys.tip(WORDS.get("sentences-tip"), Keys.EDIT),
                                actions::sentences),
                        button(
                                "word-groups",
                                Feather.TAG,
                                Keys.tip(WORDS.get("groups-tip"), Keys.GROUP),
                                actions::groups),
                        button(
                                "lessons-button",
                                Feather.BOOK_OPEN,
                                Keys.tip(WORDS.get("lessons-title"), Keys.LESSON),
                                actions::toLesson),
                        name);
        List<Node> roomyToo = List.of(theme(), panel(panelShown));
        getChildren().addAll(menu(), pages);
        getChildren().addAll(roomy);
        getChildren().addAll(autosave, search, viewOptions(model.map()));
        getChildren().addAll(roomyToo);
        roomy.forEach(node -> shownWhile(node, compact.not()));
        roomyToo.forEach(node -> shownWhile(node, compact.not()));
        shownWhile(pages, compact);
    }

    private static void shownWhile(Node node, BooleanExpression condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private static IconButton button(String id, Ikon icon, String name, Runnable action) {
        IconButton button = new IconButton(id, icon, name);
        button.setOnAction(event -> action.run());
        return button;
    }

    private MenuButton menu() {
        MenuButton menu = IconButton.menu("menu", Feather.MENU, WORDS.get("menu"));
        CheckMenuItem dark = new CheckMenuItem(WORDS.get("dark"));
        dark.setId("menu-dark");
        dark.selectedProperty().bindBidirectional(model.darkProperty());
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
                        item("menu-lessons", WORDS.get("menu-lessons"), null, actions::lessons),
                        new SeparatorMenuItem(),
                        item(
                                "menu-preferences",
                                WORDS.get("menu-preferences"),
                                Keys.PREFERENCES,
                                actions::preferences),
                        dark,
                        item("menu-larger", WORDS.get("larger"), Keys.LARGER, model.size()::larger),
                        item(
                                "menu-smaller",
                                WORDS.get("smaller"),
                                Keys.SMALLER,
                                model.size()::smaller),
                        item(
                                "menu-usual-size",
                                WORDS.get("usual-size"),
                                Keys.USUAL_SIZE,
                                model.size()::usual),
                        item(
                                "menu-full-screen",
                                WORDS.get("full-screen"),
                                Keys.FULL_SCREEN,
                                actions::fullScreen),
                        item("menu-present", WORDS.get("present"), null, actions::present),
                        item(
                                "menu-presenter",
                                WORDS.get("presenter-window"),
                                null,
                                actions::presenterWindow),
                        option(
                                "menu-contrast",
                                WORDS.get("contrast"),
                                model.presenting().contrastProperty()),
                        option(
                                "menu-ring",
                                WORDS.get("ring"),
                                model.presenting().ringProperty(),
                                Keys.RING),
                        option(
                                "menu-lens",
                                WORDS.get("lens"),
                                model.presenting().lensProperty(),
                                Keys.LENS),
                        new ShowMenu(model.presenting(), Keys.SHOW_ALL),
                        item("menu-copy-code", WORDS.get("copy-code"), null, actions::copyCode),
                        item("menu-enter-code", WORDS.get("enter-code"), null, actions::enterCode),
                        item(
                                "menu-shortcuts",
                                WORDS.get("shortcuts"),
                                Keys.HELP,
                                actions::shortcuts),
                        item(
                                "menu-diagnostics",
                                WORDS.get("copy-diagnostics"),
                                null,
                                actions::copyDiagnostics),
                        item("menu-look", WORDS.get("look-around"), null, actions::lookAround),
                        item("menu-help", WORDS.get("help"), null, actions::help),
                        item("menu-glossary", WORDS.get("glossary"), null, actions::glossary),
                        item("menu-about", WORDS.get("about"), null, actions::about),
                        new SeparatorMenuItem(),
                        item("menu-quit", WORDS.get("quit"), Keys.QUIT, actions::quit));
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
        CheckMenuItem item = option(id, words, value);
        item.setAccelerator(key);
        return item;
    }

    private static MenuButton viewOptions(EmbeddingMapViewModel map) {
        MenuButton options =
                IconButton.menu("view-options", Feather.EYE, WORDS.get("view-options"));
        options.getItems()
                .addAll(
                        option("view-labels", WORDS.get("view-labels"), map.showLabelsProperty()),
                        option("view-trails", WORDS.get("view-trails"), map.showTrailsProperty()),
                        option("view-ghosts", WORDS.get("view-ghosts"), map.showGhostsProperty()),
                        option("view-arrows", WORDS.get("view-arrows"), map.showArrowsProperty()),
                        option(
                                "view-others",
                                WORDS.get("view-others"),
                                map.showOtherTokensProperty()),
                        new SeparatorMenuItem(),
                        colours(map.colours().byProperty()));
        options.getItems().add(new SeparatorMenuItem());
        options.getItems().addAll(chosenWords(map.chosenWords()));
        return options;
    }

    private static Menu colours(ObjectProperty<ColourBy> chosen) {
        Menu colours = new Menu(WORDS.get("view-colours"));
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
        MenuItem all = item("view-choose-all", WORDS.get("choose-all"), null, words::chooseAll);
        MenuItem isolate = item("view-isolate", WORDS.get("isolate"), null, words::isolate);
        isolate.disableProperty().bind(words.markedProperty().not());
        MenuItem hide = item("view-hide", WORDS.get("hide"), null, words::hide);
        hide.disableProperty().bind(words.markedProperty().not());
        MenuItem show = item("view-show-all", WORDS.get("show-all"), null, words::showAll);
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
        IconButton theme = new IconButton("theme", Feather.MOON, WORDS.get("dark"));
        theme.setOnAction(event -> model.darkProperty().set(!model.darkProperty().get()));
        model.darkProperty()
                .addListener(
                        (property, old, dark) ->
                                theme.show(
                                        dark ? Feather.SUN : Feather.MOON,
                                        WORDS.get(dark ? "light" : "dark")));
        return theme;
    }

    private static IconButton panel(BooleanProperty shown) {
        IconButton panel = new IconButton("panel", Feather.SIDEBAR, WORDS.get("panel"));
        panel.setOnAction(event -> shown.set(!shown.get()));
        return panel;
    }
}
