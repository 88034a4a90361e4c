package org.driftscope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.problem.Problem;
import org.driftscope.run.Controls;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Trial;
import org.driftscope.run.TrialPoint;
import org.driftscope.run.TrialSetup;
import org.driftscope.run.Trials;
import org.driftscope.text.Dataset;
import org.driftscope.ui.ExplanationModel;
import org.driftscope.ui.control.Curve;
import org.driftscope.ui.control.CurvePoint;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.NumberRange;
import org.driftscope.wording.Wording;

/** A second run beside the one on screen, and the same settings with many seeds. */
public final class CompareViewModel implements ExplanationModel, AutoCloseable {
    private static final Wording WORDS = Wording.of("ui.compare");

    /** More maps than this say nothing more. */
    public static final int MOST_SEEDS = 30;

    private static final int USUAL_SEEDS = 9;
    private static final int USUAL_STEPS = 300;
    private static final int MOST_STEPS = 100_000;

    private final TrialDesk desk;
    private final OtherSettings other = new OtherSettings();
    private final NumberEntry steps =
            new NumberEntry(
                    WORDS.get("steps-number"), NumberRange.whole(1, MOST_STEPS), USUAL_STEPS);
    private final NumberEntry seeds =
            new NumberEntry(
                    WORDS.get("seeds-number"), NumberRange.whole(2, MOST_SEEDS), USUAL_SEEDS);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper training = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper progressText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper story = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper seedsStory = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Curve>> losses =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Curve>> silhouettes =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<Thumbnail> thumbnails = FXCollections.observableArrayList();
    private Training current;
    private Dataset dataset;
    private RunSettings base;
    private long reached;

    /** {@code screen} runs work on the JavaFX Application Thread. */
    public CompareViewModel(Executor screen) {
        desk = new TrialDesk(screen);
    }

    /** Another run is on screen: what was trained beside the one before is forgotten. */
    @Override
    public void open(RunDescription description) {
        cancel();
        dataset = description.dataset();
        base = description.settings();
        reached = 0;
        other.show(base);
        other.seed().set(base.seed() + 1);
        forgetTwo();
        forgetSeeds();
        story.set(WORDS.get("begin"));
        ready.set(true);
    }

    /** How far the run on screen is: the step that a comparison goes to, if asked. */
    @Override
    public void show(Frame frame) {
        reached = frame.step();
    }

    /** Takes over the step that the run on screen has reached. */
    public void stepsAsOnScreen() {
        steps.set(Math.max(1, Math.min(MOST_STEPS, reached)));
    }

    private void forgetTwo() {
        losses.set(List.of());
        silhouettes.set(List.of());
        problem.set(null);
    }

    private void forgetSeeds() {
        thumbnails.clear();
        seedsStory.set("");
        problem.set(null);
    }

    /** Trains the run on screen and the second one side by side; every number must be valid. */
    public void trainBoth() {
        long until = steps.value().orElseThrow().longValueExact();
        TrialSetup first = new TrialSetup(WORDS.get("this-run"), base, Controls.NONE);
        TrialSetup second = other.setup(base);
        forgetTwo();
        story.set(WORDS.get("training"));
        begin(new Both(List.of(first, second), until, OtherSettings.difference(base, second)));
    }

