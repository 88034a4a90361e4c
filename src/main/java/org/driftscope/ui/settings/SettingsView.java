package org.driftscope.ui.settings;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.driftscope.model.Activation;
import org.driftscope.model.Positions;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.training.OptimizerKind;
import org.driftscope.ui.control.Choice;
import org.driftscope.ui.control.Form;
import org.driftscope.ui.control.NumberField;
import org.driftscope.ui.control.Section;
import org.driftscope.ui.control.TextForm;
import org.driftscope.ui.control.Words;
import org.driftscope.wording.Wording;

/** The settings, section by section; {@link ApplyView} stands below them. */
public final class SettingsView extends VBox {
    private static final Wording WORDS = Wording.of("ui.settings");

    private final SettingsViewModel model;

    public SettingsView(SettingsViewModel model) {
        this.model = model;
        setId("settings");
        getStyleClass().add("settings");
        getChildren()
                .addAll(
                        new Section(
                                WORDS.get("section-text"),
                                corpusChoice(),
                                small("settings-summary", model.summaryProperty()),
                                report(),
                                new ReadingView(model.readingProperty()),
                                new TextForm("settings", model.text())),
                        new Section(WORDS.get("section-tried"), new TriedView(model.tried())),
                        new Section(WORDS.get("section-learning"), learning()),
                        new Section(WORDS.get("section-model"), model()),
                        new ProjectionView(model.projection()));
    }

    private ComboBox<StoredCorpus> corpusChoice() {
        ComboBox<StoredCorpus> choice = new ComboBox<>(model.corpora());
        choice.setId("settings-corpus");
        choice.setAccessibleText(WORDS.get("corpus"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new Words<>(stored -> stored.corpus().name()));
        choice.setCellFactory(list -> new CorpusCell());
        choice.valueProperty().bindBidirectional(model.corpusProperty());
        return choice;
    }

    private Label report() {
        Label report = small("settings-report", model.reportProperty());
        report.visibleProperty().bind(report.textProperty().isNotEmpty());
        report.managedProperty().bind(report.visibleProperty());
        return report;
    }

    private static Label small(String id, ReadOnlyStringProperty words) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        label.textProperty().bind(words);
        return label;
    }

    private Form learning() {
        OptimizerDraft optimizer = model.optimizer();
        Form form = new Form();
        NumberField rate =
                form.number(
                        "settings-learning-rate",
                        WORDS.get("learning-rate"),
                        optimizer.learningRate(),
                        WORDS.get("learning-rate-meaning"));
        rate.setOnAction(event -> model.learningRateEntered());
        rate.focusedProperty()
                .addListener(
                        (property, was, focused) -> {
                            if (!focused) {
                                model.learningRateEntered();
                            }
                        });
        form.choice(
                "settings-optimizer",
                WORDS.get("optimizer"),
                new Choice<>(
                        List.of(OptimizerKind.values()),
                        SettingsView::name,
                        optimizer.kindProperty()),
                WORDS.get("optimizer-meaning"));
        optimizerParameters(form, optimizer);
        form.number(
                "settings-batch",
                WORDS.get("batch"),
                model.batchSize(),
                WORDS.get("batch-meaning"));
        form.number("settings-seed", WORDS.get("seed"), model.seed(), WORDS.get("seed-meaning"));
        form.number(
                "settings-held-out",
                WORDS.get("held-out"),
                model.heldOut(),
                WORDS.get("held-out-meaning"));
        return form;
    }

