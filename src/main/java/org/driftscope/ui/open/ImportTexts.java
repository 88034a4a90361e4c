package org.driftscope.ui.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.driftscope.plot.Figures;
import org.driftscope.storage.format.Table;
import org.driftscope.text.LengthBin;
import org.driftscope.wording.Wording;

/** What an import says in words. */
final class ImportTexts {
    private static final Wording WORDS = Wording.of("ui.open");

    private ImportTexts() {}

    /** Such as "127 sentences · 812 tokens · 100 different words · English". */
    static String facts(ImportPreview preview) {
        List<String> facts = new ArrayList<>();
        facts.add(WORDS.get("sentences", "count", preview.report().sentences()));
        facts.add(WORDS.get("tokens", "count", preview.report().tokens()));
        facts.add(WORDS.get("different", "count", preview.report().words()));
        facts.add(language(preview.language()));
        return String.join(" · ", facts);
    }

    private static String language(String tag) {
        return tag.isEmpty()
                ? WORDS.get("language-unknown")
                : Locale.forLanguageTag(tag).getDisplayLanguage(Wording.language().locale());
    }

    /** Why the suggested settings suit the text, and how long they take. */
    static String reasons(ImportPreview preview) {
        return String.join(" ", preview.suggested().reasons())
                + " "
                + WORDS.get("takes", "time", duration(preview.seconds()));
    }

    /** Such as "2 s" or "3 min". */
    static String duration(double seconds) {
        if (seconds < 1) {
            return WORDS.get("a-second");
        }
        return seconds < 100
                ? WORDS.get("seconds", "count", Math.round(seconds))
                : WORDS.get("minutes", "count", Math.round(seconds / 60));
    }

    /** How much is not learned from. */
    static String leftOut(int lines) {
        return lines == 0 ? WORDS.get("left-out-none") : WORDS.get("left-out", "count", lines);
    }

    /** Such as "3" or "5–8". */
    static String range(LengthBin bin) {
        return bin.least() == bin.most()
                ? Figures.count(bin.least())
                : Figures.count(bin.least()) + "–" + Figures.count(bin.most());
    }

    /** A column by its name, with what stands in it. */
    static String column(Table.Column column) {
        return column.firstValues().isEmpty()
                ? column.name()
                : column.name() + ": " + String.join(" / ", column.firstValues());
    }

    /** What the lengths come to, for those who can't see the chart. */
    static String lengths(List<LengthBin> bins) {
        LengthBin most =
                bins.stream()
                        .max((a, b) -> Integer.compare(a.sentences(), b.sentences()))
                        .orElseThrow();
        return WORDS.get(
                "lengths-name",
                "count",
                most.sentences(),
                "range",
                range(most),
                "longest",
                bins.get(bins.size() - 1).most());
    }
}
