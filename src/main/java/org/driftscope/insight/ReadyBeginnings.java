package org.driftscope.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.driftscope.text.Dataset;

/**
 * Beginnings of sentences of a corpus that end just before a word of interest, so that it is to be
 * guessed. Beginnings that differ in words of interest alone, such as "i drink coffee every" and "i
 * drink tea every", are offered once. First come those with a word of interest among what is read.
 */
public final class ReadyBeginnings {
    private static final int LONGEST = 8;

    private final Dataset dataset;
    private final Set<Integer> interesting;
    private final Map<List<Integer>, List<Integer>> telling = new LinkedHashMap<>(); // by pattern
    private final Map<List<Integer>, List<Integer>> others = new LinkedHashMap<>();

    private ReadyBeginnings(Dataset dataset, List<Integer> interesting) {
        this.dataset = dataset;
        this.interesting = new HashSet<>(interesting);
    }

    /**
     * At most {@code most} beginnings of two words or more, written as a person would type them.
     */
    public static List<String> of(Dataset dataset, List<Integer> interesting, int most) {
        ReadyBeginnings ready = new ReadyBeginnings(dataset, interesting);
        for (int s = 0; s < dataset.sentenceCount() && ready.telling.size() < most; s++) {
            ready.read(dataset.sentence(s), most);
        }
        List<List<Integer>> all = new ArrayList<>(ready.telling.values());
        all.addAll(ready.others.values());
        return all.stream().limit(most).map(ready::words).toList();
    }

    private void read(int[] sentence, int most) {
        List<Integer> beginning = new ArrayList<>();
        List<Integer> pattern = new ArrayList<>();
        boolean told = false;
        for (int t = 0; t < sentence.length && t <= LONGEST; t++) {
            boolean guessed = interesting.contains(sentence[t]);
            if (guessed && t >= 2) {
                Map<List<Integer>, List<Integer>> found = told ? telling : others;
                if (found.size() < most) {
                    found.putIfAbsent(List.copyOf(pattern), List.copyOf(beginning));
                }
            }
            beginning.add(sentence[t]);
            pattern.add(guessed ? -1 : sentence[t]);
            told |= guessed;
        }
    }

    private String words(List<Integer> beginning) {
        return String.join(" ", beginning.stream().map(dataset.vocabulary()::token).toList());
    }
}
