package org.driftscope.ui;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.wording.Wording;

/** What is said of a word wherever it is told of. */
public final class WordFacts {
    private static final Wording WORDS = Wording.of("ui");

    private WordFacts() {}

    /**
     * Such as "token 12 · occurs 5 times · animals"; {@code categories} are names. Stop words are
     * called that.
     */
    public static String of(int tokenId, int count, boolean isStopWord, List<String> categories) {
        List<String> facts = new ArrayList<>();
        facts.add(WORDS.get("token", "id", String.valueOf(tokenId)));
        facts.add(WORDS.get("occurs", "count", count));
        if (isStopWord) {
            facts.add(WORDS.get("stop-word"));
        }
        facts.add(
                categories.stream()
                        .reduce(
                                (first, second) ->
                                        WORDS.get("and", "first", first, "second", second))
                        .orElseGet(() -> WORDS.get("no-category")));
        return String.join(" · ", facts);
    }
}
