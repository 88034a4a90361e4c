package org.driftscope.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.driftscope.insight.ReadyPair;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.TextSize;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

/**
 * Which words have their names on the maps of a handout: those that the questions ask about, then
 * the most frequent ones, of each group in turn; few enough to be read, and the same on all maps,
 * so that each can be followed from map to map. One thread.
 */
final class HandoutNames {
    private static final Wording WORDS = Wording.of("export");
    private static final int MOST = 24;
    private static final int MOST_TRIED = 2 * MOST;

    private final HandoutMaps maps;
    private final Dataset dataset;
    private final Set<Integer> drawn;
    private final Set<Integer> named = new LinkedHashSet<>();

    /** Of words that all find room for their names on each of the sheets. */
    HandoutNames(
            HandoutMaps maps,
            List<HandoutMaps.Sheet> sheets,
            Optional<ReadyPair> pair,
            TextSize sizes) {
        RunDescription run = maps.run();
        this.maps = maps;
        dataset = run.dataset();
        drawn = Set.copyOf(maps.last().projection().fittedWords());
        List<Integer> wanted = wanted(pair);
        for (int id : wanted.subList(0, Math.min(MOST_TRIED, wanted.size()))) {
            named.add(id);
            if (named.size() > MOST || !fits(sheets, sizes)) {
                named.remove(id);
            }
        }
    }

    /** Token ids. */
    Set<Integer> named() {
        return Set.copyOf(named);
    }

    /** Which words have names, in words; empty where all of them do. */
    String words() {
        if (named.size() == drawn.size()) {
            return "";
        }
        return WORDS.get(
                hasGroups() ? "handout-names-groups" : "handout-names",
                "named",
                named.size(),
                "words",
                drawn.size());
    }

    private boolean hasGroups() {
        return drawn.stream().anyMatch(id -> !dataset.categoriesOf(id).isEmpty());
    }

    private boolean fits(List<HandoutMaps.Sheet> sheets, TextSize sizes) {
        return sheets.stream()
                .allMatch(sheet -> labelled(maps.layout(sizes, sheet, named)).containsAll(named));
    }

    private static Set<Integer> labelled(ScatterLayout layout) {
        return layout.labels().stream()
                .map(ScatterLayout.Label::tokenId)
                .collect(Collectors.toSet());
    }

    /** The most wanted first. */
    private List<Integer> wanted(Optional<ReadyPair> pair) {
        Set<Integer> wanted = new LinkedHashSet<>();
        pair.ifPresent(
                words -> wanted.addAll(List.of(words.first(), words.second(), words.control())));
        List<List<Integer>> groups = groups();
        int longest = groups.stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            for (List<Integer> group : groups) {
                if (place < group.size()) {
                    wanted.add(group.get(place));
                }
            }
        }
        wanted.retainAll(drawn);
        return List.copyOf(wanted);
    }

    /** The words of each group, or all of them where there are none, by falling frequency. */
    private List<List<Integer>> groups() {
        Comparator<Integer> frequentFirst =
                Comparator.<Integer>comparingInt(id -> -dataset.vocabulary().count(id))
                        .thenComparing(id -> id);
        if (!hasGroups()) {
            return List.of(drawn.stream().sorted(frequentFirst).toList());
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < dataset.corpus().categories().size(); i++) {
            int number = i;
            groups.add(
                    drawn.stream()
                            .filter(id -> dataset.categoriesOf(id).contains(number))
                            .sorted(frequentFirst)
                            .toList());
        }
        return groups;
    }
}
