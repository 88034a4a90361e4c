package org.driftscope.ui.senses;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.driftscope.insight.ContextualPath;
import org.driftscope.plot.SentencePaths;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

/** The paths of two sentences' words as vectors, for whoever places them in a picture. */
final class MapPaths {
    private static final Wording WORDS = Wording.of("ui.senses");

    private final SensesAnswer.Comparison comparison;
    private final Dataset dataset;

    private MapPaths(SensesAnswer.Comparison comparison, Dataset dataset) {
        this.comparison = comparison;
        this.dataset = dataset;
    }

    /**
     * The paths of the shared word, before them those of all others where they are wanted.
     *
     * @param texts the two sentences as written
     */
    static SentencePaths of(
            SensesAnswer.Comparison comparison,
            Dataset dataset,
            boolean allWords,
            List<String> texts) {
        MapPaths maker = new MapPaths(comparison, dataset);
        SharedWord word = comparison.sentences().word();
        List<SentencePaths.Path> paths = new ArrayList<>();
        if (allWords) {
            maker.addOthers(comparison.first(), 0, word.first(), paths);
            maker.addOthers(comparison.second(), 1, word.second(), paths);
        }
        paths.add(maker.main(comparison.first(), 0, word.first(), comparison.firstSense()));
        paths.add(maker.main(comparison.second(), 1, word.second(), comparison.secondSense()));
        List<Integer> categories = maker.categories();
        return new SentencePaths(
                word.token(),
                maker.name(word.token()),
                List.of(
                        new SentencePaths.Sentence(texts.get(0), categories.get(0)),
                        new SentencePaths.Sentence(texts.get(1), categories.get(1))),
                paths);
    }

    private SentencePaths.Path main(
            ContextualPath path, int sentence, int position, OptionalInt sense) {
        String word = name(path.example().token(position));
        String named =
                sense.isPresent()
                        ? WORDS.get(
                                "word-as",
                                "word",
                                word,
                                "sense",
                                dataset.corpus().categories().get(sense.getAsInt()).name())
                        : WORDS.get("word-in", "word", word, "sentence", sentence + 1);
        return new SentencePaths.Path(named, sentence, true, path.ofToken(position));
    }

    private void addOthers(
            ContextualPath path, int sentence, int left, List<SentencePaths.Path> paths) {
        for (int t = 0; t < path.example().predictions(); t++) {
            if (t != left) {
                paths.add(
                        new SentencePaths.Path(
                                name(path.example().token(t)), sentence, false, path.ofToken(t)));
            }
        }
    }

    private String name(int token) {
        return dataset.vocabulary().token(token);
    }

    /** The categories of the senses; the first two colours where these are not known or equal. */
    private List<Integer> categories() {
        OptionalInt one = comparison.firstSense();
        OptionalInt other = comparison.secondSense();
        return one.isPresent() && other.isPresent() && one.getAsInt() != other.getAsInt()
                ? List.of(one.getAsInt(), other.getAsInt())
                : List.of(0, 1);
    }
}
