package org.driftscope.ui.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.driftscope.insight.NearestNeighbors;
import org.driftscope.insight.Neighbor;
import org.driftscope.math.Matrix;
import org.driftscope.plot.MapWord;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Category;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;

/**
 * The words of a run as the map knows them. Immutable.
 *
 * @param all by token id
 * @param categories names, by number
 */
record MapWords(List<MapWord> all, List<String> categories) {
    private static final int NEIGHBOURS = 5;
    static final MapWords NONE = new MapWords(List.of(), List.of());

    MapWords {
        all = List.copyOf(all);
        categories = List.copyOf(categories);
    }

    static MapWords of(RunDescription description) {
        Dataset dataset = description.dataset();
        Vocabulary vocabulary = dataset.vocabulary();
        Set<Integer> fitted = new HashSet<>(description.fittedWords());
        List<MapWord> words = new ArrayList<>();
        for (int id = 0; id < vocabulary.size(); id++) {
            words.add(
                    new MapWord(
                            id,
                            vocabulary.token(id),
                            dataset.categoriesOf(id),
                            vocabulary.count(id),
                            fitted.contains(id)));
        }
        return new MapWords(
                words, dataset.corpus().categories().stream().map(Category::name).toList());
    }

    boolean has(int tokenId) {
        return tokenId >= 0 && tokenId < all.size();
    }

    List<Integer> fitted() {
        return all.stream().filter(MapWord::fitted).map(MapWord::tokenId).toList();
    }

    /** The nearest words in the full space, nearest first: fitted ones, or any where wanted. */
    List<Neighbor> neighbours(Matrix embeddings, int tokenId, boolean any) {
        return NearestNeighbors.of(
                embeddings, tokenId, NEIGHBOURS, other -> any || all.get(other).fitted());
    }

    /** What is said of a word. */
    WordCard card(Matrix embeddings, int tokenId, boolean any) {
        MapWord word = all.get(tokenId);
        return new WordCard(
                tokenId,
                word.text(),
                facts(word),
                neighbours(embeddings, tokenId, any).stream()
                        .map(near -> row(all.get(near.tokenId()), near.cosine()))
                        .toList());
    }

    private static WordCard.Row row(MapWord word, double cosine) {
        return new WordCard.Row(word.text(), word.categories(), cosine);
    }

    private String facts(MapWord word) {
        String names =
                word.categories().stream()
                        .map(categories::get)
                        .collect(Collectors.joining(" and "));
        return "id "
                + word.tokenId()
                + " · "
                + (word.count() == 1 ? "once" : word.count() + " times")
                + " · "
                + (names.isEmpty() ? "no category" : names);
    }
}
