package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static TextReport report(List<String> sentences) {
        return TextReport.of(
                Dataset.of(new Corpus("c", "", "", sentences, List.of()), TextSettings.DEFAULT));
    }

    /** Counted by hand. "the dog barks . / the dog barks . / go ! / a cat sleeps here <end>". */
    @Test
    void countsByHand() {
        TextReport report =
                report(List.of("The dog barks.", "the dog barks .", "Go!", "a cat sleeps here"));
        assertEquals(4, report.sentences());
        assertEquals(4 + 4 + 2 + 5, report.tokens());
        assertEquals(11, report.vocabulary()); // the dog barks . go ! a cat sleeps here <end>
        assertEquals(8, report.words());
        assertEquals(5, report.wordsSeenOnce()); // go a cat sleeps here
        assertEquals(11, report.wordTokens());
        assertEquals(11 / 8.0, report.meanFrequency());
        assertEquals(1, report.shortSentences());
        assertEquals(1, report.repeatedSentences());
        assertEquals(5, report.longest());
        assertEquals(
                List.of(
                        new LengthBin(1, 1, 0),
                        new LengthBin(2, 2, 1),
                        new LengthBin(3, 3, 0),
                        new LengthBin(4, 4, 2),
                        new LengthBin(5, 5, 1)),
                report.lengths());
    }

    /** 41 tokens take bins of 4, since 20 bins of 2 end at 40. */
    @Test
    void longSentencesMakeWideBins() {
        String longest = String.join(" ", Collections.nCopies(40, "go")); // and its end
        TextReport report = report(List.of(longest, "we go .", "we go there now ."));
        assertEquals(11, report.lengths().size());
        assertEquals(new LengthBin(1, 4, 1), report.lengths().get(0));
        assertEquals(new LengthBin(5, 8, 1), report.lengths().get(1));
        assertEquals(new LengthBin(41, 44, 1), report.lengths().get(10));
    }
}
