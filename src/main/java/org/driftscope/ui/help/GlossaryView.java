package org.driftscope.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.lesson.Terms;
import org.driftscope.wording.Wording;

/** All terms with what they mean, and a field to find one. */
public final class GlossaryView extends VBox {
    private static final Wording WORDS = Wording.of("ui.help");

    private final TextField filter = new TextField();
    private final VBox list = new VBox();
    private final List<VBox> entries = new ArrayList<>();

    public GlossaryView() {
        setId("glossary");
        getStyleClass().add("dialog-content");
        filter.setId("glossary-filter");
        filter.setPromptText(WORDS.get("find"));
        filter.setAccessibleText(WORDS.get("find"));
        filter.textProperty().addListener(change -> show());
        Terms.glossary().forEach((name, meaning) -> entries.add(entry(name, meaning)));
        list.setId("glossary-list");
        list.getStyleClass().add("glossary-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(120);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(filter, scroll);
        show();
    }

    private static VBox entry(String name, String meaning) {
        Label term = new Label(name);
        term.getStyleClass().add("glossary-term");
        Label words = new Label(meaning);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return new VBox(term, words);
    }

    private void show() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        list.getChildren().setAll(entries.stream().filter(each -> holds(each, wanted)).toList());
    }

    private static boolean holds(VBox entry, String wanted) {
        for (Node line : entry.getChildren()) {
            if (((Label) line).getText().toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    public void focus() {
        filter.requestFocus();
    }
}
