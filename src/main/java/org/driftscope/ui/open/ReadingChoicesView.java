package org.driftscope.ui.open;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.driftscope.storage.ReadingChoices;
import org.driftscope.storage.encoding.Encodings;
import org.driftscope.storage.format.FileFormat;
import org.driftscope.storage.format.Table;
import org.driftscope.text.TextLayout;
import org.driftscope.ui.LayoutWords;
import org.driftscope.ui.control.Words;
import org.driftscope.wording.Wording;

/** How a text is read: what was found out, and what a person chooses instead. */
final class ReadingChoicesView extends FlowPane {
    private static final Wording WORDS = Wording.of("ui.open");

    private final ImportViewModel model;
    private final ComboBox<String> encoding =
            box(
                    "import-encoding",
                    WORDS.get("encoding"),
                    WORDS.get("encoding-meaning"),
                    name -> name);
    private final ComboBox<FileFormat> format =
            box(
                    "import-format",
                    WORDS.get("format"),
                    WORDS.get("format-meaning"),
                    FileFormat::words);
    private final ComboBox<TextLayout> layout =
            box(
                    "import-layout",
                    WORDS.get("layout"),
                    WORDS.get("layout-meaning"),
                    LayoutWords::titleOf);
    private final ComboBox<Table.Column> column =
            box(
                    "import-column",
                    WORDS.get("column"),
                    WORDS.get("column-meaning"),
                    ImportTexts::column);
    private final CheckBox header = new CheckBox(WORDS.get("header"));
    private final Node encodingRow = row(WORDS.get("encoding"), encoding);
    private final Node formatRow = row(WORDS.get("format"), format);
    private final Node layoutRow = row(WORDS.get("layout"), layout);
    private final Node columnRow = row(WORDS.get("column"), column);
    private boolean showing;

    ReadingChoicesView(ImportViewModel model) {
        this.model = model;
        getStyleClass().add("import-choices");
        format.getItems()
                .setAll(
                        List.of(FileFormat.values()).stream()
                                .filter(kind -> kind != FileFormat.CORPUS)
                                .toList());
        layout.getItems().setAll(TextLayout.values());
        header.setId("import-header");
        header.setOnAction(
                event -> choose((now, is) -> now.withHeader(Optional.of(is)), header.isSelected()));
        listen(encoding, (now, name) -> now.withEncoding(Optional.of(Charset.forName(name))));
        listen(
                format,
                (now, kind) ->
                        now.withFormat(Optional.of(kind))
                                .withColumn(Optional.empty())
                                .withHeader(Optional.empty()));
        listen(layout, (now, cut) -> now.withLayout(Optional.of(cut)));
        listen(
                column,
                (now, taken) -> now.withColumn(Optional.of(Integer.toString(taken.number()))));
        getChildren().addAll(encodingRow, formatRow, columnRow, header, layoutRow);
        model.previewProperty().addListener((property, old, now) -> show(now));
        show(model.previewProperty().get());
    }

    private static <T> ComboBox<T> box(
            String id, String name, String meaning, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList());
        box.setId(id);
        box.setConverter(new Words<>(words));
        box.setAccessibleText(name);
        box.setAccessibleHelp(meaning);
        box.setTooltip(new Tooltip(meaning));
        box.setMaxWidth(260);
        return box;
    }

    private static Node row(String name, ComboBox<?> box) {
        Label label = new Label(name);
        label.setLabelFor(box);
        HBox row = new HBox(label, box);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("import-choice");
        return row;
    }

    private <T> void listen(ComboBox<T> box, BiFunction<ReadingChoices, T, ReadingChoices> change) {
        box.valueProperty()
                .addListener(
                        (property, old, chosen) -> {
                            if (chosen != null) {
                                choose(change, chosen);
                            }
                        });
    }

    private <T> void choose(BiFunction<ReadingChoices, T, ReadingChoices> change, T chosen) {
        if (!showing) {
            model.choose(change.apply(model.choicesProperty().get(), chosen));
        }
    }

    private void show(Optional<ImportPreview> preview) {
        showing = true;
        preview.ifPresent(this::show);
        showing = false;
    }

    private void show(ImportPreview preview) {
        FileFormat kind = preview.opened().format();
        List<String> names = new ArrayList<>(Encodings.NAMES);
        if (!names.contains(preview.opened().encoding())) {
            names.add(0, preview.opened().encoding());
        }
        encoding.getItems().setAll(names);
        encoding.setValue(preview.opened().encoding());
        format.setValue(kind);
        layout.setValue(preview.opened().layout().orElse(null));
        column.getItems().setAll(preview.opened().table().map(Table::columns).orElse(List.of()));
        column.setValue(preview.opened().table().map(Table::takenColumn).orElse(null));
        header.setSelected(preview.opened().table().map(Table::header).orElse(false));
        boolean bytes = model.isFile() && kind != FileFormat.XLSX;
        shown(encodingRow, bytes);
        shown(formatRow, bytes);
        shown(columnRow, preview.opened().table().isPresent());
        shown(header, preview.opened().table().isPresent());
        shown(layoutRow, preview.opened().layout().isPresent());
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
