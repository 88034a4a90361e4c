package org.driftscope.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.driftscope.wording.Wording;

/**
 * The right answer to a question, given in a rehearsal or in place of a class.
 *
 * @param words the answer; empty where there is none
 * @param failure why the answer did not count as right; empty where it did
 */
public record RightAnswer(Optional<String> words, Optional<String> failure) {
    private static final Wording WORDS = Wording.of("lesson");

    /** Nothing was asked. */
    static final RightAnswer NONE = new RightAnswer(Optional.empty(), Optional.empty());

    /** Answers a question at a moment of the run, if there is one. */
    public static RightAnswer of(Question question, Optional<Observation> seen) {
        if (question instanceof Question.Choice choice) {
            return one(choice.options());
        }
        if (question instanceof Question.Predict predict) {
            return one(predict.options());
        }
        if (question instanceof Question.Several several) {
            return several(several);
        }
        if (seen.isEmpty()) {
            return failed(WORDS.get("no-run-yet"));
        }
        return question instanceof Question.Numeric number
                ? number(number, seen.get())
                : word((Question.Word) question, seen.get());
    }

    private static RightAnswer one(List<Question.Option> options) {
        return options.stream()
                .filter(Question.Option::right)
                .findFirst()
                .map(right -> given(right.text().markdown()))
                .orElseGet(() -> failed(WORDS.get("none-right")));
    }

    private static RightAnswer several(Question.Several question) {
        List<Question.Option> options = question.options();
        Set<Integer> right =
                IntStream.range(0, options.size())
                        .filter(i -> options.get(i).right())
                        .boxed()
                        .collect(Collectors.toSet());
        return question.judge(right).right()
                ? given(
                        right.stream()
                                .sorted()
                                .map(i -> options.get(i).text().markdown())
                                .collect(Collectors.joining("; ")))
                : failed(WORDS.get("right-not-right"));
    }

    private static RightAnswer number(Question.Numeric question, Observation seen) {
        OptionalDouble answer = question.answer().number(seen);
        if (answer.isEmpty()) {
            return failed(WORDS.get("value-missing", "value", question.answer().words()));
        }
        double number = answer.getAsDouble();
        return question.judge(number, seen).right()
                ? given(
                        question.answer() instanceof Bound.Measured measured
                                ? measured.measure().text(seen)
                                : question.answer().words())
                : failed(WORDS.get("not-right", "answer", question.answer().words()));
    }

    /** A measured word that isn't among the answers is right, but the texts may not expect it. */
    private static RightAnswer word(Question.Word question, Observation seen) {
        Optional<String> measured = question.measure().flatMap(asked -> asked.word(seen));
        if (measured.isPresent()
                && !question.answers().isEmpty()
                && !question.answers().contains(measured.get())) {
            return failed(
                    WORDS.get(
                            "not-among",
                            "measure",
                            question.measure().get().written(),
                            "word",
                            measured.get(),
                            "answers",
                            String.join(", ", question.answers())));
        }
        Optional<String> answer = measured.or(() -> question.answers().stream().findFirst());
        if (answer.isEmpty()) {
            return failed(WORDS.get("none-right"));
        }
        return question.judge(answer.get(), seen).right()
                ? given(answer.get())
                : failed(WORDS.get("not-right", "answer", answer.get()));
    }

    private static RightAnswer given(String words) {
        return new RightAnswer(Optional.of(words), Optional.empty());
    }

    private static RightAnswer failed(String why) {
        return new RightAnswer(Optional.empty(), Optional.of(why));
    }
}
