package org.driftscope.insight;

import java.util.Comparator;
import java.util.List;
import org.driftscope.text.Dataset;

/**
 * Words in the order of their categories, those of one category by name. Words of several
 * categories come after all those of one, and words of none last.
 *
 * @param ids token ids
 * @param categories the number of each word's category, or {@link #SEVERAL}, or {@link #NONE}
 * @param chosenFrom how many words there were to choose from
 */
public record GroupedWords(List<Integer> ids, List<Integer> categories, int chosenFrom) {
    /** Stands for the category of a word that belongs to more than one. */
    public static final int SEVERAL = -1;

    /** Stands for the category of a word that belongs to none. */
    public static final int NONE = -2;

    public GroupedWords {
        ids = List.copyOf(ids);
        categories = List.copyOf(categories);
        if (ids.size() != categories.size() || ids.size() > chosenFrom) {
            throw new IllegalArgumentException(
                    ids.size() + " words, " + categories.size() + " categories of " + chosenFrom);
        }
    }

    /**
     * The {@code most} most frequent of the chosen words; of equally frequent ones those with the
     * smaller id.
     *
     * @param chosen distinct token ids of the dataset
     */
    public static GroupedWords of(Dataset dataset, List<Integer> chosen, int most) {
        Comparator<Integer> byFrequency =
                Comparator.comparingInt(id -> -dataset.vocabulary().count(id));
        Comparator<Integer> byCategory = Comparator.comparingInt(id -> place(dataset, id));
        List<Integer> ids =
                chosen.stream()
                        .sorted(byFrequency.thenComparing(Comparator.naturalOrder()))
                        .limit(most)
                        .sorted(byCategory.thenComparing(id -> dataset.vocabulary().token(id)))
                        .toList();
        return new GroupedWords(
                ids, ids.stream().map(id -> category(dataset, id)).toList(), chosen.size());
    }

    private static int place(Dataset dataset, int id) {
        int category = category(dataset, id);
        return switch (category) {
            case NONE -> Integer.MAX_VALUE;
            case SEVERAL -> Integer.MAX_VALUE - 1;
            default -> category;
        };
    }

    private static int category(Dataset dataset, int id) {
        List<Integer> categories = dataset.categoriesOf(id);
        return switch (categories.size()) {
            case 0 -> NONE;
            case 1 -> categories.get(0);
            default -> SEVERAL;
        };
    }

    public int size() {
        return ids.size();
    }

    /** Whether the words with these places are of one and the same category. */
    public boolean sameCategory(int a, int b) {
        return categories.get(a) >= 0 && categories.get(a).equals(categories.get(b));
    }

    /** Whether a word belongs to exactly one category; only such words are measured. */
    public boolean isMeasured(int place) {
        return categories.get(place) >= 0;
    }

    int[] idArray() {
        return ids.stream().mapToInt(Integer::intValue).toArray();
    }
}
