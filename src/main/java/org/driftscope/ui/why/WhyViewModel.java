package org.driftscope.ui.why;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.insight.PartGroup;
import org.driftscope.insight.PartGrouping;
import org.driftscope.insight.SentenceReading;
import org.driftscope.insight.WordStory;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Push;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Dataset;
import org.driftscope.ui.ExplanationModel;
import org.driftscope.ui.Questions;
import org.driftscope.ui.Selection;
import org.driftscope.wording.Wording;

/**
 * Why the selected word moves: its vector and gradient, what the last step did, what pushes it in
 * the batch to come, the sentence behind that, and where it is heading. All of one step. On the
 * JavaFX Application Thread.
 */
public final class WhyViewModel implements ExplanationModel {
    private static final Wording WORDS = Wording.of("ui.why");
    private static final Matrix NOTHING = Matrix.zeros(1, 0);

    private final Selection selection;
    private final Questions questions;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyBooleanWrapper told = new ReadOnlyBooleanWrapper(this, "told");
    private final ReadOnlyStringWrapper story = new ReadOnlyStringWrapper(this, "story", "");
    private final ReadOnlyStringWrapper update = new ReadOnlyStringWrapper(this, "update", "");
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper(this, "heading", "");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final ReadOnlyObjectWrapper<Matrix> vector =
            new ReadOnlyObjectWrapper<>(this, "vector", NOTHING);
    private final ReadOnlyObjectWrapper<Matrix> gradient =
            new ReadOnlyObjectWrapper<>(this, "gradient", NOTHING);
    private final ObjectProperty<PartGrouping> grouping =
            new SimpleObjectProperty<>(this, "grouping", PartGrouping.PREDICTION);
    private final ObservableList<PartLine> parts = FXCollections.observableArrayList();
    private final ObservableList<SentenceLine> sentences = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Push>> arrows =
            new ReadOnlyObjectWrapper<>(this, "arrows", List.of());
    private final ReadOnlyObjectWrapper<Optional<ShownSentence>> sentence =
            new ReadOnlyObjectWrapper<>(this, "sentence", Optional.empty());
    private final ReadOnlyObjectWrapper<List<ReadyWord>> offers =
            new ReadOnlyObjectWrapper<>(this, "offers", List.of());
    private Optional<Dataset> dataset = Optional.empty();
    private int context = 1;
    private Optional<Choice> chosen = Optional.empty();
    private Optional<WhyAnswer> answer = Optional.empty();
    private List<ReadyWord> ready = List.of();

    /** Tells of the selected word what {@code questions} know. */
    public WhyViewModel(Selection selection, Questions questions) {
        this.selection = selection;
        this.questions = questions;
        selection
                .tokenProperty()
                .addListener(
                        (property, old, token) -> {
                            chosen = Optional.empty();
                            offer();
                            forget();
                            ask();
                        });
        shown.addListener(
                (property, old, now) -> {
                    if (!now) {
                        arrows.set(List.of());
                    }
                    ask();
                });
        grouping.addListener((property, old, now) -> answer.ifPresent(this::showParts));
        forget();
    }

    @Override
    public void open(RunDescription description) {
        dataset = Optional.of(description.dataset());
        context = description.modelConfig().context();
        ready = ReadyWords.of(description).stream().map(this::offered).toList();
        chosen = Optional.empty();
        offer();
        forget();
        ask();
    }

    @Override
    public void show(Frame frame) {
        ask();
    }

    @Override
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Words to begin with; none where a word is selected. */
    ReadOnlyObjectProperty<List<ReadyWord>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** Selects a word. */
    void select(ReadyWord word) {
        selection.select(word.token());
    }

    /** Whether there is anything to show but the story. */
    public ReadOnlyBooleanProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** What moves the word next, and why. */
    public ReadOnlyStringProperty storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** What the last step did to the word. */
    public ReadOnlyStringProperty updateProperty() {
        return update.getReadOnlyProperty();
    }

    /** Where the word is heading. */
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** How many sentences hold the word, and how many of them are read next. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The word's vector (1, C); (1, 0) where there is none. */
    public ReadOnlyObjectProperty<Matrix> vectorProperty() {
        return vector.getReadOnlyProperty();
    }

    /** Its gradient (1, C) in the batch that is read next, before clipping. */
    public ReadOnlyObjectProperty<Matrix> gradientProperty() {
        return gradient.getReadOnlyProperty();
    }

