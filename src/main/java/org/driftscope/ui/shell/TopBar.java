package org.driftscope.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.driftscope.ui.control.IconButton;
import org.driftscope.ui.control.Keys;
import org.driftscope.ui.map.ChosenWords;
import org.driftscope.ui.map.ColourBy;
import org.driftscope.ui.map.EmbeddingMapViewModel;
import org.driftscope.ui.saving.AutosaveNotice;
import org.driftscope.ui.search.SearchView;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The bar above the map. */
final class TopBar extends HBox {
    private static final Wording WORDS = Wording.of("ui.shell");

    private final WindowViewModel model;

    TopBar(
            WindowViewModel model,
            WindowActions actions,
            SearchView search,
            BooleanProperty panelShown,
            BooleanExpression compact,
            ComboBox<?> pages) {
        this.model = model;
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
                                actions::lessons),
                        name);
        List<Node> roomyToo = List.of(theme(), panel(panelShown));
        getChildren().addAll(new MainMenu(model, actions).button(), pages);
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

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
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
        MenuItem all = item("view-choose-all", WORDS.get("choose-all"), words::chooseAll);
        MenuItem isolate = item("view-isolate", WORDS.get("isolate"), words::isolate);
        isolate.disableProperty().bind(words.markedProperty().not());
        MenuItem hide = item("view-hide", WORDS.get("hide"), words::hide);
        hide.disableProperty().bind(words.markedProperty().not());
        MenuItem show = item("view-show-all", WORDS.get("show-all"), words::showAll);
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
