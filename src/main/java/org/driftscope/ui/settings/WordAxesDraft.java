package org.driftscope.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.driftscope.projection.Axes;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

/** The two directions between words that are typed as axes. */
public final class WordAxesDraft {
    private static final Wording WORDS = Wording.of("ui.settings");

    private final StringProperty across = new SimpleStringProperty("");
    private final StringProperty up = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private Predicate<String> known = word -> false;
    private List<String> suggested = List.of("", "");
    private Optional<Axes.Words> axes = Optional.empty();

    WordAxesDraft() {}

    /** Such as "dog − coffee". */
    public StringProperty acrossProperty() {
        return across;
    }

    /** Such as "morning − bread". */
    public StringProperty upProperty() {
        return up;
    }

    /** What is wrong with the words typed last, or what becomes of them. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Knows the words of another text from now on, and suggests some of its categories. */
    void open(Dataset dataset) {
        known = word -> dataset.vocabulary().id(word).isPresent();
        List<String> firsts =
                dataset.corpus().categories().stream()
                        .flatMap(category -> category.words().stream().filter(known).limit(1))
                        .distinct()
                        .toList();
        suggested =
                firsts.size() < 3
                        ? List.of("", "")
                        : List.of(
                                firsts.get(0) + " − " + firsts.get(1),
                                firsts.get(2) + " − " + firsts.get(firsts.size() > 3 ? 3 : 0));
        across.set("");
        up.set("");
        axes = Optional.empty();
        note.set("");
    }

    /** Fills in words where none were typed, and takes them. */
    void suggest() {
        if (text(across).isBlank() && text(up).isBlank()) {
            across.set(suggested.get(0));
            up.set(suggested.get(1));
        }
        enter();
    }

    void show(Axes.Words pairs) {
        across.set(pairs.x().toString());
        up.set(pairs.y().toString());
        enter();
    }

    /** Takes what was typed. */
    void enter() {
        WordDifference first = WordDifference.read(text(across), known);
        WordDifference second = WordDifference.read(text(up), known);
        String problem = first.problem().isEmpty() ? second.problem() : first.problem();
        if (problem.isEmpty()) {
            axes =
                    Optional.of(
                            new Axes.Words(
                                    first.pair().orElseThrow(), second.pair().orElseThrow()));
        }
        note.set(
                problem.isEmpty()
                        ? WORDS.get("words-note")
                        : WORDS.get("words-wrong", "problem", problem));
    }

    private static String text(StringProperty typed) {
        return typed.get() == null ? "" : typed.get();
    }

    /** The axes entered last, empty where none are. */
    Optional<Axes.Words> axes() {
        return axes;
    }
}
