package org.driftscope.ui.open;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.driftscope.text.Finding;
import org.driftscope.text.SkippedLine;
import org.driftscope.ui.control.Section;
import org.driftscope.ui.control.TextForm;
import org.driftscope.wording.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a text comes to before anything is replaced: how it was read, its numbers, a forecast. */
public final class ImportView extends BorderPane {
    private static final Wording WORDS = Wording.of("ui.open");
    private static final double LIST_HEIGHT = 130;

    private final ImportViewModel model;
    private final Label facts = words("import-facts");
    private final VBox findings = new VBox();
    private final Label reasons = words("import-reasons");
    private final LengthChart lengths = new LengthChart();
    private final SentenceLines sentences =
            new SentenceLines("import-sentences", WORDS.get("read-name"));
    private final SentenceLines skipped =
            new SentenceLines("import-skipped", WORDS.get("left-out-name"));
    private final Label skippedTitle = words("import-skipped-title");
    private final Button learn = new Button(WORDS.get("learn"));

    /** {@code close} takes the view away. */
    public ImportView(ImportViewModel model, Runnable close) {
        this.model = model;
        setId("import");
        facts.getStyleClass().add(Styles.TEXT_BOLD);
        findings.setId("import-findings");
        findings.getStyleClass().add("import-findings");
        Section suggestion = new Section(WORDS.get("suggestion"), suggestionBox(model), reasons);
        sentences.setPrefHeight(LIST_HEIGHT);
        skipped.setPrefHeight(LIST_HEIGHT);
        VBox content =
                new VBox(
                        new ReadingChoicesView(model),
                        problem(model),
                        facts,
                        findings,
                        suggestion,
                        cutting(model),
                        title(WORDS.get("sentences-title")),
                        sentences,
                        title(WORDS.get("lengths-title")),
                        lengths,
                        skippedTitle,
                        skipped);
        content.getStyleClass().add("import-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("import-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(buttons(close));
        setMinSize(0, 0);
        model.previewProperty().addListener((property, old, now) -> show(now));
        show(model.previewProperty().get());
    }

    /** Makes Enter learn from the text. */
    public void focus() {
        learn.requestFocus();
    }

    private static CheckBox suggestionBox(ImportViewModel model) {
        CheckBox box = new CheckBox(WORDS.get("begin-with"));
        box.setId("import-suggestion");
        box.setTooltip(new Tooltip(WORDS.get("begin-with-tip")));
        box.selectedProperty().bindBidirectional(model.suggestionProperty());
        return box;
    }

    private static TitledPane cutting(ImportViewModel model) {
        TitledPane pane =
                new TitledPane(WORDS.get("cutting"), new TextForm("import", model.text()));
        pane.setId("import-cutting");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static Label problem(ImportViewModel model) {
        Label problem = words("import-problem");
        problem.getStyleClass().add("import-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private static Label words(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label title(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("section-heading");
        return label;
    }

    private Node buttons(Runnable close) {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setId("import-busy");
        busy.setMaxSize(20, 20);
        busy.visibleProperty().bind(model.readingProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = new Button(WORDS.get("cancel"));
        cancel.setId("import-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> close.run());
        learn.setId("import-learn");
        learn.getStyleClass().add(Styles.ACCENT);
        learn.setDefaultButton(true);
        learn.disableProperty().bind(model.usableProperty().not());
        learn.setOnAction(event -> model.learn());
        HBox row = new HBox(busy, space, cancel, learn);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("buttons");
        return row;
    }

    private void show(Optional<ImportPreview> preview) {
        preview.ifPresent(
                found -> {
                    facts.setText(ImportTexts.facts(found));
                    findings.getChildren()
                            .setAll(found.forecast().stream().map(ImportView::finding).toList());
                    reasons.setText(ImportTexts.reasons(found));
                    sentences.show(found.opened().corpus().sentences());
                    lengths.show(found.report().lengths());
                    showSkipped(found.opened().skipped());
                });
    }

    private void showSkipped(List<SkippedLine> lines) {
        skippedTitle.setText(ImportTexts.leftOut(lines.size()));
        skipped.show(lines.stream().map(l -> "line " + l.line() + ": " + l.reason()).toList());
        skipped.setVisible(!lines.isEmpty());
        skipped.setManaged(!lines.isEmpty());
    }

    private static Node finding(Finding finding) {
        Label label = words(null);
        label.setText(finding.text());
        label.setGraphic(new FontIcon(icon(finding.weight())));
        label.setGraphicTextGap(8);
        label.getStyleClass()
                .addAll(
                        "import-finding",
                        "import-" + finding.weight().name().toLowerCase(Locale.ROOT));
        return label;
    }

    private static Feather icon(Finding.Weight weight) {
        return switch (weight) {
            case NOTE -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case HOPELESS -> Feather.ALERT_OCTAGON;
        };
    }
}
