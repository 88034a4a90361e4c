package org.driftscope.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
}
