package org.driftscope.ui.edit;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.driftscope.plot.Figures;

/** What is said of groups of words. */
final class GroupTexts {
    private static final int MOST_NAMED = 6;

    private GroupTexts() {}

    /** How many groups and words there are. */
    static String summary(List<GroupDraft> groups) {
        if (groups.isEmpty()) {
            return "No groups: colours are those of clusters that k-means finds.";
        }
        Set<String> words = new LinkedHashSet<>();
        Set<String> several = new LinkedHashSet<>();
        for (GroupDraft group : groups) {
            group.words().stream().filter(word -> !words.add(word)).forEach(several::add);
        }
        return Figures.counted(groups.size(), "group")
                + " · "
                + Figures.counted(words.size(), "word")
                + (several.isEmpty()
                        ? ""
                        : " · "
                                + Figures.count(several.size())
                                + " in several groups, which the measures leave out");
    }

    /** Tells words that the text lacks by name and number; empty where there are none. */
    static String lacking(List<String> words) {
        Set<String> each = new LinkedHashSet<>(words);
        if (each.isEmpty()) {
            return "";
        }
        int more = each.size() - MOST_NAMED;
        boolean one = each.size() == 1;
        return Figures.counted(each.size(), "word")
                + (one ? " is" : " are")
                + " not in this text: "
                + each.stream()
                        .limit(MOST_NAMED)
                        .map(word -> "“" + word + "”")
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + Figures.count(more) + " more" : "")
                + (one
                        ? ". The group keeps it, for a text that has it."
                        : ". The groups keep them, for a text that has them.");
    }

    /** Where groups were saved, and what the file leaves out. */
    static String saved(Path file, List<GroupDraft> groups) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean table = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
        boolean coloured = groups.stream().anyMatch(group -> group.colour().isPresent());
        return "Saved as "
                + file
                + "."
                + (table && coloured ? " A table has no colours: JSON keeps them." : "");
    }
}
