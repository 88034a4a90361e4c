package org.driftscope.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.storage.TriedSettings;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.NumberRange;
import org.driftscope.ui.control.TextDraft;
import org.driftscope.wording.Wording;

/**
 * The settings of the run on screen, as they are being edited. The learning rate and the view take
 * effect at once; all else waits for {@link #apply}, which begins anew at step 0.
 */
public final class SettingsViewModel {
    private static final Wording WORDS = Wording.of("ui.settings");

    private final SettingsRequests requests;
    private final ObservableList<StoredCorpus> corpora;
    private final ObjectProperty<StoredCorpus> corpus = new SimpleObjectProperty<>();
    private final TextDraft text = new TextDraft();
    private final ModelDraft model = new ModelDraft();
    private final OptimizerDraft optimizer = new OptimizerDraft();
    private final TriedDraft tried = new TriedDraft(this::show);
    private final ProjectionDraft projection;
    private final NumberEntry batchSize =
            new NumberEntry(
                    WORDS.get("batch-number"),
                    NumberRange.whole(1, RunSettings.MOST_BATCH_SIZE),
                    32);
    private final NumberEntry seed =
            new NumberEntry(
                    WORDS.get("seed-number"), NumberRange.whole(Long.MIN_VALUE, Long.MAX_VALUE), 1);
    private final NumberEntry heldOut =
            new NumberEntry(
                    WORDS.get("held-out-number"),
                    NumberRange.whole(0, RunSettings.MOST_HELD_OUT_PERCENT),
                    0);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper report = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<TextReading> reading = new ReadOnlyObjectWrapper<>();
    private StoredCorpus runningCorpus;
    private final ReadOnlyObjectWrapper<RunSettings> running =
            new ReadOnlyObjectWrapper<>(RunSettings.DEFAULT);
    private boolean showing;
    private OptionalLong branchAt = OptionalLong.empty();

    /** {@code corpora} are those to choose from; it may grow. */
    public SettingsViewModel(SettingsRequests requests, ObservableList<StoredCorpus> corpora) {
        this.requests = requests;
        this.corpora = corpora;
        projection = new ProjectionDraft(this::projectionChanged);
        for (NumberEntry number : allNumbers()) {
            number.textProperty().addListener(this::edited);
        }
        List.of(
                        model.longestContextProperty(),
                        model.activationProperty(),
                        model.positionsProperty(),
                        model.tiedProperty(),
                        optimizer.kindProperty(),
                        optimizer.clippedProperty())
                .forEach(property -> property.addListener(this::edited));
        text.choices().forEach(property -> property.addListener(this::edited));
        corpus.addListener((property, old, chosen) -> corpusChosen(chosen));
    }

    private List<NumberEntry> allNumbers() {
        List<NumberEntry> all = new ArrayList<>(text.allNumbers());
        all.addAll(model.numbers());
        all.addAll(optimizer.numbers());
        all.addAll(List.of(model.context(), batchSize, seed, heldOut));
        return all;
    }

    public ObservableList<StoredCorpus> corpora() {
        return corpora;
    }

    /** The chosen corpus; choosing one shows its recommended settings. */
    public ObjectProperty<StoredCorpus> corpusProperty() {
        return corpus;
    }

    public TextDraft text() {
        return text;
    }

    public ModelDraft model() {
        return model;
    }

    public OptimizerDraft optimizer() {
        return optimizer;
    }

    public TriedDraft tried() {
        return tried;
    }

    public ProjectionDraft projection() {
        return projection;
    }

    public NumberEntry batchSize() {
        return batchSize;
    }

    public NumberEntry seed() {
        return seed;
    }

    /** Percent of the sentences. */
    public NumberEntry heldOut() {
        return heldOut;
    }

    /** A sentence on the first thing that is wrong, empty where nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the changes wait for, or the problem; empty where nothing is changed. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Whether anything waits for {@link #apply}. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** The size of what is running, in words. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What the text settings made of the text that is running, in words; may be empty. */
    public ReadOnlyStringProperty reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** How the text that is running was read; null for a corpus in JSON. */
    public ReadOnlyObjectProperty<TextReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Shows what a run that has just begun was begun with, and how its text was read. */
    public void open(
            StoredCorpus opened, Optional<TextReading> howRead, RunDescription description) {
        runningCorpus = opened;
        reading.set(howRead.orElse(null));
        running.set(description.settings());
        showing = true;
        corpus.set(opened);
        projection.open(description.dataset());
        show(running.get());
        showing = false;
        summary.set(words(description));
        report.set(ReportWords.of(description.dataset()));
        check();
    }

    /** The corpus that is running has other groups of words; {@code list} lists it. */
    public void regroup(StoredCorpus grouped, Runnable list) {
        runningCorpus = grouped;
        showing = true;
        list.run();
        corpus.set(grouped);
        showing = false;
        check();
    }

    private static String words(RunDescription description) {
        return WORDS.get(
                "summary",
                "sentences",
                description.dataset().sentenceCount(),
                "words",
                description.dataset().vocabulary().size(),
                "parameters",
                description.parameters(),
                "seed",
                String.valueOf(description.settings().seed()));
    }

    /** Shows the settings recommended for the chosen corpus. */
    public void defaults() {
        if (corpus.get() != null) {
            RunSettings recommended = corpus.get().recommended();
            show(recommended);
            projection.aimAt(recommended.projection());
        }
    }

