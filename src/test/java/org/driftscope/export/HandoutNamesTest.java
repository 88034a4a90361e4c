package org.driftscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.driftscope.insight.ReadyPair;
import org.driftscope.insight.ReadyPairs;
import org.driftscope.plot.Box;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.TextSize;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.junit.jupiter.api.Test;

/** Which words are named on the maps of a handout, as the maps are laid out then. */
class HandoutNamesTest {
    private static final TextSize SIZES = AwtTexts.sizes();

    /** A run's handout. */
    private record Made(
            HandoutMaps maps, List<HandoutMaps.Sheet> sheets, Optional<ReadyPair> pair) {
        HandoutNames names() {
            return new HandoutNames(maps, sheets, pair, SIZES);
        }

        List<String> named(int sheet) {
            Dataset dataset = maps.run().dataset();
            return labels(sheet).stream()
                    .map(label -> dataset.vocabulary().token(label.tokenId()))
                    .toList();
        }

        List<ScatterLayout.Label> labels(int sheet) {
            return maps.layout(SIZES, sheets.get(sheet), names().named()).labels().stream()
                    .filter(label -> label.tokenId() >= 0)
                    .toList();
        }
    }

    private static Made made(Corpus corpus, RunSettings settings) {
        try (Stepper stepper = new Stepper(Dataset.of(corpus, settings.text()), settings)) {
            List<Frame> frames = new ArrayList<>(List.of(stepper.frame()));
            for (int step = 1; step <= 40; step++) {
                frames.add(stepper.step());
            }
            RunDescription run = stepper.description();
            HandoutMaps maps = new HandoutMaps(run, frames.get(0), frames.get(20), frames.get(40));
            Optional<ReadyPair> pair =
                    run.fittedWords().size() < 3
                            ? Optional.empty()
                            : Optional.of(ReadyPairs.of(run.dataset(), run.fittedWords()).get(0));
            return new Made(
                    maps,
                    List.of(
                            new HandoutMaps.Sheet(maps.start(), 350, 247),
                            new HandoutMaps.Sheet(maps.middle(), 350, 247),
                            new HandoutMaps.Sheet(maps.last(), 514, 451)),
                    pair);
        }
    }

    private static Made shipped(String name) {
        StoredCorpus corpus = ShippedCorpora.open(name);
        return made(corpus.corpus(), corpus.recommended());
    }

    /** The simple sentences have hundreds of words in groups. */
    @Test
    void ofALargeTextFewWordsAreNamedAndTheSameOnAllMaps() {
        Made made = shipped("simple-sentences");
        Set<String> names = Set.copyOf(made.named(2));
        assertTrue(names.size() >= 8 && names.size() <= 24, names::toString);
        assertEquals(names, Set.copyOf(made.named(0)));
        assertEquals(names, Set.copyOf(made.named(1)));
        for (int sheet = 0; sheet < 3; sheet++) {
            List<Box> boxes = made.labels(sheet).stream().map(ScatterLayout.Label::box).toList();
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    assertFalse(boxes.get(i).overlaps(boxes.get(j)), "map " + sheet);
                }
            }
        }
    }

    @Test
    void theWordsOfTheQuestionsAndOfManyGroupsAreAmongThem() {
        Made made = shipped("simple-sentences");
        Dataset dataset = made.maps().run().dataset();
        Set<Integer> named = made.names().named();
        ReadyPair pair = made.pair().orElseThrow();
        assertTrue(
                named.containsAll(List.of(pair.first(), pair.second(), pair.control())),
                named::toString);
        Set<Integer> groups =
                named.stream()
                        .flatMap(id -> dataset.categoriesOf(id).stream())
                        .collect(Collectors.toSet());
        assertTrue(groups.size() >= 8, groups::toString); // of 19, as far as they have room
    }

    @Test
    void theSentenceSaysHowManyAndIsLeftOutWhereAllAreNamed() {
        Made made = shipped("simple-sentences");
        String counts =
                String.format(
                        "the same %d of %d words on all maps.",
                        made.names().named().size(),
                        made.maps().last().projection().fittedWords().size());
        assertTrue(made.names().words().endsWith(counts), made.names().words());
        Made few =
                made(
                        new Corpus("few", "", "", List.of("a b", "b a", "a b a"), List.of()),
                        RunSettings.DEFAULT);
        assertEquals("", few.names().words());
        assertEquals(Set.of("a", "b", "<end>"), Set.copyOf(few.named(0)));
    }

    @Test
    void withoutGroupsTheMostFrequentWordsAreNamed() {
        StoredCorpus stored = ShippedCorpora.open("starter-natural-4");
        Made made = made(stored.corpus().withCategories(List.of()), stored.recommended());
        Dataset dataset = made.maps().run().dataset();
        int most =
                made.maps().last().projection().fittedWords().stream()
                        .mapToInt(dataset.vocabulary()::count)
                        .max()
                        .orElseThrow();
        assertTrue(
                made.names().named().stream()
                        .anyMatch(id -> dataset.vocabulary().count(id) == most));
        assertTrue(made.names().words().contains("most frequent others"), made.names().words());
    }
}
