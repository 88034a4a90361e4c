package org.driftscope.ui.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.driftscope.insight.Neighbor;
import org.driftscope.plot.Ink;
import org.driftscope.plot.MapWord;
import org.driftscope.plot.TokenSet;
import org.driftscope.plot.WordGroups;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Category;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;
import org.driftscope.ui.GroupColours;
import org.driftscope.ui.WordFacts;

/**
 * The words of a run as the map knows them. Immutable.
 *
 * @param all by token id
 * @param fitted ids of those the projection is fitted on, in their order
 * @param categories names, by number
 * @param colours of the categories that a person gave one, by number
 * @param fillers those that would only drown the others
 * @param stopWords those that are stop words of the text's language
 */
record MapWords(
        List<MapWord> all,
        List<Integer> fitted,
        List<String> categories,
        Map<Integer, Ink> colours,
        TokenSet fillers,
        TokenSet stopWords) {
    static final MapWords NONE =
            new MapWords(List.of(), List.of(), List.of(), Map.of(), TokenSet.NONE, TokenSet.NONE);

    MapWords {
        all = List.copyOf(all);
        fitted = List.copyOf(fitted);
        categories = List.copyOf(categories);
        colours = Map.copyOf(colours);
    }

    static MapWords of(RunDescription description) {
        Dataset dataset = description.dataset();
        Vocabulary vocabulary = dataset.vocabulary();
        List<MapWord> words = new ArrayList<>();
        for (int id = 0; id < vocabulary.size(); id++) {
            words.add(
                    new MapWord(
                            id,
                            vocabulary.token(id),
                            dataset.categoriesOf(id),
                            vocabulary.count(id),
                            false));
        }
        return new MapWords(
                        words,
                        List.of(),
                        dataset.corpus().categories().stream().map(Category::name).toList(),
                        GroupColours.own(dataset.corpus().categories()),
                        TokenSet.where(vocabulary.size(), dataset::isFiller),
                        TokenSet.where(vocabulary.size(), dataset::isStopWord))
                .fittedOn(description.fittedWords());
    }

    /** The same words, others of them fitted. */
    MapWords fittedOn(List<Integer> ids) {
        Set<Integer> set = new HashSet<>(ids);
        return new MapWords(
                all.stream().map(word -> word.withFitted(set.contains(word.tokenId()))).toList(),
                ids,
                categories,
                colours,
                fillers,
                stopWords);
    }

    /** The same words with other groups, of as many words, in place of the categories. */
    MapWords groupedBy(WordGroups groups) {
        boolean known = groups.numbers().size() == all.size();
        return new MapWords(
                all.stream()
                        .map(
                                word -> {
                                    int number =
                                            known
                                                    ? groups.numbers().get(word.tokenId())
                                                    : WordGroups.NONE;
                                    return word.withCategories(
                                            number == WordGroups.NONE
                                                    ? List.of()
                                                    : List.of(number));
                                })
                        .toList(),
                fitted,
                known ? groups.names() : List.of(),
                Map.of(),
                fillers,
                stopWords);
    }

    boolean has(int tokenId) {
        return tokenId >= 0 && tokenId < all.size();
    }

    /** What is said of a word and those nearest to it. */
    WordCard card(int tokenId, List<Neighbor> nearest) {
        MapWord word = all.get(tokenId);
        return new WordCard(
                tokenId,
                word.text(),
                WordFacts.of(
                        tokenId,
                        word.count(),
                        stopWords.contains(tokenId),
                        word.categories().stream().map(categories::get).toList()),
                nearest.stream().map(near -> row(all.get(near.tokenId()), near.cosine())).toList());
    }

    private static WordCard.Row row(MapWord word, double cosine) {
        return new WordCard.Row(word.text(), word.categories(), cosine);
    }
}
