package org.driftscope.ui.timeline;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.IconButton;
import org.driftscope.ui.control.PopOvers;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;

/** Lists the branches of the run, the one on screen first, and leads to another. */
final class BranchesView {
    private static final Wording WORDS = Wording.of("ui.timeline");

    private final TimelineViewModel model;
    private final VBox rows = new VBox();
    private final IconButton button =
            new IconButton("branches", Feather.GIT_BRANCH, WORDS.get("branches-tip"));
    private final Popover popover = PopOvers.of(rows, Popover.ArrowLocation.BOTTOM_LEFT);

    BranchesView(TimelineViewModel model) {
        this.model = model;
        rows.setId("branch-list");
        rows.getStyleClass().add("branch-list");
        popover.setTitle(WORDS.get("branches"));
        popover.setHeaderAlwaysVisible(true);
        button.setOnAction(event -> show());
        button.visibleProperty().bind(Bindings.isNotEmpty(model.otherBranches()));
        button.managedProperty().bind(button.visibleProperty());
        model.otherBranches().addListener((InvalidationListener) changed -> popover.hide());
    }

    /** The button that shows the list; there while there is more than one branch. */
    Node button() {
        return button;
    }

    private void show() {
        rows.getChildren().clear();
        Label here = new Label(WORDS.get("branch-on-screen", "branch", model.branchShown()));
        here.setId("branch-shown");
        here.getStyleClass().add(Styles.TEXT_BOLD);
        rows.getChildren().add(here);
        model.otherBranches().forEach(branch -> rows.getChildren().add(row(branch)));
        popover.show(button);
    }

    private HBox row(BranchRow branch) {
        Label words = new Label(branch.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button go = new Button(WORDS.get("branch-go"));
        go.setId("branch-go-" + branch.number());
        go.setMinWidth(HBox.USE_PREF_SIZE);
        go.setAccessibleText(WORDS.get("branch-go-to", "number", branch.number()));
        go.setOnAction(event -> model.goToBranch(branch.number()));
        IconButton delete =
                new IconButton(
                        "branch-delete-" + branch.number(),
                        Feather.TRASH_2,
                        WORDS.get("branch-delete", "number", branch.number()));
        delete.setOnAction(event -> model.deleteBranch(branch.number()));
        HBox row = new HBox(words, go, delete);
        row.getStyleClass().add("branch-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
