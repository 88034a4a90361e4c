package org.driftscope.ui.senses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.driftscope.insight.ContextualPath;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Landmark;
import org.driftscope.plot.SentencePaths;
import org.driftscope.plot.TokenPath;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

/**
 * What is drawn of two sentences, in the plane of the map.
 *
 * @param start the name of the common point where the main paths begin
 * @param paths those of the shared word last
 * @param landmarks words of the categories of the shared word, where the map has them
 * @param stages the names of the points of a path
 * @param categories whose colour each of the two sentences has
 */
record SensesScene(
        String start,
        List<TokenPath> paths,
        List<Landmark> landmarks,
        List<String> stages,
        List<Integer> categories) {
    private static final Wording WORDS = Wording.of("ui.senses");

    private static final int MOST_LANDMARKS = 40;

    static final SensesScene EMPTY =
            new SensesScene("", List.of(), List.of(), List.of(), List.of(0, 1));

    SensesScene {
        paths = List.copyOf(paths);
        landmarks = List.copyOf(landmarks);
        stages = List.copyOf(stages);
        categories = List.copyOf(categories);
    }

    static SensesScene of(
            SensesAnswer.Comparison comparison, Dataset dataset, SentencePaths shown) {
        return new SensesScene(
                shown.word(),
                shown.paths().stream()
                        .map(
                                path ->
                                        new TokenPath(
                                                path.name(),
                                                path.sentence(),
                                                path.main(),
                                                comparison.projection().place(path.vectors())))
                        .toList(),
                landmarks(comparison, dataset),
                comparison.first().names(),
                shown.sentences().stream().map(SentencePaths.Sentence::category).toList());
    }

    private static List<Landmark> landmarks(SensesAnswer.Comparison comparison, Dataset dataset) {
        Set<Integer> wanted =
                new TreeSet<>(dataset.categoriesOf(comparison.sentences().word().token()));
        Matrix points = comparison.projection().points();
        List<Landmark> landmarks = new ArrayList<>();
        for (int id = 0; id < points.rows() && landmarks.size() < MOST_LANDMARKS; id++) {
            List<Integer> own = dataset.categoriesOf(id);
            if (own.size() == 1 && wanted.contains(own.get(0))) {
                landmarks.add(
                        new Landmark(
                                dataset.vocabulary().token(id),
                                own.get(0),
                                points.get(id, 0),
                                points.get(id, 1)));
            }
        }
        return landmarks;
    }

    /** What is said of a point of a path. */
    String words(int path, int stage) {
        TokenPath of = paths.get(path);
        String name =
                of.main()
                        ? of.name()
                        : WORDS.get("word-in", "word", of.name(), "sentence", of.group() + 1);
        String behind =
                stage == 0
                        ? ContextualPath.alone()
                        : WORDS.get("stage-behind", "stage", stages.get(stage));
        return WORDS.get("stage-word", "stage", behind, "word", name);
    }
}
