package org.driftscope.ui.settings;

import org.driftscope.projection.ProjectionSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.StoredCorpus;

/** What the settings panel may ask for. Each returns at once. */
public interface SettingsRequests {
    /** Begins anew at step 0 with these settings. */
    void startAnew(StoredCorpus corpus, RunSettings settings);

    /** The learning rate of the steps to come. */
    void setLearningRate(double learningRate);

    /** Looks at the embeddings in another way from now on. */
    void setProjection(ProjectionSettings projection);
}
