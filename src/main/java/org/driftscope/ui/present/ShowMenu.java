package org.driftscope.ui.present;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.driftscope.wording.Wording;

/** What is shown of the window, part by part. */
public final class ShowMenu extends Menu {
    private static final Wording WORDS = Wording.of("ui.present");

    /** {@code all} is the key that brings every part back. */
    public ShowMenu(PresentingViewModel model, KeyCombination all) {
        super(WORDS.get("show"));
        setId("menu-show");
        for (Part part : Part.values()) {
            CheckMenuItem item = new CheckMenuItem(part.words());
            item.setId("show-" + part.id());
            item.selectedProperty().bindBidirectional(model.wantedProperty(part));
            getItems().add(item);
        }
        MenuItem everything = new MenuItem(WORDS.get("show-everything"));
        everything.setId("show-everything");
        everything.setAccelerator(all);
        everything.setOnAction(event -> model.showAll());
        getItems().addAll(new SeparatorMenuItem(), everything);
    }
}
