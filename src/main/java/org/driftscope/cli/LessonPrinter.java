package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.driftscope.lesson.Action;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.LessonStep;
import org.driftscope.lesson.LessonText;
import org.driftscope.lesson.Observation;
import org.driftscope.lesson.PlayedStep;
import org.driftscope.lesson.Question;
import org.driftscope.lesson.WindowPart;
import org.driftscope.plot.Figures;
import org.driftscope.storage.markdown.Block;
import org.driftscope.storage.markdown.LittleMarkdown;

/**
 * Prints lessons as text, with the answers, and with what was measured when they were played. What
 * could not be played has the names of the measures in parentheses.
 */
final class LessonPrinter {
    private final PrintWriter out;
    private Optional<Observation> seen = Optional.empty(); // at the end of the step

    LessonPrinter(PrintWriter out) {
        this.out = out;
    }

    /** {@code played} has each step, or is empty. */
    void print(Lesson lesson, List<PlayedStep> played) {
        out.println(lesson.title());
        out.println("=".repeat(lesson.title().length()));
        out.println(lesson.idea());
        out.println();
        out.println("Takes: " + Figures.counted(lesson.minutes(), "minute"));
        out.println("Needs: " + lesson.needs());
        lesson.simplified().forEach(said -> out.println("Simplified: " + said));
        for (int i = 0; i < lesson.steps().size(); i++) {
            out.println();
            print(
                    i + 1,
                    lesson.steps().get(i),
                    i < played.size() ? played.get(i) : PlayedStep.NONE);
        }
    }

    private void print(int number, LessonStep step, PlayedStep played) {
        seen = played.seen();
        String title = number + ". " + step.title();
        out.println(title);
        out.println("-".repeat(title.length()));
        print("", played.text().orElseGet(step.text()::named));
        if (!step.highlight().isEmpty()) {
            out.println("[shown: " + names(step.highlight()) + "]");
        }
        if (!step.words().isEmpty()) {
            out.println("[words: " + String.join(", ", step.words()) + "]");
        }
        step.question()
                .filter(Question.Predict.class::isInstance)
                .ifPresent(question -> print(question, "Predict: ", played.answer()));
        print("To do: ", step.task());
        step.actions().forEach(action -> out.println("[the lesson: " + action.words() + "]"));
        printInstructions(step.learner());
        step.done().ifPresent(done -> out.println("[done when " + done.words() + "]"));
        print("Then: ", step.after());
        step.question()
                .filter(question -> !(question instanceof Question.Predict))
                .ifPresent(question -> print(question, "Question: ", played.answer()));
        step.hints().forEach(hint -> print("Hint: ", hint));
        print("For the teacher: ", step.notes());
        print("Often wrong: ", step.mistakes());
    }

    private void printInstructions(List<Action> learner) {
        learner.forEach(action -> out.println("[the learner: " + action.words() + "]"));
    }

    private static String names(List<WindowPart> parts) {
        return parts.stream().map(WindowPart::called).collect(Collectors.joining(", "));
    }

    private void print(Question question, String before, Optional<String> answer) {
        print(before, question.ask());
        if (question instanceof Question.Choice choice) {
            print(choice.options());
        } else if (question instanceof Question.Predict predict) {
            print(predict.options());
        } else if (question instanceof Question.Several several) {
            print(several.options());
        } else if (question instanceof Question.Numeric number) {
            String near = number.tolerance() == 0 ? "" : ", give or take " + number.tolerance();
            out.println("  Answer: " + answer.orElseGet(number.answer()::words) + near);
            print("  too low: ", number.tooLow());
            print("  too high: ", number.tooHigh());
        } else if (question instanceof Question.Word word) {
            word.measure()
                    .ifPresent(
                            right -> out.println("  Answer: " + answer.orElseGet(right::written)));
            if (!word.answers().isEmpty()) {
                out.println("  Answer: one of " + String.join(", ", word.answers()));
            }
            word.wrong().forEach((wrong, say) -> print("  " + wrong + ": ", say));
            print("  else: ", word.otherwise());
        }
    }

    private void print(List<Question.Option> options) {
        for (Question.Option option : options) {
            print(option.right() ? "  [x] " : "  [ ] ", option.text());
            print("      ", option.say());
        }
    }

    /** A text with something before its first line; nothing where there is no text. */
    private void print(String before, LessonText text) {
        print(before, seen.map(text::at).orElseGet(text::named));
    }

    private void print(String before, LittleMarkdown text) {
        String first = before;
        for (Block block : text.blocks()) {
            out.println(first + mark(block) + block.text().replace("\n", "\n" + indent(block)));
            first = " ".repeat(before.length());
        }
    }

    private static String indent(Block block) {
        return block.kind() == Block.Kind.CODE ? "    " : "";
    }

    private static String mark(Block block) {
        if (block.kind() != Block.Kind.ITEM) {
            return indent(block);
        }
        String sign = block.number() > 0 ? block.number() + ". " : "- ";
        return "  ".repeat(block.depth() - 1) + sign;
    }
}