    /** How the parts of the gradient are taken together. */
    public ObjectProperty<PartGrouping> groupingProperty() {
        return grouping;
    }

    /** The parts of the gradient, those with the largest share first. */
    ObservableList<PartLine> parts() {
        return parts;
    }

    /** All of the push and where the largest of these groups push; empty while it isn't shown. */
    public ReadOnlyObjectProperty<List<Push>> arrowsProperty() {
        return arrows.getReadOnlyProperty();
    }

    /** All sentences with the word. */
    ObservableList<SentenceLine> sentences() {
        return sentences;
    }

    /** The chosen sentence as the model reads it. */
    ReadOnlyObjectProperty<Optional<ShownSentence>> sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /**
     * Shows a sentence from now on, if it is long enough to predict anything in it.
     *
     * @param predicted the position of the token to be predicted; the first never is
     */
    void choose(int number, int predicted) {
        int length = dataset.map(corpus -> corpus.sentence(number).length).orElse(0);
        if (length > 1) {
            chosen = Optional.of(new Choice(number, Math.max(1, Math.min(length - 1, predicted))));
            ask();
        }
    }

    private boolean isKnown(int token) {
        return dataset.isPresent() && token >= 0 && token < dataset.get().vocabulary().size();
    }

    private ReadyWord offered(int token) {
        return new ReadyWord(token, dataset.orElseThrow().vocabulary().token(token));
    }

    private void offer() {
        offers.set(isKnown(selection.token()) ? List.of() : ready);
    }

    private void ask() {
        int token = selection.token();
        if (!shown.get() || dataset.isEmpty()) {
            return;
        }
        if (!isKnown(token)) {
            forget();
            return;
        }
        Dataset asked = dataset.get();
        Optional<Choice> choice = chosen;
        questions.ask(
                this,
                moment -> WhyAnswer.of(moment, token, choice),
                found -> {
                    if (token == selection.token() && dataset.equals(Optional.of(asked))) {
                        show(found);
                    }
                });
    }

    private void forget() {
        answer = Optional.empty();
        told.set(false);
        story.set(WORDS.get("select-word"));
        update.set("");
        heading.set("");
        count.set("");
        vector.set(NOTHING);
        gradient.set(NOTHING);
        parts.clear();
        sentences.clear();
        arrows.set(List.of());
        sentence.set(Optional.empty());
    }

    private void show(WhyAnswer found) {
        answer = Optional.of(found);
        WhyStory words = new WhyStory(new PartWords(dataset.orElseThrow()));
        story.set(words.reason(found));
        update.set(WhyStory.update(found));
        heading.set(words.heading(found));
        vector.set(found.story().vector());
        gradient.set(found.story().gradient());
        showParts(found);
        showSentences(found);
        sentence.set(
                found.reading().flatMap(reading -> found.choice().map(c -> shown(reading, c))));
        told.set(true);
    }

    private ShownSentence shown(SentenceReading reading, Choice choice) {
        return SentenceShow.of(dataset.orElseThrow(), reading, choice);
    }

    private void showParts(WhyAnswer found) {
        PartWords words = new PartWords(dataset.orElseThrow());
        WordStory now = found.story();
        List<PartGroup> groups = now.groups(grouping.get());
        parts.setAll(
                groups.stream()
                        .map(
                                group ->
                                        new PartLine(
                                                words.of(group, grouping.get(), now),
                                                group.share(),
                                                group.length(),
                                                group.first().sentence(),
                                                group.first().predictedPosition()))
                        .toList());
        arrows.set(
                shown.get()
                        ? PartArrows.of(found, groups, grouping.get(), words, context)
                        : List.of());
    }

    private void showSentences(WhyAnswer found) {
        Dataset corpus = dataset.orElseThrow();
        Set<Integer> next = found.next();
        List<SentenceLine> lines =
                found.sentences().stream()
                        .map(
                                s ->
                                        new SentenceLine(
                                                s,
                                                corpus.corpus().sentences().get(s),
                                                next.contains(s),
                                                WhyAnswer.behind(
                                                        corpus.sentence(s), found.story().token())))
                        .toList();
        if (!lines.equals(sentences)) {
            sentences.setAll(lines);
        }
        long lit = lines.stream().filter(SentenceLine::lit).count();
        count.set(
                WORDS.get(
                        "sentences-count",
                        "sentences",
                        lines.size(),
                        "next",
                        lit,
                        "batch",
                        found.batchSize()));
    }
}
