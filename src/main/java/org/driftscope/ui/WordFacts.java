package org.driftscope.ui;

import java.util.List;
import org.driftscope.plot.Figures;

/** What is said of a word wherever it is told of. */
public final class WordFacts {
    private WordFacts() {}

    /**
     * Such as "token 12 · occurs 5 times · animals"; {@code categories} are names. Stop words are
     * called that.
     */
    public static String of(int tokenId, int count, boolean isStopWord, List<String> categories) {
        return "token "
                + tokenId
                + " · occurs "
                + (count == 1 ? "once" : Figures.counted(count, "time"))
                + (isStopWord ? " · stop word" : "")
                + " · "
                + (categories.isEmpty() ? "no category" : String.join(" and ", categories));
    }
}
