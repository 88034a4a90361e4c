package org.driftscope.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.driftscope.ui.map.MapKeys;

/** Which keys do what. */
final class ShortcutsView extends GridPane {
    ShortcutsView() {
        setId("shortcuts");
        getStyleClass().add("shortcuts");
        add(ShortcutKeys.table());
        Label onTheMap = new Label("On the map, after a click on it");
        onTheMap.getStyleClass().add(Styles.TEXT_MUTED);
        add(onTheMap, 0, getRowCount(), 2, 1);
        add(MapKeys.table());
    }

    private void add(Map<String, String> table) {
        table.forEach(
                (meaning, name) -> {
                    Label key = new Label(name);
                    key.getStyleClass().add("key");
                    addRow(getRowCount(), key, new Label(meaning));
                });
    }
}
