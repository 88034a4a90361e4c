package org.driftscope.ui.flow;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.run.Frame;
import org.driftscope.run.Moment;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunState;
import org.driftscope.ui.ExplanationModel;
import org.driftscope.ui.Questions;
import org.driftscope.wording.Wording;

/**
 * The way of one sentence through the model, in pages of boxes, of which one page and one box is in
 * front. Follows the run, unless a step is held. On the JavaFX Application Thread.
 */
public final class FlowViewModel implements ExplanationModel {
    private static final Wording WORDS = Wording.of("ui.flow");
    private static final String ARTICLE = "i drink coffee every morning";

    private final Questions questions;
    private final FlowRequests requests;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanProperty held = new SimpleBooleanProperty();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remarks = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper story = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper stepText = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Flow> flow = new ReadOnlyObjectWrapper<>();
    private final FlowPlace at = new FlowPlace();
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper steppable = new ReadOnlyBooleanWrapper();
    private RunDescription description;
    private Reading reading;
    private Frame newest;
    private boolean stepAwaited;

    /** Asks {@code questions} for its numbers and {@code requests} for steps. */
    public FlowViewModel(Questions questions, FlowRequests requests) {
        this.questions = questions;
        this.requests = requests;
        shown.addListener((property, old, now) -> ask());
        held.addListener((property, old, now) -> ask());
    }

    /** Shows another run, of which nothing is known yet. */
    @Override
    public void open(RunDescription run) {
        description = run;
        reading = null;
        newest = null;
        steppable.set(false);
        stepAwaited = false;
        held.set(false);
        at.reset();
        flow.set(null);
        opened.set(false);
        sentences.setAll(run.dataset().corpus().sentences());
        sentence.set(
                sentences.stream()
                        .filter(FlowViewModel::isTheArticles)
                        .findFirst()
                        .orElse(sentences.get(0)));
        remarks.set("");
        describe();
    }

    private static boolean isTheArticles(String written) {
        return written.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length());
    }

    /** Follows the run. */
    @Override
    public void show(Frame frame) {
        boolean moved = newest == null || frame.step() != newest.step();
        newest = frame;
        steppable.set(frame.state() != RunState.FAILED);
        if (moved) {
            ask();
        }
    }

    private void ask() {
        if (!shown.get() || newest == null) {
            return;
        }
        if (reading == null) {
            reading = Reading.of(description, sentence.get());
            remarks.set(reading.remarks());
        }
        Reading asked = reading;
        if (!asked.isReadable()) {
            at.reset();
            flow.set(null);
            describe();
            return;
        }
        Optional<Moment> kept = kept();
        if (kept.isPresent() && flow.get().reading().equals(asked)) {
            return;
        }
        questions.ask(this, now -> Flow.of(kept.orElse(now), asked), this::answered);
    }

    /** The moment that is held; empty while the run is followed. */
    private Optional<Moment> kept() {
        return held.get() && !stepAwaited
                ? Optional.ofNullable(flow.get()).map(Flow::moment)
                : Optional.empty();
    }

    private void answered(Flow answer) {
        Flow before = flow.get();
        boolean another = before == null || !before.reading().equals(answer.reading());
        if (!answer.reading().equals(reading) || (kept().isPresent() && !another)) {
            return; // asked for before another sentence was chosen or the step was held
        }
        if (before != null && answer.step() > before.step()) {
            stepAwaited = false;
        }
        at.setPages(answer.pages());
        flow.set(answer);
        describe();
    }

    /** Reads another sentence, as somebody wrote it. */
    public void read(String written) {
        if (description == null) {
            return;
        }
        sentence.set(written.strip());
        reading = null;
        ask();
    }

    /** Brings the next page to the front. */
    public void nextPage() {
        at.nextPage();
        describe();
    }

    /** Brings the page before to the front. */
    public void previousPage() {
        at.previousPage();
        describe();
    }

    /** Brings the first page of a stage to the front. */
    public void goTo(FlowStage stage) {
        at.goTo(stage);
        describe();
    }

    /** Brings the next box to the front, behind the last of a page the first of the next page. */
    public void nextBox() {
        at.nextBox();
        describe();
    }

    /** Brings the box before to the front. */
    public void previousBox() {
        at.previousBox();
        describe();
    }

    /** Brings a box of the page to the front. */
    public void choose(int number) {
        at.go(at.pageProperty().get(), number);
        describe();
    }

    private void describe() {
        story.set(pageInFront().map(FlowPage::story).orElse(""));
        place.set(at.words());
        stepText.set(flow.get() == null ? "" : WORDS.get("step", "step", flow.get().step()));
    }

    /** Shows the box in front large, or no longer. */
    public void setOpened(boolean open) {
        opened.set(open && boxInFront().isPresent());
    }

    /** Whether the page in front is where a step can be taken. */
    public boolean isAtUpdate() {
        return at.isLastPage();
    }

    /** Takes one training step, and shows the step after it even where a step is held. */
    public void takeStep() {
        if (steppable.get()) {
            stepAwaited = true;
            requests.step();
        }
    }

    /** Whether the run can take a step: not once it has failed. */
    public ReadOnlyBooleanProperty steppableProperty() {
        return steppable.getReadOnlyProperty();
    }

    /** The page in front; empty before there are numbers. */
    public Optional<FlowPage> pageInFront() {
        return at.pageInFront();
    }

    /** The box in front. */
    public Optional<FlowBox> boxInFront() {
        return at.boxInFront();
    }

    /** Told whether the view is on screen; nothing is computed while it is not. */
    @Override
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Whether the step that is shown is kept while the run goes on. */
    public BooleanProperty heldProperty() {
        return held;
    }

    @Override
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** The sentences of the text, as written. */
    public ObservableList<String> sentences() {
        return sentences;
    }

    /** The sentence that is shown, as written. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** What became of the sentence on the way to the model; empty where nothing did. */
    public ReadOnlyStringProperty remarksProperty() {
        return remarks.getReadOnlyProperty();
    }

    /** What is seen on the page, in one or two sentences. */
    public ReadOnlyStringProperty storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** Such as "Stage 3 of 6 · box 4 of 14". */
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Such as "Step 30", the step that all numbers are of. */
    public ReadOnlyStringProperty stepTextProperty() {
        return stepText.getReadOnlyProperty();
    }

    /** All numbers; null before there are any. */
    public ReadOnlyObjectProperty<Flow> flowProperty() {
        return flow.getReadOnlyProperty();
    }

    /** The number of the page in front. */
    public ReadOnlyIntegerProperty pageProperty() {
        return at.pageProperty();
    }

    /** The number of the box in front. */
    public ReadOnlyIntegerProperty boxProperty() {
        return at.boxProperty();
    }

    /** Whether the box in front is shown large. */
    public ReadOnlyBooleanProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }
}
