package org.driftscope.ui.senses;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.driftscope.insight.ContextualPath;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Landmark;
import org.driftscope.plot.TokenPath;
import org.driftscope.text.Dataset;

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
    private static final int MOST_LANDMARKS = 40;

    static final SensesScene EMPTY =
            new SensesScene("", List.of(), List.of(), List.of(), List.of(0, 1));

    SensesScene {
        paths = List.copyOf(paths);
        landmarks = List.copyOf(landmarks);
        stages = List.copyOf(stages);
        categories = List.copyOf(categories);
    }

    static SensesScene of(SensesAnswer.Comparison comparison, Dataset dataset, boolean allWords) {
        SharedWord word = comparison.sentences().word();
        List<TokenPath> paths = new ArrayList<>();
        if (allWords) {
            addOthers(paths, comparison, comparison.first(), 0, word.first(), dataset);
            addOthers(paths, comparison, comparison.second(), 1, word.second(), dataset);
        }
        String name = dataset.vocabulary().token(word.token());
        paths.add(main(comparison, 0, name + meant(comparison.firstSense(), 0, dataset)));
        paths.add(main(comparison, 1, name + meant(comparison.secondSense(), 1, dataset)));
        return new SensesScene(
                name,
                paths,
                landmarks(comparison, dataset),
                comparison.first().names(),
                categories(comparison));
    }

    private static TokenPath main(SensesAnswer.Comparison comparison, int group, String name) {
        SharedWord word = comparison.sentences().word();
        Matrix points =
                group == 0
                        ? comparison.first().points(word.first(), comparison.projection().basis())
                        : comparison
                                .second()
                                .points(word.second(), comparison.projection().basis());
        return new TokenPath(name, group, true, points);
    }

    private static String meant(OptionalInt sense, int group, Dataset dataset) {
        return sense.isPresent()
                ? " as " + dataset.corpus().categories().get(sense.getAsInt()).name()
                : " in sentence " + (group + 1);
    }

    private static void addOthers(
            List<TokenPath> paths,
            SensesAnswer.Comparison comparison,
            ContextualPath path,
            int group,
            int left,
            Dataset dataset) {
        for (int t = 0; t < path.example().predictions(); t++) {
            if (t != left) {
                paths.add(
                        new TokenPath(
                                dataset.vocabulary().token(path.example().token(t)),
                                group,
                                false,
                                path.points(t, comparison.projection().basis())));
            }
        }
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

    /** The categories of the senses; the first two colours where these are not known or equal. */
    private static List<Integer> categories(SensesAnswer.Comparison comparison) {
        OptionalInt one = comparison.firstSense();
        OptionalInt other = comparison.secondSense();
        return one.isPresent() && other.isPresent() && one.getAsInt() != other.getAsInt()
                ? List.of(one.getAsInt(), other.getAsInt())
                : List.of(0, 1);
    }

    /** What is said of a point of a path. */
    String words(int path, int stage) {
        TokenPath of = paths.get(path);
        return (stage == 0 ? "word alone" : "behind " + stages.get(stage))
                + ": "
                + of.name()
                + (of.main() ? "" : " in sentence " + (of.group() + 1));
    }
}
