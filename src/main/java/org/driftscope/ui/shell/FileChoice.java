package org.driftscope.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.driftscope.ui.edit.GroupFileChoice;

/** The system's boxes in which files are chosen, for what the editors read and write. */
final class FileChoice implements GroupFileChoice {
    private static final FileChooser.ExtensionFilter CORPORA =
            new FileChooser.ExtensionFilter("Corpora in JSON", "*.json");
    private static final FileChooser.ExtensionFilter RUNS =
            new FileChooser.ExtensionFilter("Saved runs", "*.driftscope");
    private static final FileChooser.ExtensionFilter GROUPS =
            new FileChooser.ExtensionFilter(
                    "Groups of words", "*.json", "*.csv", "*.tsv", "*.tab", "*.txt");
    private static final FileChooser.ExtensionFilter LESSONS =
            new FileChooser.ExtensionFilter("Lessons", "*.json");
    private static final FileChooser.ExtensionFilter ALL =
            new FileChooser.ExtensionFilter("All files", "*");

    private final Stage stage;

    FileChoice(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Path> toRead() {
        FileChooser chooser = chooser("Import groups of words", GROUPS, ALL);
        return path(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> toWrite(String name) {
        FileChooser chooser = chooser("Export groups of words", GROUPS, ALL);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(stage));
    }

    @Override
    public Optional<Path> toSave(String name) {
        FileChooser chooser = chooser("Save as corpus", CORPORA);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(stage));
    }

    /** A lesson to open, if any. */
    Optional<Path> lessonToRead() {
        return path(chooser("Open a lesson", LESSONS, ALL).showOpenDialog(stage));
    }

    /** Where a lesson is to be saved, if anywhere. */
    Optional<Path> lessonToWrite(String name) {
        FileChooser chooser = chooser("Save this lesson", LESSONS);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(stage));
    }

    /** Where a run is to be saved, if anywhere. */
    Optional<Path> toSaveRun(String name) {
        FileChooser chooser = chooser("Save this run", RUNS);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(stage));
    }

    /** Where an export is to go, if anywhere. */
    Optional<Path> toExport(String name, String words, String ending) {
        FileChooser chooser =
                chooser("Export", new FileChooser.ExtensionFilter(words, "*" + ending));
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(stage));
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
