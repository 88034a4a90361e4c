package org.driftscope.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;
import org.junit.jupiter.api.Test;

class ContrastPairsTest {
    private static final Category ANIMALS = new Category("animals", List.of("dog", "cat", "cow"));
    private static final Category FOODS = new Category("foods", List.of("bread"));

    @Test
    void onTheLessonTheyAreDogWithCatAndDogWithBone() {
        Dataset dataset =
                Dataset.of(ShippedCorpora.open("lesson-bone").corpus(), TextSettings.DEFAULT);
        int[] words =
                dataset.vocabulary().tokens().stream()
                        .filter(word -> !List.of("the", "its", ".", "in", "i", "a").contains(word))
                        .mapToInt(word -> dataset.vocabulary().id(word).orElseThrow())
                        .toArray();
        assertEquals("dog-cat dog-bone", named(dataset, words));
    }

    @Test
    void ofTheFirstCategoryTheFirstTwoAndTheOneMostTogetherOfAnotherKind() {
        Dataset dataset =
                dataset(
                        List.of(FOODS, ANIMALS),
                        "dog meets cow",
                        "dog sees cow",
                        "dog eats bread",
                        "bread and cat",
                        "dog likes bread");
        int[] words = ids(dataset, "dog", "cow", "bread", "cat", "likes");
        assertEquals("dog-cow dog-bread", named(dataset, words));
    }

    @Test
    void ofSeveralAsOftenTogetherTheOneThatKeepsTheLeastAlikeCompany() {
        // Around dog stand a, here and x; around cat here, x and the end; around bread y, z, big
        // and the end: nothing in common.
        Dataset dataset =
                dataset(
                        List.of(new Category("animals", List.of("dog", "cow"))),
                        "a dog here x y z bread big",
                        "a dog here x cat",
                        "a cow here x w");
        int[] words = ids(dataset, "dog", "cow", "cat", "bread");
        assertEquals("dog-cow dog-bread", named(dataset, words));
    }

    @Test
    void withoutCategoriesThoseMostAlikeThatAreNeverTogether() {
        Dataset dataset =
                dataset(List.of(), "my dog runs fast", "my cat runs fast", "we see dog with stick");
        int[] words = ids(dataset, "stick", "dog", "cat", "we");
        assertEquals("dog-cat stick-dog", named(dataset, words));
    }

    @Test
    void noneWhereThereAreNoTwoWords() {
        Dataset dataset = dataset(List.of(), "my dog runs");
        PairContexts contexts = PairContexts.of(dataset, new WordPairs(new int[] {1}));
        assertEquals(
                new ContrastPairs(OptionalInt.empty(), OptionalInt.empty()),
                ContrastPairs.of(contexts, dataset));
    }

    private static String named(Dataset dataset, int[] words) {
        PairContexts contexts = PairContexts.of(dataset, new WordPairs(words));
        ContrastPairs pairs = ContrastPairs.of(contexts, dataset);
        return name(dataset, contexts.pairs(), pairs.alike().orElseThrow())
                + " "
                + name(dataset, contexts.pairs(), pairs.together().orElseThrow());
    }

    private static String name(Dataset dataset, WordPairs pairs, int pair) {
        return dataset.vocabulary().token(pairs.word(pairs.first(pair)))
                + "-"
                + dataset.vocabulary().token(pairs.word(pairs.second(pair)));
    }

    private static int[] ids(Dataset dataset, String... words) {
        return List.of(words).stream()
                .mapToInt(word -> dataset.vocabulary().id(word).orElseThrow())
                .toArray();
    }

    private static Dataset dataset(List<Category> categories, String... sentences) {
        return Dataset.of(
                new Corpus("by hand", "", "none", List.of(sentences), categories),
                TextSettings.DEFAULT);
    }
}