    /** Trains the settings of the run on screen with as many seeds as chosen, one after another. */
    public void trainSeeds() {
        long until = steps.value().orElseThrow().longValueExact();
        int count = seeds.value().orElseThrow().intValueExact();
        List<TrialSetup> setups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long seed = base.seed() + i;
            setups.add(
                    new TrialSetup(
                            WORDS.get("map-seed", "seed", String.valueOf(seed)),
                            base.withSeed(seed),
                            Controls.NONE));
        }
        forgetSeeds();
        begin(new Seeds(setups, until));
    }

    private void begin(Training job) {
        current = job;
        training.set(true);
        progress.set(0);
        progressText.set(WORDS.get("progress-model"));
        desk.begin(job);
    }

    /** Gives the training up; what is drawn stays. */
    public void cancel() {
        desk.cancel();
        if (training.get()) {
            ended();
            current.givenUp();
        }
    }

    private void ended() {
        training.set(false);
        progressText.set("");
    }

    private void at(long done, long all, String words) {
        progress.set((double) done / all);
        progressText.set(words);
    }

    /** How far trials are. */
    private record Reached(long step, List<Trial> trials) {}

    /** Trials under way, and what is told of them. */
    private abstract class Training implements TrialDesk.Job<Reached> {
        final Dataset text = dataset;
        final List<TrialSetup> setups;
        final long until;
        private final ReadOnlyStringWrapper told;

        Training(List<TrialSetup> setups, long until, ReadOnlyStringWrapper told) {
            this.setups = setups;
            this.until = until;
            this.told = told;
        }

        /** Nobody waits for it any longer; what is drawn stays. */
        abstract void givenUp();

        @Override
        public void done() {
            ended();
        }

        @Override
        public void failed(Problem cause) {
            ended();
            problem.set(cause);
            told.set("");
        }
    }

    /** Two runs side by side. */
    private final class Both extends Training {
        private final String difference;

        Both(List<TrialSetup> setups, long until, String difference) {
            super(setups, until, story);
            this.difference = difference;
        }

        @Override
        void givenUp() {
            story.set(
                    losses.get().isEmpty() ? WORDS.get("given-up") : WORDS.get("given-up-curves"));
        }

        @Override
        public void work(Consumer<Reached> told) {
            Trials.train(
                    text, setups, until, (step, trials) -> told.accept(new Reached(step, trials)));
        }

        @Override
        public void at(Reached now) {
            CompareViewModel.this.at(
                    now.step(),
                    until,
                    WORDS.get("progress-step", "step", now.step(), "last", until));
            losses.set(curves(now.trials(), TrialPoint::loss));
            silhouettes.set(curves(now.trials(), p -> p.silhouette().orElse(Double.NaN)));
            story.set(CompareStory.ofTwo(now.trials(), difference));
        }
    }

    private static List<Curve> curves(List<Trial> trials, ToDoubleFunction<TrialPoint> quantity) {
        return trials.stream()
                .map(
                        trial ->
                                Curve.line(
                                        trial.setup().name(),
                                        trial.curve().stream()
                                                .map(
                                                        point ->
                                                                new CurvePoint(
                                                                        point.step(),
                                                                        quantity.applyAsDouble(
                                                                                point)))
                                                .filter(point -> Double.isFinite(point.value()))
                                                .toList()))
                .toList();
    }

    /** The same settings with several seeds; all that are done, and how far the next is. */
    private final class Seeds extends Training {
        Seeds(List<TrialSetup> setups, long until) {
            super(setups, until, seedsStory);
        }

        @Override
        void givenUp() {
            if (thumbnails.isEmpty()) {
                seedsStory.set(WORDS.get("given-up"));
            }
        }

        @Override
        public void work(Consumer<Reached> told) {
            List<Trial> done = new ArrayList<>();
            for (TrialSetup setup : setups) {
                List<Trial> before = List.copyOf(done);
                done.addAll(
                        Trials.train(
                                text,
                                List.of(setup),
                                until,
                                (step, trials) -> told.accept(new Reached(step, before))));
                told.accept(new Reached(until, List.copyOf(done)));
            }
        }

        @Override
        public void at(Reached now) {
            int complete = now.trials().size();
            long steps = complete * until + (now.step() < until ? now.step() : 0);
            CompareViewModel.this.at(
                    steps,
                    setups.size() * until,
                    WORDS.get("progress-seeds", "done", complete, "seeds", setups.size()));
            for (Trial trial : now.trials().subList(thumbnails.size(), complete)) {
                thumbnails.add(Thumbnail.of(trial, text));
            }
            seedsStory.set(CompareStory.ofSeeds(now.trials(), setups.size()));
        }
    }

    /** Whether both runs can be trained now. */
    public BooleanBinding canTrainBoth() {
        return ready.and(training.not()).and(other.valid()).and(steps.problemProperty().isEmpty());
    }

    /** Whether the seeds can be trained now. */
    public BooleanBinding canTrainSeeds() {
        return ready.and(training.not())
                .and(steps.problemProperty().isEmpty())
                .and(seeds.problemProperty().isEmpty());
    }

    /** In what the second run differs. */
    public OtherSettings other() {
        return other;
    }

    /** How many steps are trained. */
    public NumberEntry steps() {
        return steps;
    }

    /** How many seeds are trained. */
    public NumberEntry seeds() {
        return seeds;
    }

    /** Whether it is on screen; a training that was asked for goes on when it is not. */
    @Override
    public BooleanProperty shownProperty() {
        return shown;
    }

    @Override
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Whether something is being trained. */
    public ReadOnlyBooleanProperty trainingProperty() {
        return training.getReadOnlyProperty();
    }

    /** How much of it is done, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Such as "Step 120 of 300"; empty while nothing is trained. */
    public ReadOnlyStringProperty progressTextProperty() {
        return progressText.getReadOnlyProperty();
    }

    /** What the two runs came to, in sentences. */
    public ReadOnlyStringProperty storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** What the seeds came to; empty where none was trained. */
    public ReadOnlyStringProperty seedsStoryProperty() {
        return seedsStory.getReadOnlyProperty();
    }

    /** Why a training failed; null where it did not. */
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The loss of this run and of the second. */
    public ReadOnlyObjectProperty<List<Curve>> lossesProperty() {
        return losses.getReadOnlyProperty();
    }

    /** The silhouette of this run and of the second. */
    public ReadOnlyObjectProperty<List<Curve>> silhouettesProperty() {
        return silhouettes.getReadOnlyProperty();
    }

    /** The last map of each seed that is done. */
    public ObservableList<Thumbnail> thumbnails() {
        return thumbnails;
    }

    @Override
    public void close() {
        desk.close();
    }
}
