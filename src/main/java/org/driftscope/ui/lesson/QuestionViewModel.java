package org.driftscope.ui.lesson;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.driftscope.lesson.LessonText;
import org.driftscope.lesson.Observation;
import org.driftscope.lesson.Question;
import org.driftscope.lesson.RightAnswer;
import org.driftscope.lesson.Verdict;
import org.driftscope.storage.markdown.Block;
import org.driftscope.storage.markdown.LittleMarkdown;
import org.driftscope.wording.Wording;

/** A question of a lesson and what the learner answers. On the JavaFX Application Thread. */
public final class QuestionViewModel {
    private static final Wording WORDS = Wording.of("ui.lesson");

    /** How far the learner is with it. */
    public enum State {
        /** No answer was given yet. */
        ASKED,
        /** A prediction was made; what comes out is not shown yet. */
        PREDICTED,
        /** The answer was right. */
        RIGHT,
        /** It was wrong: of a prediction for good, of all others until a right one is given. */
        WRONG
    }

    private final Question question;
    private final Runnable predicted;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ASKED);
    private final ReadOnlyObjectWrapper<Set<Integer>> chosen =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(Reading.NONE);
    private final ReadOnlyObjectWrapper<LittleMarkdown> say =
            new ReadOnlyObjectWrapper<>(LittleMarkdown.of(""));
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private Set<Integer> prediction = Set.of();

    /** {@code predicted} runs once a prediction was made. */
    QuestionViewModel(Question question, Runnable predicted) {
        this.question = question;
        this.predicted = predicted;
        state.addListener((property, was, now) -> closed.set(now == State.RIGHT || predicts()));
    }

    /** What was measured anew. */
    void see(Reading now) {
        reading.set(now);
    }

    /** Whether it asks for a prediction. */
    public boolean predicts() {
        return question instanceof Question.Predict;
    }

    /** Whether several answers may be chosen. */
    public boolean severalMayBeChosen() {
        return question instanceof Question.Several;
    }

    /** Whether the answer is typed: a number or a word. */
    public boolean isTyped() {
        return options().isEmpty();
    }

    /** Whether the answer is a number. */
    public boolean isNumber() {
        return question instanceof Question.Numeric;
    }

    private List<Question.Option> options() {
        if (question instanceof Question.Choice choice) {
            return choice.options();
        }
        if (question instanceof Question.Predict predict) {
            return predict.options();
        }
        return question instanceof Question.Several several ? several.options() : List.of();
    }

    /** How many answers there are to choose from; 0 where it is typed. */
    public int optionCount() {
        return options().size();
    }

    /** What is asked. */
    public LittleMarkdown ask() {
        return reading.get().of(question.ask());
    }

    /** The answer with this number, from 0. */
    public LittleMarkdown option(int number) {
        return reading.get().of(options().get(number).text());
    }

    /** What is said to whoever gives the answer with this number; may be empty. */
    LittleMarkdown toOption(int number) {
        return read(options().get(number).say());
    }

    /** Chooses an answer; where several may be chosen, or no longer. */
    public void choose(int number) {
        if (number < 0 || number >= optionCount() || closed.get()) {
            return;
        }
        Set<Integer> now = new HashSet<>(severalMayBeChosen() ? chosen.get() : Set.of());
        if (!now.remove(number)) {
            now.add(number);
        }
        chosen.set(Set.copyOf(now));
        note.set("");
        say(LessonText.NONE);
    }

    /** Answers with what is chosen or typed. */
    public void answer() {
        if (closed.get()) {
            return;
        }
        if (predicts()) {
            predict();
        } else {
            verdict().ifPresent(this::show);
        }
    }

    /** Whether it can be answered in place of a class that spoke its answers aloud. */
    boolean canBeAnsweredForAll() {
        return !closed.get() && (!isTyped() || typedAnswer().isPresent());
    }

    /**
     * Answers in place of a class: with what is chosen, and where that is nothing, or was wrong,
     * with what is right. Of a prediction the right answer shows once the run has shown it.
     */
    void answerForAll() {
        if (predicts() && chosen.get().isEmpty()) {
            settlePrediction(Set.of());
        } else if (isTyped()) {
            typedAnswer().ifPresent(this::showTyped);
        } else {
            if (chosen.get().isEmpty() || state.get() == State.WRONG) {
                chosen.set(right());
            }
            answer();
        }
    }

    /** What is right, for the teacher: one or several answers; none where the run has none yet. */
    List<LittleMarkdown> rightAnswers() {
        return isTyped()
                ? typedAnswer().map(LittleMarkdown::of).stream().toList()
                : right().stream().sorted().map(this::option).toList();
    }

    /** What is right to type; empty where the run has no answer yet. */
    private Optional<String> typedAnswer() {
        return RightAnswer.of(question, reading.get().seen()).words();
    }

    private void showTyped(String right) {
        typed.set(right);
        note.set(WORDS.get("right"));
        say(LessonText.NONE);
        state.set(State.RIGHT);
    }

    /** Numbers of the right answers, from 0. */
    private Set<Integer> right() {
        return IntStream.range(0, optionCount())
                .filter(number -> options().get(number).right())
                .boxed()
                .collect(Collectors.toSet());
    }

    private void predict() {
        if (chosen.get().isEmpty()) {
            note.set(WORDS.get("choose-first"));
            return;
        }
        note.set(WORDS.get("prediction-kept"));
        settlePrediction(chosen.get());
    }

    private void settlePrediction(Set<Integer> answers) {
        prediction = answers;
        state.set(State.PREDICTED);
        predicted.run();
    }

    private Optional<Verdict> verdict() {
        if (question instanceof Question.Several several) {
            return Optional.of(several.judge(chosen.get()));
        }
        if (question instanceof Question.Choice choice) {
            if (chosen.get().isEmpty()) {
                note.set(WORDS.get("choose-first"));
                return Optional.empty();
            }
            return Optional.of(choice.judge(chosen.get().iterator().next()));
        }
        Optional<Observation> seen = reading.get().seen();
        if (typed.get().isBlank() || seen.isEmpty()) {
            note.set(WORDS.get("type-first"));
            return Optional.empty();
        }
        return question instanceof Question.Word word
                ? Optional.of(word.judge(typed.get(), seen.get()))
                : number((Question.Numeric) question, seen.get());
    }

    private Optional<Verdict> number(Question.Numeric asked, Observation seen) {
        try {
            double number = new BigDecimal(typed.get().strip().replace(',', '.')).doubleValue();
            return Optional.of(asked.judge(number, seen));
        } catch (NumberFormatException notANumber) {
            note.set(WORDS.get("no-number"));
            return Optional.empty();
        }
    }

    private void show(Verdict verdict) {
        note.set(verdict.right() ? WORDS.get("right") : notYet());
        say(verdict.say());
        state.set(verdict.right() ? State.RIGHT : State.WRONG);
    }

    /** Of several answers it names the one that is to be looked at again. */
    private String notYet() {
        if (question instanceof Question.Several several) {
            OptionalInt slip = several.slip(chosen.get());
            if (slip.isPresent()) {
                return WORDS.get("not-yet-slip", "answer", plain(option(slip.getAsInt())));
            }
        }
        return WORDS.get("not-yet");
    }

    private static String plain(LittleMarkdown text) {
        return text.blocks().stream().map(Block::text).collect(Collectors.joining(" "));
    }

    private void say(LessonText text) {
        say.set(read(text));
    }

    private LittleMarkdown read(LessonText text) {
        return text.isEmpty() ? LittleMarkdown.of("") : reading.get().of(text);
    }

    /** The step is done: a prediction may be compared with what came out. */
    void reveal() {
        if (state.get() == State.PREDICTED && question instanceof Question.Predict predict) {
            if (prediction.isEmpty()) { // a class spoke it aloud
                chosen.set(right());
                say(predict.judge(right().iterator().next()).say());
                state.set(State.RIGHT);
                return;
            }
            Verdict verdict = predict.judge(prediction.iterator().next());
            note.set(WORDS.get(verdict.right() ? "as-predicted" : "otherwise"));
            say(verdict.say());
            state.set(verdict.right() ? State.RIGHT : State.WRONG);
        }
    }

    /** Whether a prediction still has to be made. */
    boolean isPredictionAwaited() {
        return predicts() && state.get() == State.ASKED;
    }

    /** Whether there is nothing left to answer. */
    boolean isSettled() {
        return state.get() == State.RIGHT || (predicts() && state.get() == State.WRONG);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the answer stands: it was right, or it was a prediction. */
    public ReadOnlyBooleanProperty closedProperty() {
        return closed.getReadOnlyProperty();
    }

    /** Numbers of the chosen answers, from 0. */
    public ReadOnlyObjectProperty<Set<Integer>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The number or word that is typed. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** What becomes of the answer, in a sentence; empty before. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** What is said to the answer; empty before. */
    public ReadOnlyObjectProperty<LittleMarkdown> sayProperty() {
        return say.getReadOnlyProperty();
    }

    /** Changes whenever its texts may read otherwise. */
    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }
}
