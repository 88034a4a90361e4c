package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.driftscope.projection.FittedWords;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.TextSettings;
import org.junit.jupiter.api.Test;

class WordSetsTest {
    private static String all(boolean stopWords, String sentence) {
        TextSettings settings =
                TextSettings.DEFAULT.but().language("en").stopWordsOnMap(stopWords).build();
        Dataset dataset =
                Dataset.of(new Corpus("test", "", "none", List.of(sentence), List.of()), settings);
        return String.join(
                " ",
                WordSets.fitted(dataset, FittedWords.ALL).stream()
                        .map(dataset.vocabulary()::token)
                        .toList());
    }

    @Test
    void stopWordsAreLeftOutOfAllTokensWhereTheSettingsSaySo() {
        assertEquals("the dog and cat sleep .", all(true, "The dog and the cat sleep."));
        assertEquals("dog cat sleep", all(false, "The dog and the cat sleep."));
    }

    @Test
    void aMapOfFewerThanThreeWordsKeepsThem() {
        assertEquals("you and me too .", all(false, "You and me too."));
    }
}
