package org.driftscope.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.math.SeededRandom;
import org.driftscope.run.ModelSettings;
import org.driftscope.run.RunSettings;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;

/**
 * A made-up corpus of so many words in eight categories, in sentences of so many: a sentence keeps
 * to one category, so that training draws the words of each together.
 */
record WordCrowd(int words, int sentence) {
    private static final int CATEGORIES = 8;
    private static final int SENTENCES_A_WORD = 2;
    private static final String[] SYLLABLES = {
        "ba", "co", "di", "fe", "gu", "ha", "ki", "lo", "me", "nu", "pa", "ri", "so", "ta", "ve",
        "zu"
    };

    Corpus corpus() {
        List<List<String>> groups = new ArrayList<>();
        for (int c = 0; c < CATEGORIES; c++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < words; i++) {
            groups.get(i % CATEGORIES).add(word(i));
        }
        List<Category> categories = new ArrayList<>();
        for (List<String> group : groups) {
            categories.add(new Category("category " + (categories.size() + 1), group));
        }
        return new Corpus(words + " words", "", "", sentences(groups), categories);
    }

    /** Each word occurs; all else is chance. */
    private List<String> sentences(List<List<String>> groups) {
        SeededRandom random = new SeededRandom(1);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < words * SENTENCES_A_WORD; i++) {
            List<String> group = groups.get(i % CATEGORIES);
            StringBuilder text = new StringBuilder(word(i % words));
            for (int t = 1; t < sentence; t++) {
                text.append(' ').append(group.get(random.nextInt(group.size())));
            }
            sentences.add(text.append(" .").toString());
        }
        return sentences;
    }

    /** The number in syllables, so that words are as long as words are. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 16; rest > 0; rest /= 16) {
            word.append(SYLLABLES[rest % 16]);
        }
        return word.toString();
    }

    /** Vectors of length 64, two layers, in so many dimensions on screen. */
    RunSettings settings(int dimensions) {
        ModelSettings usual = ModelSettings.DEFAULT;
        ModelSettings model =
                new ModelSettings(
                        64,
                        2,
                        4,
                        256,
                        sentence,
                        usual.activation(),
                        usual.positions(),
                        usual.tied(),
                        usual.embeddingStd());
        RunSettings settings = RunSettings.DEFAULT.withModel(model);
        return settings.withProjection(settings.projection().withDimensions(dimensions));
    }
}
