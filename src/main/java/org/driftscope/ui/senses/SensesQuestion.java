package org.driftscope.ui.senses;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.driftscope.insight.ContextualPath;
import org.driftscope.insight.SenseOccurrence;
import org.driftscope.insight.SenseOccurrences;
import org.driftscope.insight.SenseSilhouette;
import org.driftscope.insight.StaticSenses;
import org.driftscope.run.Moment;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;

/**
 * What is asked of a moment.
 *
 * @param occurrences those of the text, once they are known
 * @param sentences the two to compare, where they can be
 */
record SensesQuestion(Optional<List<SenseOccurrence>> occurrences, Optional<Pair> sentences) {
    /** Two sentences with a word in common. */
    record Pair(Example first, Example second, SharedWord word) {}

    /** On any thread. */
    SensesAnswer answer(Moment moment) {
        Dataset dataset = moment.description().dataset();
        List<SenseOccurrence> known =
                occurrences.orElseGet(
                        () -> SenseOccurrences.of(dataset, moment.model().config().context()));
        return new SensesAnswer(
                moment.frame().step(),
                known,
                sentences.map(pair -> compare(moment, pair, known)),
                SenseSilhouette.of(moment.model(), known));
    }

    private static SensesAnswer.Comparison compare(
            Moment moment, Pair pair, List<SenseOccurrence> occurrences) {
        ContextualPath first = ContextualPath.of(moment.model(), pair.first());
        ContextualPath second = ContextualPath.of(moment.model(), pair.second());
        SharedWord word = pair.word();
        return new SensesAnswer.Comparison(
                pair,
                first,
                second,
                moment.frame().projection(),
                first.cosines(word.first(), second, word.second()),
                sense(occurrences, pair.first(), word.first()),
                sense(occurrences, pair.second(), word.second()),
                StaticSenses.cosines(
                        moment.description().dataset(),
                        moment.model().tokenEmbeddings(),
                        word.token()));
    }

    /** The sense the text tells for the word in this sentence; empty where it has no such one. */
    private static OptionalInt sense(
            List<SenseOccurrence> occurrences, Example example, int position) {
        return occurrences.stream()
                .filter(o -> o.position() == position && isSame(o.example(), example))
                .mapToInt(SenseOccurrence::sense)
                .findFirst();
    }

    private static boolean isSame(Example one, Example other) {
        if (one.predictions() != other.predictions()) {
            return false;
        }
        for (int t = 0; t < one.predictions(); t++) {
            if (one.token(t) != other.token(t)) {
                return false;
            }
        }
        return true;
    }
}
