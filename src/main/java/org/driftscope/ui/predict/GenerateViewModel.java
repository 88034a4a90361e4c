package org.driftscope.ui.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.insight.Beginning;
import org.driftscope.insight.Generator;
import org.driftscope.insight.Sampling;
import org.driftscope.math.SeededRandom;
import org.driftscope.run.Moment;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Dataset;
import org.driftscope.ui.Questions;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.NumberRange;
import org.driftscope.wording.Wording;

/** Sentences that the model writes on from a beginning. */
public final class GenerateViewModel {
    private static final Wording WORDS = Wording.of("ui.predict");

    private static final int MOST_KEPT = 5;
    private static final long SEEDS_APART = 1_000_003;

    private final Questions questions;
    private final NumberEntry temperature =
            new NumberEntry(WORDS.get("temperature-name"), NumberRange.decimal(0, 10), 0.8);
    private final NumberEntry topK =
            new NumberEntry(WORDS.get("top-k"), NumberRange.whole(0, 1_000_000), 0);
    private final NumberEntry topP =
            new NumberEntry(WORDS.get("top-p-name"), NumberRange.above(0, 1), 0.9);
    private final NumberEntry length =
            new NumberEntry(WORDS.get("length-name"), NumberRange.whole(1, 200), 20);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper meaning = new ReadOnlyStringWrapper("");
    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper();
    private List<Integer> beginning = List.of();
    private Set<Integer> ends = Set.of();
    private long drawn;

    GenerateViewModel(Questions questions) {
        this.questions = questions;
        topK.set(0L);
        length.set(20L);
        ready.bind(
                Bindings.createBooleanBinding(
                        () -> readable.get() && valid(),
                        readable,
                        temperature.textProperty(),
                        topK.textProperty(),
                        topP.textProperty(),
                        length.textProperty()));
        meaning.bind(
                Bindings.createStringBinding(
                        this::meaning,
                        temperature.textProperty(),
                        topK.textProperty(),
                        topP.textProperty()));
    }

    void open(RunDescription description) {
        ends = Beginning.ends(description.dataset());
        sentences.clear();
        drawn = 0;
    }

    /** What is to be written on; nothing where it can't be read. */
    void begin(Optional<Beginning> other) {
        beginning = other.map(Beginning::tokens).orElse(List.of());
        readable.set(!beginning.isEmpty());
    }

    public NumberEntry temperature() {
        return temperature;
    }

    public NumberEntry topK() {
        return topK;
    }

    public NumberEntry topP() {
        return topP;
    }

    public NumberEntry length() {
        return length;
    }

    /** Whether there is a beginning and all numbers are good. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** What the numbers mean together, in words. */
    public ReadOnlyStringProperty meaningProperty() {
        return meaning.getReadOnlyProperty();
    }

    /** The last sentences written, the newest first, each with its step. */
    public ObservableList<String> sentences() {
        return sentences;
    }

    /** Writes another sentence; each time other numbers are drawn, from the seed of the run. */
    public void generate() {
        if (ready.get()) {
            drawn++;
            questions.ask(this, question(drawn), this::add);
        }
    }

    private Function<Moment, String> question(long number) {
        Sampling sampling = sampling();
        int longest = length.value().orElseThrow().intValue();
        List<Integer> tokens = beginning;
        Set<Integer> stops = ends;
        return moment -> {
            long seed = moment.description().settings().seed() * SEEDS_APART + number;
            List<Integer> all = new ArrayList<>(tokens);
            all.addAll(
                    new Generator(moment.model(), stops, longest)
                            .after(tokens, sampling, new SeededRandom(seed)));
            String text = words(all, moment.description().dataset());
            return WORDS.get("generated", "step", moment.frame().step(), "sentence", text);
        };
    }

    private Sampling sampling() {
        return new Sampling(
                temperature.value().orElseThrow().doubleValue(),
                topK.value().orElseThrow().intValue(),
                topP.value().orElseThrow().doubleValue());
    }

    private boolean valid() {
        return temperature.valid() && topK.valid() && topP.valid() && length.valid();
    }

    private void add(String sentence) {
        sentences.add(0, sentence);
        if (sentences.size() > MOST_KEPT) {
            sentences.remove(MOST_KEPT, sentences.size());
        }
    }

    private String meaning() {
        if (!temperature.valid() || !topK.valid() || !topP.valid()) {
            return "";
        }
        Sampling now = sampling();
        if (now.temperature() == 0) {
            return WORDS.get("greedy");
        }
        double heat = now.temperature();
        return WORDS.get(
                "drawn",
                "heat",
                heat == 1 ? "as" : heat < 1 ? "cold" : "hot",
                "most",
                now.topK(),
                "share",
                now.topP() < 1 ? Percent.of(now.topP()) : "all");
    }

    private static String words(List<Integer> tokens, Dataset dataset) {
        return dataset.tokenizer().write(tokens.stream().map(dataset.vocabulary()::token).toList());
    }
}