    /** Begins anew with the settings shown; nothing happens while something is wrong. */
    public void apply() {
        check();
        if (problem.get().isEmpty() && corpus.get() != null) {
            requests.startAnew(corpus.get(), settings());
        }
    }

    private void show(RunSettings settings) {
        text.show(settings.text());
        model.show(settings.model());
        optimizer.show(settings.optimizer());
        batchSize.set(settings.batchSize());
        seed.set(settings.seed());
        heldOut.set(settings.heldOutPercent());
        if (showing) {
            projection.show(settings.projection());
        }
    }

    private void show(TriedSettings chosen) {
        RunSettings proposed = chosen.over(usual());
        showing = true;
        show(proposed);
        showing = false;
        check();
    }

    /** What is recommended for model and learning, where all else is as it is in the form. */
    private RunSettings usual() {
        RunSettings recommended =
                corpus.get() == null ? RunSettings.DEFAULT : corpus.get().recommended();
        if (!firstProblem().isEmpty()) {
            return recommended.withProjection(projection.settings());
        }
        RunSettings now = settings();
        return now.withModel(recommended.model())
                .withOptimizer(recommended.optimizer())
                .withBatchSize(recommended.batchSize());
    }

    private void corpusChosen(StoredCorpus chosen) {
        if (!showing && chosen != null) {
            show(chosen.recommended());
            check();
        }
    }

    /** Passes the learning rate on, once it has been typed to its end. */
    public void learningRateEntered() {
        if (optimizer.learningRate().valid() && runningCorpus != null) {
            double rate = optimizer.learningRate().decimal();
            if (rate != running.get().optimizer().learningRate()) {
                running.set(
                        running.get()
                                .withOptimizer(running.get().optimizer().withLearningRate(rate)));
                requests.setLearningRate(rate);
                check();
            }
        }
    }

    private void projectionChanged(ProjectionSettings now) {
        if (now.componentsNeeded() <= running.get().model().dModel()) {
            running.set(running.get().withProjection(now));
            requests.setProjection(now);
        }
        check();
    }

    private void edited(Observable change) {
        if (!showing) {
            check();
        }
    }

    private void check() {
        problem.set(firstProblem());
        boolean wrong = !problem.get().isEmpty();
        boolean sameCorpus = Objects.equals(corpus.get(), runningCorpus);
        changed.set(!sameCorpus || wrong || !settings().equals(running.get()));
        note.set(wrong ? problem.get() : changed.get() ? waitingFor(sameCorpus) : "");
        tried.match(usual(), wrong ? Optional.empty() : Optional.of(settings()));
    }

    private String waitingFor(boolean sameCorpus) {
        RunSettings now = settings();
        double rate = now.optimizer().learningRate();
        return sameCorpus
                        && now.equals(
                                running.get()
                                        .withOptimizer(
                                                running.get().optimizer().withLearningRate(rate)))
                ? learningRateNote()
                : WORDS.get("takes-restart");
    }

    private String learningRateNote() {
        return branchAt.isPresent()
                ? WORDS.get("branches", "step", branchAt.getAsLong())
                : WORDS.get("changes-at-enter");
    }

    /** The step at which a change begins a branch; empty where the run takes it as it goes on. */
    public void branchAt(OptionalLong step) {
        if (!step.equals(branchAt)) {
            branchAt = step;
            check();
        }
    }

    /** The run goes on with another learning rate than the one entered last. */
    public void showLearningRate(double rate) {
        running.set(running.get().withOptimizer(running.get().optimizer().withLearningRate(rate)));
        optimizer.learningRate().set(rate);
        check();
    }

    /** Settings of the run on screen; the learning rate and the view may change while it lives. */
    public ReadOnlyObjectProperty<RunSettings> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What the run on screen learns from; null before the first. */
    public StoredCorpus runningCorpus() {
        return runningCorpus;
    }

    /** Takes the learning rate and the view, as a person would who chose them now. */
    public void give(RunSettings settings) {
        optimizer.learningRate().set(settings.optimizer().learningRate());
        learningRateEntered();
        projection.aimAt(settings.projection());
    }

    /** What waits for {@link #apply}; empty where nothing does, or something is wrong. */
    public Optional<RunSettings> waiting() {
        return changed.get() && problem.get().isEmpty()
                ? Optional.of(settings())
                : Optional.empty();
    }

    /** Puts a corpus and settings into the form, where they wait for {@link #apply}. */
    public void propose(StoredCorpus proposed, RunSettings settings) {
        showing = true;
        corpus.set(proposed);
        showing = false;
        show(settings);
        check();
    }

    private String firstProblem() {
        List<NumberEntry> numbers = new ArrayList<>(text.numbers());
        numbers.addAll(optimizer.numbers());
        numbers.addAll(List.of(batchSize, seed, heldOut));
        numbers.addAll(model.numbers());
        return numbers.stream()
                .map(number -> number.problemProperty().get())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> model.problem().isEmpty() ? viewProblem() : model.problem());
    }

    private String viewProblem() {
        int channels = model.dModel().whole();
        int dimensions = projection.settings().dimensions();
        int needed = projection.settings().componentsNeeded();
        if (dimensions > channels) {
            return WORDS.get("too-many-dimensions", "channels", channels, "dimensions", dimensions);
        }
        return needed > channels
                ? WORDS.get("no-such-component", "channels", channels, "component", needed)
                : "";
    }

    private RunSettings settings() {
        return new RunSettings(
                text.settings(),
                model.settings(),
                optimizer.settings(),
                batchSize.whole(),
                seed.longWhole(),
                projection.settings(),
                heldOut.whole());
    }
}
