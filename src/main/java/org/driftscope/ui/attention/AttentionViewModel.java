package org.driftscope.ui.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.insight.AttentionWeights;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelConfig;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Frame;
import org.driftscope.run.Metrics;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Example;
import org.driftscope.ui.ExplanationModel;
import org.driftscope.ui.Questions;
import org.driftscope.wording.Wording;

/**
 * What each head of attention looks at in a sentence, at the step on screen or at an earlier one.
 * On the JavaFX Application Thread.
 */
public final class AttentionViewModel implements ExplanationModel {
    private static final Wording WORDS = Wording.of("ui.attention");

    /** Stands for no word. */
    static final int NONE = -1;

    private static final int MOST_SENTENCES = 500;

    private final Questions questions;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final StringProperty sentence = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private final ObservableList<HeadName> heads = FXCollections.observableArrayList();
    private final ObjectProperty<HeadName> head = new SimpleObjectProperty<>(new HeadName(0, 0));
    private final IntegerProperty position = new SimpleIntegerProperty();
    private final IntegerProperty hovered = new SimpleIntegerProperty(NONE);
    private final IntegerProperty pressed = new SimpleIntegerProperty(NONE);
    private final ReadOnlyStringWrapper story = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private Optional<RunDescription> run = Optional.empty();
    private Optional<ReadSentence> reading = Optional.empty();
    private Optional<AttentionTimeline> timeline = Optional.empty();
    private int row = NONE;
    private int column = NONE;
    private long newestStep = NONE;
    private boolean steppedBack; // since it was asked
    private boolean asked;
    private boolean placing;

    /** Has what it shows computed by {@code questions}. */
    public AttentionViewModel(Questions questions) {
        this.questions = questions;
        shown.addListener((property, old, now) -> askIfShown());
        sentence.addListener((property, old, now) -> read());
        head.addListener((property, old, now) -> changed());
        position.addListener((property, old, now) -> changed());
        hovered.addListener((property, old, now) -> changed());
        pressed.addListener((property, old, now) -> changed());
    }

    @Override
    public void open(RunDescription description) {
        run = Optional.of(description);
        asked = false;
        newestStep = NONE;
        List<String> written = description.dataset().corpus().sentences();
        sentences.setAll(written.subList(0, Math.min(MOST_SENTENCES, written.size())));
        ModelConfig config = description.modelConfig();
        List<HeadName> names = new ArrayList<>();
        for (int layer = 0; layer < config.layers(); layer++) {
            for (int number = 0; number < config.heads(); number++) {
                names.add(new HeadName(layer, number));
            }
        }
        heads.setAll(names);
        head.set(names.get(0));
        String chosen = ReadSentence.telling(written);
        if (sentence.get().equals(chosen)) {
            read();
        } else {
            sentence.set(chosen);
        }
    }

    @Override
    public void show(Frame frame) {
        steppedBack |= frame.step() < newestStep;
        newestStep = frame.step();
        askIfShown();
    }

    private void read() {
        forget();
        if (run.isPresent()) {
            try {
                reading = Optional.of(ReadSentence.of(run.get(), sentence.get()));
                problem.set(reading.get().note());
            } catch (ProblemException e) {
                problem.set(e.problem().text());
            }
        }
        changed();
        askIfShown();
    }

    /** What was read at later steps, where the run went on otherwise, is read again. */
    @Override
    public void goBackTo(long step, Metrics known) {
        timeline = Optional.empty();
        asked = false;
        askIfShown();
    }

    private void forget() {
        reading = Optional.empty();
        timeline = Optional.empty();
        row = NONE;
        column = NONE;
        asked = false;
        placing = true;
        hovered.set(NONE);
        pressed.set(NONE);
        position.set(0);
        placing = false;
    }

    private void askIfShown() {
        if (!shown.get() || asked || reading.isEmpty() || newestStep < 0) {
            return;
        }
        asked = true;
        steppedBack = false;
        Example read = reading.get().example();
        Optional<AttentionTimeline> known = timeline;
        questions.ask(
                this,
                moment -> AttentionTimeline.of(moment, read, known),
                this::take,
                () -> asked = false);
    }

    private void take(AttentionTimeline found) {
        if (reading.isEmpty() || found.example() != reading.get().example()) {
            return; // another sentence was chosen meanwhile
        }
        asked = false;
        boolean following = following();
        long step = timeline.map(t -> t.entries().get(position.get()).step()).orElse(0L);
        timeline = Optional.of(found);
        placing = true;
        position.set(following ? found.entries().size() - 1 : found.nearest(step));
        placing = false;
        if (row == NONE) {
            pickCell();
        }
        changed();
        boolean older = found.entries().get(lastPosition()).step() < newestStep;
        if (!found.complete() || older || steppedBack) {
            askIfShown();
        }
    }

    /** Whether the newest step is shown, and so the next one will be. */
    private boolean following() {
        return timeline.isEmpty() || position.get() >= timeline.get().entries().size() - 1;
    }

