package org.driftscope.ui.saving;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.driftscope.wording.Wording;

/** The menu of the files that were opened or saved last. */
public final class RecentMenu extends Menu {
    private static final Wording WORDS = Wording.of("ui.saving");

    private static final int LONGEST_FOLDER = 48;

    /** {@code open} opens one. */
    public RecentMenu(ObservableList<Path> files, Consumer<Path> open) {
        super(WORDS.get("recent"));
        setId("menu-recent");
        files.addListener((ListChangeListener<Path>) change -> show(files, open));
        show(files, open);
    }

    private void show(List<Path> files, Consumer<Path> open) {
        Function<Path, MenuItem> item =
                file -> {
                    MenuItem made = new MenuItem(words(file));
                    made.setMnemonicParsing(false);
                    made.setOnAction(event -> open.accept(file));
                    return made;
                };
        getItems().setAll(files.stream().map(item).toList());
        setDisable(files.isEmpty());
    }

    /** The name, and the end of its folder. */
    private static String words(Path file) {
        String folder = String.valueOf(file.getParent());
        int cut = folder.length() - LONGEST_FOLDER;
        return file.getFileName() + "  –  " + (cut > 0 ? "…" + folder.substring(cut) : folder);
    }
}
