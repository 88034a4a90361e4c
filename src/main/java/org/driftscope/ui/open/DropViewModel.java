package org.driftscope.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.driftscope.storage.session.SessionFiles;
import org.driftscope.wording.Wording;

/** What happens to files and text that are dragged over the window. */
public final class DropViewModel {
    private static final Wording WORDS = Wording.of("ui.open");

    private final OpenRequests requests;
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");

    public DropViewModel(OpenRequests requests) {
        this.requests = requests;
    }

    /** What letting go would do; empty while nothing is over the window. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Something is over the window: whether it can be dropped. */
    public boolean over(List<Path> files, Optional<String> text) {
        if (!files.isEmpty()) {
            Path file = files.get(0);
            boolean run = SessionFiles.isSession(file);
            boolean whole = run || file.toString().endsWith(".json");
            hint.set(
                    WORDS.get(
                            whole ? "drop-open" : "drop-learn",
                            "file",
                            String.valueOf(file.getFileName())));
        } else if (text.isPresent()) {
            hint.set(WORDS.get("drop-text"));
        } else {
            return false;
        }
        return true;
    }

    /** It has left again. */
    public void left() {
        hint.set("");
    }

    /** It was let go: whether it was of use. Of several files, the first is opened. */
    public boolean dropped(List<Path> files, Optional<String> text) {
        hint.set("");
        if (!files.isEmpty()) {
            requests.openFile(files.get(0));
        } else if (text.isPresent()) {
            requests.openText(text.get(), PasteLayout.GUESSED);
        } else {
            return false;
        }
        return true;
    }
}