    /** Until a cell is pointed at: the strongest look at another word. */
    private void pickCell() {
        weights()
                .ifPresent(
                        matrix -> {
                            int[] cell = AttentionStory.strongest(matrix);
                            row = cell[0];
                            column = cell[1];
                        });
    }

    /** The cell whose weight is followed over the steps, where it is not masked. */
    void follow(int cellRow, int cellColumn) {
        if (cellColumn <= cellRow && (cellRow != row || cellColumn != column)) {
            row = cellRow;
            column = cellColumn;
            changed();
        }
    }

    private void changed() {
        if (placing) {
            return;
        }
        story.set(
                entry().map(e -> AttentionStory.of(e.step(), e.weights(), head.get(), words()))
                        .orElse(""));
        revision.set(revision.get() + 1);
    }

    private Optional<AttentionTimeline.Entry> entry() {
        return timeline.map(t -> t.entries().get(Math.min(position.get(), lastPosition())));
    }

    /** The position of the newest step. */
    int lastPosition() {
        return timeline.map(t -> t.entries().size() - 1).orElse(0);
    }

    /** The weights (T, T) shown; empty before they are known and where attention is off. */
    Optional<Matrix> weights() {
        return entry().map(AttentionTimeline.Entry::weights)
                .flatMap(w -> w.of(head.get().layer(), head.get().head()));
    }

    /** The names of the T words. */
    List<String> words() {
        return reading.map(ReadSentence::words).orElse(List.of());
    }

    /** The step shown, in words. */
    String stepWords() {
        return entry().map(
                        e -> WORDS.get(following() ? "step-newest" : "step-at", "step", e.step()))
                .orElse("");
    }

    /** The step shown. */
    long step() {
        return entry().map(AttentionTimeline.Entry::step).orElse(0L);
    }

    /** The followed cell's weight at each step; empty before it is known. */
    List<StepWeight> followed() {
        List<StepWeight> line = new ArrayList<>();
        if (row != NONE) {
            for (AttentionTimeline.Entry e : timeline.orElseThrow().entries()) {
                Optional<Matrix> matrix = headOf(e.weights());
                matrix.ifPresent(m -> line.add(new StepWeight(e.step(), m.get(row, column))));
            }
        }
        return line;
    }

    private Optional<Matrix> headOf(AttentionWeights weights) {
        return weights.of(head.get().layer(), head.get().head());
    }

    /** What is followed, such as "every → coffee over the steps: 12 % at first, 62 % now". */
    String followedWords() {
        List<StepWeight> line = followed();
        if (line.isEmpty()) {
            return "";
        }
        StepWeight last = line.get(line.size() - 1);
        boolean on = last.step() == timeline.orElseThrow().entries().get(lastPosition()).step();
        boolean itself = row == column;
        return WORDS.get(
                on
                        ? (itself ? "followed-itself" : "followed")
                        : (itself ? "followed-itself-off" : "followed-off"),
                "word",
                words().get(row),
                "seen",
                words().get(column),
                "first",
                AttentionStory.percent(line.get(0).weight()),
                "last",
                AttentionStory.percent(last.weight()),
                "step",
                last.step());
    }

    /** What is said of a cell: the look in words, and the formula. */
    String cellWords(int cellRow, int cellColumn, double weight) {
        if (Double.isNaN(weight)) {
            return WORDS.get(
                    "masked", "seen", words().get(cellColumn), "word", words().get(cellRow));
        }
        return AttentionStory.look(cellRow, cellColumn, weight, words())
                + "\n"
                + stepWords()
                + ", "
                + head.get().words()
                + "\n"
                + formula();
    }

    /** How a weight is computed. */
    String formula() {
        int width = run.map(r -> r.modelConfig().dModel() / r.modelConfig().heads()).orElse(1);
        return WORDS.get("formula", "width", width);
    }

    @Override
    public BooleanProperty shownProperty() {
        return shown;
    }

    @Override
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** What is seen, in a sentence or two. */
    public ReadOnlyStringProperty storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** The sentence that is read, as written. */
    public StringProperty sentenceProperty() {
        return sentence;
    }

    /** Why the sentence can't be read, or not as a whole; empty where it can. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Sentences of the text to choose from. */
    ObservableList<String> sentences() {
        return sentences;
    }

    ObservableList<HeadName> heads() {
        return heads;
    }

    ObjectProperty<HeadName> headProperty() {
        return head;
    }

    /** Which of the known steps is shown, from 0 to {@link #lastPosition}. */
    IntegerProperty positionProperty() {
        return position;
    }

    /** The word that is pointed at; {@link #NONE} for none. */
    IntegerProperty hoveredProperty() {
        return hovered;
    }

    /** The word whose button is pressed; {@link #NONE} for none. */
    IntegerProperty pressedProperty() {
        return pressed;
    }

    /** The word whose arcs alone are shown; {@link #NONE} for all. */
    int word() {
        return hovered.get() == NONE ? pressed.get() : hovered.get();
    }

    /** Counts the changes of what the methods without a property of their own give. */
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }
}
