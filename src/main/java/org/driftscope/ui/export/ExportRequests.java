package org.driftscope.ui.export;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.driftscope.problem.Problem;
import org.driftscope.run.KeptRun;

/** What exports ask of the window. On the JavaFX Application Thread. */
public interface ExportRequests {
    /** Empty as long as nothing is on screen. */
    Optional<RunFacts> facts();

    /** The run on screen with its past; it goes on meanwhile if it plays. */
    CompletableFuture<KeptRun> run();

    /** Whether the colours on screen are those of the dark theme. */
    boolean dark();

    /** Tells a person of a problem. */
    void failed(Problem problem);
}
