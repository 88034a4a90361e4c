package org.driftscope.storage;

import org.driftscope.run.RunSettings;
import org.driftscope.text.Corpus;

/**
 * A corpus and the settings that suit it.
 *
 * @param corpus the sentences and categories
 * @param recommended the settings its file asks for, {@link RunSettings#DEFAULT} for the rest
 */
public record StoredCorpus(Corpus corpus, RunSettings recommended) {}
