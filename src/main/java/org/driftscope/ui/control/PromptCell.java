package org.driftscope.ui.control;

import javafx.scene.control.ListCell;

/** Shows one and the same text on a list's button, whatever is chosen. */
final class PromptCell extends ListCell<String> {
    private final String prompt;

    PromptCell(String prompt) {
        this.prompt = prompt;
        setText(prompt);
    }

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        setText(prompt);
    }
}
