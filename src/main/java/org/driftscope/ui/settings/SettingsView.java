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

/** The settings, section by section; {@link ApplyView} stands below them. */
public final class SettingsView extends VBox {
    private final SettingsViewModel model;

    public SettingsView(SettingsViewModel model) {
        this.model = model;
        setId("settings");
        getStyleClass().add("settings");
        getChildren()
                .addAll(
                        new Section(
                                "Text",
                                corpusChoice(),
                                small("settings-summary", model.summaryProperty()),
                                report(),
                                new ReadingView(model.readingProperty()),
                                new TextForm("settings", model.text())),
                        new Section("Learning", learning()),
                        new Section("Model", model()),
                        new ProjectionView(model.projection()));
    }

    private ComboBox<StoredCorpus> corpusChoice() {
        ComboBox<StoredCorpus> choice = new ComboBox<>(model.corpora());
        choice.setId("settings-corpus");
        choice.setAccessibleText("Corpus");
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
                        "Learning rate",
                        optimizer.learningRate(),
                        "Size of each update. It changes while the run goes on, at Enter.");
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
                "Optimizer",
                new Choice<>(
                        List.of(OptimizerKind.values()),
                        SettingsView::name,
                        optimizer.kindProperty()),
                "How gradients become updates: SGD steps along them; Adam scales each weight's"
                        + " step by how its gradient has varied; AdamW also shrinks the weights");
        optimizerParameters(form, optimizer);
        form.number(
                "settings-batch",
                "Batch, sentences",
                model.batchSize(),
                "Sentences a step learns from. More than the corpus has is the corpus.");
        form.number(
                "settings-seed",
                "Seed",
                model.seed(),
                "Start of all random numbers: the same seed gives the same run");
        form.number(
                "settings-held-out",
                "Held out, %",
                model.heldOut(),
                "Sentences kept out of training, drawn by the seed: the loss on them tells how well"
                        + " the model does with sentences it has never read");
        return form;
    }

    private static void optimizerParameters(Form form, OptimizerDraft optimizer) {
        var adam = optimizer.kindProperty().isNotEqualTo(OptimizerKind.SGD);
        form.number("settings-beta1", "Beta 1", optimizer.beta1(), "Memory of the gradient's mean");
        form.lastRowOnlyWhile(adam);
        form.number(
                "settings-beta2", "Beta 2", optimizer.beta2(), "Memory of the gradient's square");
        form.lastRowOnlyWhile(adam);
        form.number(
                "settings-epsilon", "Epsilon", optimizer.epsilon(), "Keeps a division from zero");
        form.lastRowOnlyWhile(adam);
        form.number(
                "settings-weight-decay",
                "Weight decay",
                optimizer.weightDecay(),
                "Share by which weights shrink; embeddings, biases and norms are left alone");
        form.lastRowOnlyWhile(optimizer.kindProperty().isEqualTo(OptimizerKind.ADAMW));
        form.number(
                "settings-momentum",
                "Momentum",
                optimizer.momentum(),
                "How much of the last update goes on; 0 is plain gradient descent");
        form.lastRowOnlyWhile(optimizer.kindProperty().isEqualTo(OptimizerKind.SGD));
        form.check(
                "settings-clip",
                "Shorten long gradients",
                optimizer.clippedProperty(),
                "A gradient longer than the clip norm is scaled down to it");
        form.number(
                "settings-clip-norm", "Clip norm", optimizer.clipNorm(), "The longest gradient");
        form.lastRowOnlyWhile(optimizer.clippedProperty());
    }

    private Form model() {
        ModelDraft sizes = model.model();
        Form form = new Form();
        form.number(
                "settings-d-model", "Vector size", sizes.dModel(), "Numbers in each word's vector");
        form.number("settings-layers", "Layers", sizes.layers(), "Transformer blocks");
        form.number(
                "settings-heads", "Heads", sizes.heads(), "Attention heads; they share the vector");
        form.number(
                "settings-feed-forward",
                "Feed-forward size",
                sizes.feedForward(),
                "Hidden units of each feed-forward layer");
        form.check(
                "settings-context-auto",
                "Context fits the longest sentence",
                sizes.longestContextProperty(),
                "At most 64 tokens");
        form.number("settings-context", "Context, tokens", sizes.context(), "Tokens read at once");
        form.lastRowOnlyWhile(sizes.longestContextProperty().not());
        form.choice(
                "settings-activation",
                "Activation",
                new Choice<>(
                        List.of(Activation.values()),
                        activation -> activation == Activation.GELU ? "GELU" : "ReLU",
                        sizes.activationProperty()),
                "What the hidden units do: ReLU cuts off below zero, GELU does so smoothly");
        form.choice(
                "settings-positions",
                "Positions",
                new Choice<>(
                        List.of(Positions.values()), SettingsView::name, sizes.positionsProperty()),
                "How the model knows where a word stands: by learned vectors, by fixed waves, or"
                        + " not at all");
        form.check(
                "settings-tied",
                "Output shares the embeddings (tied)",
                sizes.tiedProperty(),
                "One matrix both reads words and predicts them");
        form.number(
                "settings-embedding-std",
                "Spread at start",
                sizes.embeddingStd(),
                "Standard deviation of the random start of the embeddings");
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
            case LEARNED -> "Learned";
            case SINUSOIDAL -> "Sinusoidal";
            case NONE -> "None";
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
