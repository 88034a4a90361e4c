package org.driftscope.ui.open;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.driftscope.problem.Problem;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.OpenedCorpus;

/** What an import asks of the window. On the JavaFX Application Thread. */
public interface ImportRequests {
    /**
     * Has a text read in the background, in place of what was being read; {@code words} say what is
     * done. What {@code reading} gives is then run here, or {@code failed} is told why there is
     * none; neither once it was called off.
     */
    void read(String words, Callable<Runnable> reading, Consumer<Problem> failed);

    /** Calls off what is being read. */
    void cancel();

    /** Tells a problem. */
    void failed(Problem problem);

    /**
     * Begins to learn from a text; where that fails, the present run goes on.
     *
     * @param settings what to begin with
     * @param readOtherwise shows once more, in the import that is there by then, how it was read
     */
    void learn(OpenedCorpus opened, RunSettings settings, Consumer<ImportViewModel> readOtherwise);
}
