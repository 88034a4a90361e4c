package org.driftscope.ui.saving;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.driftscope.problem.Problem;
import org.driftscope.storage.session.Session;

/** What saving asks of the window. On the JavaFX Application Thread. */
public interface SavingRequests {
    /** The run on screen as it is now; fails where it has ended. */
    CompletableFuture<Session> session();

    /** Puts a saved run on screen. */
    void open(OpenedRun run);

    /** Tells a problem. */
    void failed(Problem problem);

    /** A run was saved to this file, or opened from it. */
    void used(Path file);
}
