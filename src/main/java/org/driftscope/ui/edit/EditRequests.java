package org.driftscope.ui.edit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.driftscope.problem.Problem;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;

/** What the editors ask of the window. On the JavaFX Application Thread. */
public interface EditRequests {
    /**
     * Has a file read or written in the background, once what is done there is done; nothing calls
     * it off. What {@code work} gives is then run here, or {@code failed} is told why there is
     * nothing.
     */
    void work(Callable<Runnable> work, Consumer<Problem> failed);

    /** Begins a new run with edited sentences; where that fails, the present run goes on. */
    void learn(StoredCorpus edited);

    /** Groups the words of the present run otherwise; it goes on. */
    void regroup(List<Category> groups);

    /** The corpus of the present run, with all its sentences and its groups. */
    Corpus corpus();

    /** The settings of the present run. */
    RunSettings settings();
}
