package org.driftscope.lesson;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.driftscope.wording.Wording;

/** The terms that texts of lessons may link to, and what they mean. */
public final class Terms {
    /** Their names, as they stand in links, in the order of the alphabet. */
    public static final List<String> NAMES =
            Arrays.stream(Term.values()).map(Term::called).sorted().toList();

    private Terms() {}

    /** What a term means, in a sentence or two; empty where it is not explained. */
    public static Optional<String> meaning(String name) {
        return Arrays.stream(Term.values())
                .filter(term -> term.called().equals(name))
                .findFirst()
                .map(Term::meaning);
    }

    /**
     * Of all terms, what they mean.
     *
     * @return by how they are written in the language spoken, in its order
     */
    public static Map<String, String> glossary() {
        Map<String, String> all =
                new TreeMap<>(Collator.getInstance(Wording.language().locale())::compare);
        for (Term term : Term.values()) {
            all.put(term.title(), term.meaning());
        }
        return all;
    }
}
