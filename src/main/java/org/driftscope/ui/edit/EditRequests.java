package org.driftscope.ui.edit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.driftscope.problem.Problem;
import org.driftscope.run.RunSettings;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;

/** What the editors ask of the window. On the JavaFX Application Thread. */
public interface EditRequests {
    /**
     * Has {@code work} done in the background, in place of what was done there. What it gives is
     * then run here, or {@code failed} is told why there is nothing; {@code words} say what is
     * done.
     */
    void work(String words, Callable<Runnable> work, Consumer<Problem> failed);

    /** Begins a new run with these sentences; where that fails, the present run goes on. */
    void learn(List<String> sentences);

    /** Groups the words of the present run otherwise; it goes on. */
    void regroup(List<Category> groups);

    /** The corpus of the present run, with all its sentences and its groups. */
    Corpus corpus();

    /** The settings of the present run. */
    RunSettings settings();
}
