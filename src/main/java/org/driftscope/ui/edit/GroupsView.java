package org.driftscope.ui.edit;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.driftscope.plot.Figures;
import org.driftscope.wording.Wording;

/** The box in which words are grouped. */
public final class GroupsView extends VBox {
    private static final Wording WORDS = Wording.of("ui.edit");
    private static final double SWATCH = 12;
    private static final double LIST_WIDTH = 200;

    private final GroupsViewModel model;
    private final ListView<GroupDraft> groups = new ListView<>();
    private final GroupPane group;

    /**
     * A box.
     *
     * @param files has a person choose files
     * @param close takes the box away
     */
    public GroupsView(GroupsViewModel model, GroupFileChoice files, Runnable close) {
        this.model = model;
        group = new GroupPane(model);
        setId("groups");
        getStyleClass().add("dialog-content");
        HBox.setHgrow(group, Priority.ALWAYS);
        HBox middle = new HBox(left(), group);
        middle.getStyleClass().add("groups-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        Label summary = words("groups-summary");
        summary.getStyleClass().add(Styles.TEXT_BOLD);
        summary.textProperty().bind(model.summaryProperty());
        Label remark = words("groups-remark");
        remark.getStyleClass().add(Styles.ACCENT);
        remark.textProperty().bind(model.remarkProperty());
        remark.visibleProperty().bind(remark.textProperty().isNotEmpty());
        remark.managedProperty().bind(remark.visibleProperty());
        getChildren().setAll(middle, summary, remark, buttons(files, close));
    }

    /** Shows the groups and the words chosen on the map as they are now. */
    public void begin() {
        model.begin();
        group.begin();
    }

    private Node left() {
        groups.setId("groups-list");
        groups.setAccessibleText(WORDS.get("groups-name"));
        groups.setItems(model.groups());
        groups.getStyleClass().add(Styles.DENSE);
        groups.setMinHeight(80);
        groups.setPlaceholder(words("groups-none", WORDS.get("no-group")));
        groups.setCellFactory(view -> new GroupCell());
        groups.getSelectionModel()
                .selectedIndexProperty()
                .addListener(
                        (property, was, now) -> {
                            if (now.intValue() >= 0) {
                                model.choose(now.intValue());
                            }
                        });
        model.chosenProperty().addListener(change -> select());
        model.groups().addListener((ListChangeListener<GroupDraft>) change -> groups.refresh());
        select();
        groups.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        model.deleteGroup();
                        event.consume();
                    }
                });
        VBox.setVgrow(groups, Priority.ALWAYS);
        Button add = ButtonRow.button("groups-new", WORDS.get("new-group"));
        add.setOnAction(
                event -> {
                    model.addGroup();
                    group.focusName();
                });
        Button delete = ButtonRow.button("groups-delete", WORDS.get("delete"));
        delete.setTooltip(new Tooltip(WORDS.get("delete-group-tip")));
        delete.disableProperty().bind(noGroup());
        delete.setOnAction(event -> model.deleteGroup());
        VBox left = new VBox(groups, new ButtonRow(add, delete));
        left.getStyleClass().add("groups-part");
        left.setMinWidth(LIST_WIDTH);
        left.setPrefWidth(LIST_WIDTH);
        return left;
    }

    private BooleanBinding noGroup() {
        return Bindings.lessThan(model.chosenProperty(), 0);
    }

    private void select() {
        int place = model.chosenProperty().get();
        if (place < 0) {
            groups.getSelectionModel().clearSelection();
        } else if (groups.getSelectionModel().getSelectedIndex() != place) {
            groups.getSelectionModel().select(place);
            groups.scrollTo(place);
        }
    }

    /** A group with its colour and the number of its words. */
    private final class GroupCell extends ListCell<GroupDraft> {
        private final Rectangle swatch = new Rectangle(SWATCH, SWATCH);

        @Override
        protected void updateItem(GroupDraft shown, boolean empty) {
            super.updateItem(shown, empty);
            setPrefWidth(0);
            if (empty || shown == null) {
                setText(null);
                setGraphic(null);
            } else {
                swatch.setFill(GroupPane.color(model.colour(getIndex())));
                setGraphic(swatch);
                setText(shown.name() + " (" + Figures.count(shown.words().size()) + ")");
            }
        }
    }

    private Node buttons(GroupFileChoice files, Runnable close) {
        Button read = ButtonRow.button("groups-import", WORDS.get("import"));
        read.setTooltip(new Tooltip(WORDS.get("import-tip")));
        read.setOnAction(event -> files.toRead().ifPresent(model::read));
        Button write = ButtonRow.button("groups-export", WORDS.get("export"));
        write.setTooltip(new Tooltip(WORDS.get("export-tip")));
        write.disableProperty().bind(Bindings.isEmpty(model.groups()));
        write.setOnAction(event -> files.toWrite(model.fileName()).ifPresent(model::write));
        Button save = ButtonRow.button("groups-save", WORDS.get("save"));
        save.setTooltip(new Tooltip(WORDS.get("save-tip")));
        save.setOnAction(
                event -> files.toSave(model.corpusFileName()).ifPresent(model::saveCorpus));
        Button cancel = ButtonRow.button("groups-cancel", WORDS.get("cancel"));
        cancel.setOnAction(event -> close.run());
        Button use = ButtonRow.button("groups-use", WORDS.get("use"));
        use.getStyleClass().add(Styles.ACCENT);
        use.setTooltip(new Tooltip(WORDS.get("use-tip")));
        use.setOnAction(
                event -> {
                    group.finish();
                    close.run();
                    model.apply();
                });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new ButtonRow(read, write, save, space, cancel, use);
    }

    private static Label words(String id, String... text) {
        Label label = new Label(String.join("", List.of(text)));
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
