package org.driftscope.ui.flow;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Example;
import org.driftscope.text.TypedSentence;
import org.driftscope.wording.Wording;

/**
 * A written sentence as the model reads it.
 *
 * @param tokens ids of the tokens; all but the last are read, all but the first predicted
 * @param remarks what became of the sentence on the way, in words; empty where nothing did
 */
public record Reading(List<Integer> tokens, String remarks) {
    private static final Wording WORDS = Wording.of("ui.flow");

    /** Stands for the number of a sentence that is none of the corpus. */
    private static final int TYPED = -1;

    public Reading {
        tokens = List.copyOf(tokens);
    }

    /** A sentence as the model of a run reads it. */
    static Reading of(RunDescription run, String written) {
        try {
            TypedSentence read =
                    TypedSentence.read(run.dataset(), run.modelConfig().context(), written);
            List<Integer> tokens = new ArrayList<>();
            for (int t = 0; t <= read.example().predictions(); t++) {
                tokens.add(read.example().token(t));
            }
            return new Reading(tokens, (read.remarks() + " " + end(read, run)).strip());
        } catch (ProblemException e) {
            return new Reading(List.of(), e.problem().text());
        }
    }

    private static String end(TypedSentence read, RunDescription run) {
        return read.addedEnd().isEmpty()
                ? ""
                : WORDS.get(
                        "end-added",
                        "end",
                        run.dataset().vocabulary().token(read.addedEnd().getAsInt()));
    }

    /** Whether there is enough of it to predict something. */
    public boolean isReadable() {
        return tokens.size() >= 2;
    }

    /** What is read and predicted, where it is readable. */
    Example example() {
        return new Example(TYPED, tokens.stream().mapToInt(Integer::intValue).toArray());
    }
}
