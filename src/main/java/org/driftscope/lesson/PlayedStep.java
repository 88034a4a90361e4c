package org.driftscope.lesson;

import java.util.List;
import java.util.Optional;
import org.driftscope.storage.markdown.LittleMarkdown;

/**
 * What came of a step of a lesson in a rehearsal.
 *
 * @param title of the step
 * @param step updates made at its end
 * @param text what was read first; empty where there was no run yet
 * @param after what was read at the end
 * @param answer the right answer, in words; empty where nothing was asked
 * @param measured what its condition measured, such as "cosine dog cat 0.83"
 * @param seen what the run was at its end; empty where there was none yet
 * @param failures what did not come out as it should, in words
 */
public record PlayedStep(
        String title,
        long step,
        Optional<LittleMarkdown> text,
        Optional<LittleMarkdown> after,
        Optional<String> answer,
        List<String> measured,
        Optional<Observation> seen,
        List<String> failures) {
    /** Of a step that was not played. */
    public static final PlayedStep NONE =
            new PlayedStep(
                    "",
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of());

    public PlayedStep {
        measured = List.copyOf(measured);
        failures = List.copyOf(failures);
    }
}
