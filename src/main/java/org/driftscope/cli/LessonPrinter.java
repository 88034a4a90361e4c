package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.driftscope.lesson.Action;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.LessonStep;
import org.driftscope.lesson.LessonText;
import org.driftscope.lesson.Question;
import org.driftscope.lesson.WindowPart;
import org.driftscope.plot.Figures;
import org.driftscope.storage.markdown.Block;

/** Prints lessons as text, with the answers; what is measured stands in parentheses. */
final class LessonPrinter {
    private final PrintWriter out;

    LessonPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(Lesson lesson) {
        out.println(lesson.title());
        out.println("=".repeat(lesson.title().length()));
        out.println(lesson.idea());
        out.println();
        out.println("Takes: " + Figures.counted(lesson.minutes(), "minute"));
        out.println("Needs: " + lesson.needs());
        lesson.simplified().forEach(said -> out.println("Simplified: " + said));
        for (int i = 0; i < lesson.steps().size(); i++) {
            out.println();
            print(i + 1, lesson.steps().get(i));
        }
    }

    private void print(int number, LessonStep step) {
        String title = number + ". " + step.title();
        out.println(title);
        out.println("-".repeat(title.length()));
        print("", step.text());
        if (!step.highlight().isEmpty()) {
            out.println("[shown: " + names(step.highlight()) + "]");
        }
        if (!step.words().isEmpty()) {
            out.println("[words: " + String.join(", ", step.words()) + "]");
        }
        step.question()
                .filter(Question.Predict.class::isInstance)
                .ifPresent(question -> print(question, "Predict: "));
        print("To do: ", step.task());
        step.actions().forEach(action -> out.println("[the lesson: " + action.words() + "]"));
        printInstructions(step.learner());
        step.done().ifPresent(done -> out.println("[done when " + done.words() + "]"));
        print("Then: ", step.after());
        step.question()
                .filter(question -> !(question instanceof Question.Predict))
                .ifPresent(question -> print(question, "Question: "));
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

    private void print(Question question, String before) {
        print(before, question.ask());
        if (question instanceof Question.Choice choice) {
            print(choice.options());
        } else if (question instanceof Question.Predict predict) {
            print(predict.options());
        } else if (question instanceof Question.Several several) {
            print(several.options());
        } else if (question instanceof Question.Numeric number) {
            String near = number.tolerance() == 0 ? "" : ", give or take " + number.tolerance();
            out.println("  Answer: " + number.answer().words() + near);
            print("  too low: ", number.tooLow());
            print("  too high: ", number.tooHigh());
        } else if (question instanceof Question.Word word) {
            word.measure().ifPresent(right -> out.println("  Answer: " + right.written()));
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
        String first = before;
        for (Block block : text.named().blocks()) {
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
