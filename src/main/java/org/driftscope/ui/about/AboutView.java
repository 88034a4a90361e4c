package org.driftscope.ui.about;

import atlantafx.base.theme.Styles;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.driftscope.storage.log.Machine;
import org.driftscope.wording.Wording;

/** A box with the versions and licences of the program and of all that is shipped with it. */
public final class AboutView extends VBox {
    private static final Wording WORDS = Wording.of("ui.about");

    private final Button close = new Button(WORDS.get("close"));

    /** {@code closed} takes the box away. */
    public AboutView(Runnable closed) {
        setId("about");
        getStyleClass().add("dialog-content");
        Label name = words("about-name", WORDS.get("name", "version", Machine.version()));
        name.getStyleClass().add(Styles.TITLE_4);
        close.setId("about-close");
        close.setDefaultButton(true);
        close.setOnAction(event -> closed.run());
        HBox buttons = new HBox(close);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(
                        name,
                        words("about-idea", WORDS.get("idea")),
                        words("about-licence", WORDS.get("licence")),
                        words("about-java", java()),
                        words("about-shipped", WORDS.get("shipped")),
                        table(),
                        buttons);
    }

    private static String java() {
        return WORDS.get(
                "java",
                "java",
                System.getProperty("java.runtime.version"),
                "javafx",
                System.getProperty("javafx.runtime.version"));
    }

    private static Label words(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static TableView<ShippedLibrary> table() {
        TableView<ShippedLibrary> table = new TableView<>();
        table.setId("about-libraries");
        table.setAccessibleText(WORDS.get("libraries-name"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column(WORDS.get("column-name"), ShippedLibrary::name, 220));
        table.getColumns().add(column(WORDS.get("column-file"), ShippedLibrary::artifact, 170));
        table.getColumns().add(column(WORDS.get("column-version"), ShippedLibrary::version, 100));
        table.getColumns().add(column(WORDS.get("column-licence"), ShippedLibrary::licence, 240));
        table.getItems().setAll(ShippedLibrary.all());
        table.setMinHeight(120);
        table.setPrefHeight(320);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static TableColumn<ShippedLibrary, String> column(
            String title, Function<ShippedLibrary, String> text, double width) {
        TableColumn<ShippedLibrary, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(text.apply(row.getValue())).getReadOnlyProperty());
        return column;
    }

    public void focus() {
        close.requestFocus();
    }
}