    private static void optimizerParameters(Form form, OptimizerDraft optimizer) {
        var adam = optimizer.kindProperty().isNotEqualTo(OptimizerKind.SGD);
        form.number(
                "settings-beta1",
                WORDS.get("beta1"),
                optimizer.beta1(),
                WORDS.get("beta1-meaning"));
        form.lastRowOnlyWhile(adam);
        form.number(
                "settings-beta2",
                WORDS.get("beta2"),
                optimizer.beta2(),
                WORDS.get("beta2-meaning"));
        form.lastRowOnlyWhile(adam);
        form.number(
                "settings-epsilon",
                WORDS.get("epsilon"),
                optimizer.epsilon(),
                WORDS.get("epsilon-meaning"));
        form.lastRowOnlyWhile(adam);
        form.number(
                "settings-weight-decay",
                WORDS.get("weight-decay"),
                optimizer.weightDecay(),
                WORDS.get("weight-decay-meaning"));
        form.lastRowOnlyWhile(optimizer.kindProperty().isEqualTo(OptimizerKind.ADAMW));
        form.number(
                "settings-momentum",
                WORDS.get("momentum"),
                optimizer.momentum(),
                WORDS.get("momentum-meaning"));
        form.lastRowOnlyWhile(optimizer.kindProperty().isEqualTo(OptimizerKind.SGD));
        form.check(
                "settings-clip",
                WORDS.get("clip"),
                optimizer.clippedProperty(),
                WORDS.get("clip-meaning"));
        form.number(
                "settings-clip-norm",
                WORDS.get("clip-norm"),
                optimizer.clipNorm(),
                WORDS.get("clip-norm-meaning"));
        form.lastRowOnlyWhile(optimizer.clippedProperty());
    }

    private Form model() {
        ModelDraft sizes = model.model();
        Form form = new Form();
        form.number(
                "settings-d-model",
                WORDS.get("vector"),
                sizes.dModel(),
                WORDS.get("vector-meaning"));
        form.number(
                "settings-layers",
                WORDS.get("layers"),
                sizes.layers(),
                WORDS.get("layers-meaning"));
        form.number(
                "settings-heads", WORDS.get("heads"), sizes.heads(), WORDS.get("heads-meaning"));
        form.number(
                "settings-feed-forward",
                WORDS.get("feed-forward"),
                sizes.feedForward(),
                WORDS.get("feed-forward-meaning"));
        form.check(
                "settings-context-auto",
                WORDS.get("context-auto"),
                sizes.longestContextProperty(),
                WORDS.get("context-auto-meaning"));
        form.number(
                "settings-context",
                WORDS.get("context"),
                sizes.context(),
                WORDS.get("context-meaning"));
        form.lastRowOnlyWhile(sizes.longestContextProperty().not());
        form.choice(
                "settings-activation",
                WORDS.get("activation"),
                new Choice<>(
                        List.of(Activation.values()),
                        activation -> activation == Activation.GELU ? "GELU" : "ReLU",
                        sizes.activationProperty()),
                WORDS.get("activation-meaning"));
        form.choice(
                "settings-positions",
                WORDS.get("positions"),
                new Choice<>(
                        List.of(Positions.values()), SettingsView::name, sizes.positionsProperty()),
                WORDS.get("positions-meaning"));
        form.check(
                "settings-tied",
                WORDS.get("tied"),
                sizes.tiedProperty(),
                WORDS.get("tied-meaning"));
        form.number(
                "settings-embedding-std",
                WORDS.get("spread"),
                sizes.embeddingStd(),
                WORDS.get("spread-meaning"));
        return form;
    }

    private static String name(OptimizerKind kind) {
        return switch (kind) {
            case ADAM -> "Adam";
            case ADAMW -> "AdamW";
            case SGD -> "SGD";
        };
    }

    private static String name(Positions positions) {
        return switch (positions) {
            case LEARNED -> WORDS.get("positions-learned");
            case SINUSOIDAL -> WORDS.get("positions-sinusoidal");
            case NONE -> WORDS.get("positions-none");
        };
    }

    /** A corpus in the list, with its description as the tooltip. */
    private static final class CorpusCell extends ListCell<StoredCorpus> {
        @Override
        protected void updateItem(StoredCorpus stored, boolean empty) {
            super.updateItem(stored, empty);
            setText(empty || stored == null ? null : stored.corpus().name());
            setTooltip(empty || stored == null ? null : new Tooltip(stored.corpus().description()));
        }
    }
}
