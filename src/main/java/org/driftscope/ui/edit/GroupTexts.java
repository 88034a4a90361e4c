package org.driftscope.ui.edit;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.driftscope.wording.Wording;

/** What is said of groups of words. */
final class GroupTexts {
    private static final Wording WORDS = Wording.of("ui.edit");
    private static final int MOST_NAMED = 6;

    private GroupTexts() {}

    /** How many groups and words there are. */
    static String summary(List<GroupDraft> groups) {
        if (groups.isEmpty()) {
            return WORDS.get("no-groups");
        }
        Set<String> words = new LinkedHashSet<>();
        Set<String> several = new LinkedHashSet<>();
        for (GroupDraft group : groups) {
            group.words().stream().filter(word -> !words.add(word)).forEach(several::add);
        }
        return WORDS.get("groups-count", "count", groups.size())
                + " · "
                + WORDS.get("words", "count", words.size())
                + (several.isEmpty()
                        ? ""
                        : " · " + WORDS.get("in-several", "count", several.size()));
    }

    /** Tells words that the text lacks by name and number; empty where there are none. */
    static String lacking(List<String> words) {
        Set<String> each = new LinkedHashSet<>(words);
        if (each.isEmpty()) {
            return "";
        }
        String named =
                each.stream()
                        .limit(MOST_NAMED)
                        .map(word -> "“" + word + "”")
                        .collect(Collectors.joining(", "));
        return WORDS.get(
                "lacking",
                "count",
                each.size(),
                "words",
                named,
                "more",
                Math.max(0, each.size() - MOST_NAMED));
    }

    /** Where groups were saved, and what the file leaves out. */
    static String saved(Path file, List<GroupDraft> groups) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean table = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
        boolean coloured = groups.stream().anyMatch(group -> group.colour().isPresent());
        return WORDS.get(
                table && coloured ? "saved-without-colours" : "saved", "file", file.toString());
    }
}
