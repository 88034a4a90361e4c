package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.storage.log.ProgramLog;
import org.driftscope.text.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class DiagnosticsTest {
    private static final List<String> SENTENCES =
            List.of(
                    "my secret diary says hello",
                    "grandmother hides the silver spoon",
                    "nobody may read this line",
                    "the silver spoon says hello");

    @TempDir Path folder;

    @Test
    void theRunIsToldInNumbersAndNoSentenceIsGivenAway() throws Exception {
        try (ProgramLog log = new ProgramLog(Optional.of(folder));
                PumpedWindow window = PumpedWindow.begun()) {
            WindowViewModel model = window.model();
            RunSettings settings = model.session().settings();
            Corpus diary = new Corpus("Diary", "", "", SENTENCES, List.of());
            model.session().startAnew(new StoredCorpus(diary, settings), settings);
            window.until(() -> model.settings().summaryProperty().get().startsWith("4 sentences"));
            window.until(() -> window.step() == 0);
            window.train(7);
            model.settings().optimizer().learningRate().set(0.0375);
            model.settings().learningRateEntered();
            Path bad = Files.writeString(folder.resolve("bad.json"), "{\"" + SENTENCES.get(0));
            model.openFile(bad);
            window.until(() -> model.told().problemProperty().get() != null);
            Problem problem = model.told().problemProperty().get();

            String text =
                    new Diagnostics(model, log, () -> List.of("JavaFX 0, made up"))
                            .text(Optional.of(problem));

            assertTrue(text.startsWith("Driftscope "), text);
            for (String part :
                    List.of(
                            "Java " + System.getProperty("java.runtime.version"),
                            "JavaFX 0, made up",
                            "passed the self-test",
                            "Size: 4 sentences",
                            "Steps: Step 7, the newest",
                            "learningRate=0.0375",
                            "Held back: nothing",
                            "Memory for past steps: 256 MB",
                            "Problem: ",
                            "org.driftscope.problem.ProblemException: ",
                            "A background job met a problem")) {
                assertTrue(text.contains(part), "“" + part + "” lacks in\n" + text);
            }
            Problem quoting =
                    new Problem("Odd.", "The line “" + SENTENCES.get(1) + "” is odd.", "Mend it.");
            LoggerFactory.getLogger("org.driftscope.example")
                    .warn("Can't read \"{}\"", SENTENCES.get(2), new ProblemException(quoting));
            text += new Diagnostics(model, log, List::of).text(Optional.of(quoting));
            assertTrue(text.contains("Problem: Odd. The line “…” is odd. Mend it."), text);
            String written = Files.readString(folder.resolve("driftscope.0.log"));
            for (String sentence : SENTENCES) {
                assertFalse(text.contains(sentence), sentence);
                assertFalse(written.contains(sentence), sentence);
            }
            assertEquals(2, text.lines().filter(line -> line.startsWith("Log, newest")).count());
        }
    }
}
