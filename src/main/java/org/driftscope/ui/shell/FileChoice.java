package org.driftscope.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.driftscope.ui.edit.GroupFileChoice;
import org.driftscope.wording.Wording;

/** The system's boxes in which files are chosen, for what the editors read and write. */
final class FileChoice implements GroupFileChoice {
    private static final Wording WORDS = Wording.of("ui.shell");

    private final Stage stage;

    FileChoice(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Path> toRead() {
        FileChooser chooser = chooser(WORDS.get("import-groups"), groups(), all());
        return path(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> toWrite(String name) {
        FileChooser chooser = chooser(WORDS.get("export-groups"), groups(), all());
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(stage));
    }

    @Override
    public Optional<Path> toSave(String name) {
        FileChooser chooser = chooser(WORDS.get("save-corpus"), corpora());
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(stage));
    }

    /** A lesson to open, if any. */
    Optional<Path> lessonToRead() {
        return path(chooser(WORDS.get("open-lesson"), lessons(), all()).showOpenDialog(stage));
    }

    /** Where a lesson is to be saved, if anywhere. */
    Optional<Path> lessonToWrite(String name) {
        FileChooser chooser = chooser(WORDS.get("save-lesson"), lessons());
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(stage));
    }

    /** Where a run is to be saved, if anywhere. */
    Optional<Path> toSaveRun(String name) {
        FileChooser chooser = chooser(WORDS.get("save-run"), runs());
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(stage));
    }

    /** Where an export is to go, if anywhere. */
    Optional<Path> toExport(String name, String words, String ending) {
        FileChooser chooser =
                chooser(
                        WORDS.get("export-title"),
                        new FileChooser.ExtensionFilter(words, "*" + ending));
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(stage));
    }

    private static FileChooser.ExtensionFilter corpora() {
        return new FileChooser.ExtensionFilter(WORDS.get("files-corpora"), "*.json");
    }

    private static FileChooser.ExtensionFilter runs() {
        return new FileChooser.ExtensionFilter(WORDS.get("files-runs"), "*.driftscope");
    }

    private static FileChooser.ExtensionFilter groups() {
        return new FileChooser.ExtensionFilter(
                WORDS.get("groups-title"), "*.json", "*.csv", "*.tsv", "*.tab", "*.txt");
    }

    private static FileChooser.ExtensionFilter lessons() {
        return new FileChooser.ExtensionFilter(WORDS.get("lessons-title"), "*.json");
    }

    /** All files there are. */
    static FileChooser.ExtensionFilter all() {
        return new FileChooser.ExtensionFilter(WORDS.get("files-all"), "*");
    }

    private static FileChooser chooser(String title, FileChooser.ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(filters);
        return chooser;
    }

    private static Optional<Path> path(File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
