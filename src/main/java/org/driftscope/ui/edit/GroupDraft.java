package org.driftscope.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.driftscope.text.Category;

/** A group of words being edited: replaced by another wherever it changes. */
record GroupDraft(String name, List<String> words, OptionalInt colour) {
    GroupDraft {
        words = List.copyOf(words);
    }

    static GroupDraft of(Category category) {
        return new GroupDraft(category.name(), category.words(), category.colour());
    }

    /** Groups with others: one of the same name gets their words besides, and their colour. */
    static List<GroupDraft> joined(List<GroupDraft> groups, List<Category> others) {
        List<GroupDraft> all = new ArrayList<>(groups);
        for (Category other : others) {
            int place = all.stream().map(GroupDraft::name).toList().indexOf(other.name());
            if (place < 0) {
                all.add(of(other));
            } else {
                GroupDraft known = all.get(place).with(other.words());
                all.set(place, other.colour().isPresent() ? known.coloured(other.colour()) : known);
            }
        }
        return all;
    }

    Category category() {
        return new Category(name, words, colour);
    }

    GroupDraft named(String other) {
        return new GroupDraft(other, words, colour);
    }

    GroupDraft coloured(OptionalInt other) {
        return new GroupDraft(name, words, other);
    }

    /** With these words besides, each once. */
    GroupDraft with(List<String> more) {
        List<String> all = new ArrayList<>(words);
        more.stream().filter(word -> !all.contains(word)).distinct().forEach(all::add);
        return new GroupDraft(name, all, colour);
    }

    GroupDraft without(List<String> gone) {
        return new GroupDraft(
                name, words.stream().filter(word -> !gone.contains(word)).toList(), colour);
    }
}
