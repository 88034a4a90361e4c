package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.driftscope.problem.Problem;
import org.driftscope.storage.log.Machine;
import org.driftscope.storage.log.ProgramLog;
import org.driftscope.storage.log.Quoted;

/**
 * What is to be known of a fault, as one text: the machine, the screens, the run in numbers, the
 * newest lines of the log. No sentence of the corpus is in it. On the JavaFX Application Thread.
 */
final class Diagnostics {
    private final WindowViewModel model;
    private final ProgramLog log;
    private final Supplier<List<String>> screens;

    /** {@code screens} tells of the toolkit and the screens, a line each. */
    Diagnostics(WindowViewModel model, ProgramLog log, Supplier<List<String>> screens) {
        this.model = model;
        this.log = log;
        this.screens = screens;
    }

    /** The text; with what led to a problem, where one is shown. */
    String text(Optional<Problem> problem) {
        List<String> lines = new ArrayList<>(Machine.lines());
        lines.addAll(screens.get());
        lines.add("Numeric library: " + model.numericLibrary().orElse("not started yet"));
        run(lines);
        problem.ifPresent(shown -> problem(lines, shown));
        lines.add("");
        lines.add("Log, newest last:");
        lines.addAll(log.newest());
        return String.join("\n", lines) + "\n";
    }

    private void run(List<String> lines) {
        lines.add("");
        if (model.settings().runningCorpus() == null) {
            lines.add("No run is on screen.");
            return;
        }
        lines.add("Run: " + model.corpusNameProperty().get());
        lines.add("Size: " + model.settings().summaryProperty().get());
        lines.add("Steps: " + model.timeline().textProperty().get());
        lines.add("Settings: " + model.settings().runningProperty().get());
        lines.add(
                "Held back: "
                        + ControlWords.of(
                                model.explanations().controls().controlsProperty().get()));
        lines.add("Memory for past steps: " + (model.pastBudget() >> 20) + " MB");
    }

    private void problem(List<String> lines, Problem problem) {
        lines.add("");
        lines.add("Problem: " + Quoted.removed(problem.text()));
        lines.addAll(log.trace(problem));
    }
}
