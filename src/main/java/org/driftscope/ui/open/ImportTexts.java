package org.driftscope.ui.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.driftscope.plot.Figures;
import org.driftscope.storage.format.Table;
import org.driftscope.text.LengthBin;

/** What an import says in words. */
final class ImportTexts {
    private ImportTexts() {}

    /** Such as "127 sentences · 812 tokens · 100 different words · English". */
    static String facts(ImportPreview preview) {
        List<String> facts = new ArrayList<>();
        facts.add(Figures.counted(preview.report().sentences(), "sentence"));
        facts.add(Figures.counted(preview.report().tokens(), "token"));
        facts.add(Figures.counted(preview.report().words(), "different word"));
        facts.add(language(preview.language()));
        return String.join(" · ", facts);
    }

    private static String language(String tag) {
        return tag.isEmpty()
                ? "language not told"
                : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Why the suggested settings suit the text, and how long they take. */
    static String reasons(ImportPreview preview) {
        return String.join(" ", preview.suggested().reasons())
                + " That takes about "
                + duration(preview.seconds())
                + " on this machine at full speed.";
    }

    /** Such as "2 s" or "3 min". */
    static String duration(double seconds) {
        if (seconds < 1) {
            return "a second";
        }
        return seconds < 100 ? Math.round(seconds) + " s" : Math.round(seconds / 60) + " min";
    }

    /** How much is not learned from. */
    static String leftOut(int lines) {
        return lines == 0 ? "Nothing was left out." : Figures.counted(lines, "line") + " left out:";
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
        return "Sentences by length: most, "
                + Figures.counted(most.sentences(), "sentence")
                + ", have "
                + range(most)
                + " tokens; the longest has at most "
                + Figures.count(bins.get(bins.size() - 1).most())
                + ".";
    }
}
