package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.driftscope.projection.FittedWords;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.junit.jupiter.api.Test;

/** Words are grouped otherwise while a run goes on. */
class RegroupTest {
    private static final StoredCorpus STARTER = ShippedCorpora.open("starter-natural-4");
    private static final List<Category> OTHERS =
            List.of(
                    new Category("first", List.of("dog", "bread", "coffee", "morning")),
                    new Category("second", List.of("cat", "rice", "tea", "Evening", "zebra")));

    private static Dataset dataset(List<Category> groups) {
        Corpus corpus = STARTER.corpus().withCategories(groups);
        return Dataset.of(corpus, STARTER.recommended().text());
    }

    private static Stepper stepper(List<Category> groups) {
        return Stepper.remembering(dataset(groups), STARTER.recommended());
    }

    @Test
    void lossesAndWeightsStayBitIdentical() {
        try (Stepper left = stepper(STARTER.corpus().categories());
                Stepper grouped = stepper(STARTER.corpus().categories())) {
            for (int step = 1; step <= 60; step++) {
                if (step == 21) {
                    grouped.setCategories(OTHERS);
                } else if (step == 41) {
                    grouped.setCategories(List.of());
                }
                double loss = left.step().result().orElseThrow().loss();
                assertEquals(loss, grouped.step().result().orElseThrow().loss(), "step " + step);
            }
            assertEquals(left.frame().embeddings(), grouped.frame().embeddings());
            assertEquals(left.moment().model().weights(), grouped.moment().model().weights());
        }
    }

    /** As if the text had had these groups from the start. */
    @Test
    void measuresAreThoseOfTheNewGroups() {
        try (Stepper regrouped = stepper(STARTER.corpus().categories());
                Stepper always = stepper(OTHERS)) {
            for (int step = 0; step < 30; step++) {
                regrouped.step();
                always.step();
            }
            Frame before = regrouped.frame();
            Frame after = regrouped.setCategories(OTHERS);
            assertFalse(before.measures().equals(after.measures()));
            double silhouette = always.frame().measures().orElseThrow().silhouette2d();
            assertEquals(silhouette, after.measures().orElseThrow().silhouette2d(), 1e-6);
            assertEquals(
                    always.frame().measures().orElseThrow().knnPurity(),
                    after.measures().orElseThrow().knnPurity());
            assertEquals(
                    always.frame().projection().fittedWords(), after.projection().fittedWords());
            assertEquals(
                    always.description().dataset().corpus(),
                    regrouped.description().dataset().corpus());
            int evening = word(regrouped, "evening");
            assertEquals(List.of(1), regrouped.description().dataset().categoriesOf(evening));
            regrouped.step();
            always.step();
            assertEquals(
                    always.frame().measures().orElseThrow().silhouette2d(),
                    regrouped.frame().measures().orElseThrow().silhouette2d(),
                    1e-6);
        }
    }

    @Test
    void anotherColourChangesNoMeasure() {
        try (Stepper stepper = stepper(STARTER.corpus().categories())) {
            while (stepper.frame().clearStep().isEmpty()) {
                stepper.step();
            }
            stepper.step();
            Frame before = stepper.frame();
            List<Category> coloured =
                    STARTER.corpus().categories().stream()
                            .map(
                                    group ->
                                            new Category(
                                                    group.name(), group.words(), OptionalInt.of(1)))
                            .toList();
            Frame after = stepper.setCategories(coloured);
            assertEquals(before.clearStep(), after.clearStep());
            assertEquals(
                    before.measures().orElseThrow().silhouette2d(),
                    after.measures().orElseThrow().silhouette2d(),
                    1e-6);
            assertTrue(stepper.setCategories(List.of()).clearStep().isEmpty());
        }
    }

    private static int word(Stepper stepper, String word) {
        return stepper.description().dataset().vocabulary().id(word).orElseThrow();
    }

    @Test
    void withoutGroupsNothingIsMeasured() {
        try (Stepper stepper = stepper(OTHERS)) {
            assertEquals(Optional.empty(), stepper.setCategories(List.of()).measures());
            assertEquals(Optional.empty(), stepper.step().measures());
            assertTrue(stepper.frame().clearStep().isEmpty());
        }
    }

    @Test
    void aRareWordOfAGroupIsFittedBesideTheFrequentOnes() {
        Dataset grouped = dataset(List.of(new Category("marks", List.of(".", "the"))));
        List<Integer> frequent = WordSets.fitted(grouped, FittedWords.FREQUENT);
        int the = grouped.vocabulary().id("the").orElseThrow();
        assertFalse(WordSets.fitted(dataset(List.of()), FittedWords.FREQUENT).contains(the));
        assertTrue(frequent.contains(the));
        assertEquals(frequent.stream().sorted().distinct().toList(), frequent);
    }

    @Test
    void aPlayingRunPublishesTheNextFrameWithThem() throws Exception {
        List<Frame> shown = new ArrayList<>();
        try (TrainingRun run = new TrainingRun(dataset(List.of()), STARTER.recommended())) {
            run.opened().get(30, TimeUnit.SECONDS);
            run.play();
            RunDescription grouped = run.setCategories(OTHERS).get(30, TimeUnit.SECONDS);
            assertEquals(OTHERS, grouped.dataset().corpus().categories());
            run.frames().collect().ifPresent(shown::add);
            assertTrue(shown.get(0).measures().isPresent());
            assertEquals(RunState.PLAYING, shown.get(0).state());
        }
    }
}
