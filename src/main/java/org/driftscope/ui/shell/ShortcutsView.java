package org.driftscope.ui.shell;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** Which keys do what. */
final class ShortcutsView extends GridPane {
    ShortcutsView() {
        setId("shortcuts");
        getStyleClass().add("shortcuts");
        int row = 0;
        for (Map.Entry<String, String> entry : ShortcutKeys.table().entrySet()) {
            Label key = new Label(entry.getKey());
            key.getStyleClass().add("key");
            addRow(row++, key, new Label(entry.getValue()));
        }
    }
}
