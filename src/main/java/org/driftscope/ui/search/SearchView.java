package org.driftscope.ui.search;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.driftscope.ui.control.Keys;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search box with its suggestions below it. */
public final class SearchView extends StackPane {
    private static final Wording WORDS = Wording.of("ui.search");
    private static final double ROW = 30;

    private final SearchViewModel model;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Suggestion> list = new ListView<>();
    private final Label message = new Label();
    private final VBox dropDown = new VBox(list, message);
    private final Popup popup = new Popup();

    public SearchView(SearchViewModel model) {
        this.model = model;
        field.setId("search");
        field.setPromptText(WORDS.get("find"));
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.setAccessibleText(WORDS.get("find"));
        field.setTooltip(new Tooltip(Keys.tip(WORDS.get("find-tip"), Keys.FIND)));
        field.setPrefColumnCount(12);
        field.textProperty().bindBidirectional(model.queryProperty());
        field.setOnAction(event -> submit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty()
                .addListener(
                        (property, was, focused) -> {
                            if (!focused) {
                                popup.hide();
                            }
                        });
        buildDropDown();
        getChildren().add(field);
    }

    private void buildDropDown() {
        list.setId("search-suggestions");
        list.setItems(model.suggestions());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().addAll(Styles.DENSE);
        list.setCellFactory(view -> new SuggestionCell());
        list.setOnMouseClicked(event -> chooseSelected());
        message.setId("search-message");
        message.setWrapText(true);
        message.textProperty().bind(model.messageProperty());
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        dropDown.getStyleClass().add("search-drop-down");
        popup.getContent().setAll(dropDown);
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        model.suggestions().addListener((ListChangeListener<Suggestion>) change -> update());
        model.messageProperty().addListener((property, old, words) -> update());
    }

    /** Puts the caret into the box. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void update() {
        boolean any = !model.suggestions().isEmpty();
        list.setVisible(any);
        list.setManaged(any);
        list.setPrefHeight(model.suggestions().size() * ROW + 2);
        dropDown.setPrefWidth(Math.max(200, field.getWidth()));
        if ((!any && model.messageProperty().get().isEmpty()) || !field.isFocused()) {
            popup.hide();
        } else if (!popup.isShowing()) {
            Bounds bounds = field.localToScreen(field.getBoundsInLocal());
            popup.show(field, bounds.getMinX(), bounds.getMaxY() + 4);
        } else {
            popup.sizeToScene();
        }
    }

    private void submit() {
        if (list.getSelectionModel().getSelectedItem() != null && popup.isShowing()) {
            chooseSelected();
        } else {
            model.submit();
            field.selectAll();
        }
    }

    private void chooseSelected() {
        Suggestion chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.choose(chosen);
            field.selectAll();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int move = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int now = list.getSelectionModel().getSelectedIndex() + move;
            list.getSelectionModel()
                    .select(Math.max(0, Math.min(model.suggestions().size() - 1, now)));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            field.clear();
        }
    }

    private static final class SuggestionCell extends ListCell<Suggestion> {
        @Override
        protected void updateItem(Suggestion suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            setText(empty || suggestion == null ? null : words(suggestion));
        }

        private static String words(Suggestion suggestion) {
            return suggestion.isStopWord()
                    ? WORDS.get("stop-word", "word", suggestion.token())
                    : suggestion.token();
        }
    }
}
