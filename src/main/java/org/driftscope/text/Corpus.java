package org.driftscope.text;

import java.util.List;

/**
 * Sentences to learn from, as written, before they are cut into tokens.
 *
 * @param name short name, shown in menus
 * @param description one or two sentences on what it shows
 * @param licence under which terms the text may be used
 * @param sentences one training sentence each
 * @param categories groups of words for colours and measures; may be empty
 */
public record Corpus(
        String name,
        String description,
        String licence,
        List<String> sentences,
        List<Category> categories) {
    public Corpus {
        sentences = List.copyOf(sentences);
        categories = List.copyOf(categories);
    }

    /** The same under another name. */
    public Corpus named(String other) {
        return new Corpus(other, description, licence, sentences, categories);
    }

    /** The same with other sentences. */
    public Corpus withSentences(List<String> others) {
        return new Corpus(name, description, licence, others, categories);
    }

    /** The same with other groups of words. */
    public Corpus withCategories(List<Category> others) {
        return new Corpus(name, description, licence, sentences, others);
    }
}
