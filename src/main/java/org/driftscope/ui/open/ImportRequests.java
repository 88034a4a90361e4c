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
     * done. One of the two is told of the outcome, unless it is called off.
     */
    void read(
            String words,
            Callable<ImportPreview> reading,
            Consumer<ImportPreview> done,
            Consumer<Problem> failed);

    /** Calls off what is being read. */
    void callOff();

    /** Tells a problem. */
    void tell(Problem problem);

    /**
     * Begins to learn from a text; where that fails, the present run goes on.
     *
     * @param settings what to begin with
     * @param readOtherwise shows once more how it was read
     */
    void learn(OpenedCorpus opened, RunSettings settings, Runnable readOtherwise);
}
