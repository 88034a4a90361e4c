package org.driftscope.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.driftscope.ui.map.MapKeys;
import org.driftscope.wording.Wording;

/** Which keys do what. */
final class ShortcutsView extends GridPane {
    private static final Wording WORDS = Wording.of("ui.shell");

    ShortcutsView() {
        setId("shortcuts");
        getStyleClass().add("shortcuts");
        add(ShortcutKeys.table());
        Label onTheMap = new Label(WORDS.get("keys-on-map"));
        onTheMap.getStyleClass().add(Styles.TEXT_MUTED);
        add(onTheMap, 0, getRowCount(), 2, 1);
        add(MapKeys.table());
    }

    private void add(Map<String, String> table) {
        table.forEach(
                (meaning, name) -> {
                    Label key = new Label(name);
                    key.getStyleClass().add("key");
                    key.setMinWidth(USE_PREF_SIZE);
                    Label words = new Label(meaning);
                    words.setWrapText(true);
                    addRow(getRowCount(), key, words);
                });
    }
}
