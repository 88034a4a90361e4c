package org.driftscope.lesson;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.driftscope.model.WeightGroup;

/** What lessons call the groups of weights: "attention output" and the like. */
public final class WeightNames {
    private WeightNames() {}

    /** The name of a group. */
    public static String of(WeightGroup group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static List<String> of(Collection<WeightGroup> groups) {
        return groups.stream().sorted().map(WeightNames::of).toList();
    }

    /** All names. */
    public static List<String> all() {
        return of(List.of(WeightGroup.values()));
    }

    /** The group of a name. */
    public static Optional<WeightGroup> named(String name) {
        return Arrays.stream(WeightGroup.values())
                .filter(group -> of(group).equals(name))
                .findFirst();
    }
}
