package org.driftscope.ui.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

/** Which sentences are learned from. One at least always is. */
public final class SentencesViewModel {
    private static final Wording WORDS = Wording.of("ui.weights");

    /** A sentence of fewer tokens has nothing to predict. */
    private static final int FEWEST_TOKENS = 2;

    /** Told what was decided. */
    interface Listener {
        /** Other sentences are left out now. */
        void leftOut(Set<Integer> sentences, String words);

        /** What was asked can't be, and nothing has changed. */
        void refused(String words);
    }

    private final Listener listener;
    private final ObservableList<SentenceRow> all = FXCollections.observableArrayList();
    private final FilteredList<SentenceRow> shown = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final Set<Integer> leftOut = new TreeSet<>();
    private Dataset dataset;
    private boolean listed;
    private boolean silent;

    SentencesViewModel(Listener listener) {
        this.listener = listener;
        filter.addListener((property, old, typed) -> filterBy(typed == null ? "" : typed));
    }

    private void filterBy(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(row -> row.text().toLowerCase(Locale.ROOT).contains(wanted));
        summarize();
    }

    /** All sentences of another corpus are learned from. */
    void open(Dataset other) {
        dataset = other;
        leftOut.clear();
        all.clear();
        filter.set("");
        listed = false;
    }

    /** These are left out, as is already known. */
    void show(Set<Integer> without) {
        leftOut.clear();
        leftOut.addAll(without);
        all.forEach(this::showTick);
        summarize();
    }

    private void showTick(SentenceRow row) {
        silent = true;
        row.learnedProperty().set(!leftOut.contains(row.number()));
        silent = false;
    }

    /** Makes the list, once it is looked at. */
    void list() {
        if (listed || dataset == null) {
            return;
        }
        listed = true;
        List<SentenceRow> rows = new ArrayList<>();
        for (int s = 0; s < dataset.sentenceCount(); s++) {
            if (dataset.sentence(s).length >= FEWEST_TOKENS) {
                rows.add(new SentenceRow(s, dataset.corpus().sentences().get(s), this::ticked));
            }
        }
        rows.forEach(this::showTick);
        all.setAll(rows);
        summarize();
    }

    /** The sentences that the filter lets through. */
    public ObservableList<SentenceRow> shown() {
        return shown;
    }

    /** Only sentences with these letters are shown. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** Such as "85 of 87 sentences are learned from". */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Ticks all sentences that the filter lets through on or off. */
    public void tickShown(boolean learned) {
        Set<Integer> wanted = new TreeSet<>(leftOut);
        shown.forEach(row -> change(wanted, row, learned));
        if (wanted.size() == all.size()) {
            listener.refused(refusal());
            return;
        }
        if (wanted.equals(leftOut)) {
            return;
        }
        silent = true;
        shown.forEach(row -> row.learnedProperty().set(learned));
        silent = false;
        leaveOut(wanted);
    }

    private static void change(Set<Integer> left, SentenceRow row, boolean learned) {
        if (learned) {
            left.remove(row.number());
        } else {
            left.add(row.number());
        }
    }

    private void ticked(SentenceRow row) {
        if (silent) {
            return;
        }
        boolean learned = row.learnedProperty().get();
        if (!learned && leftOut.size() + 1 == all.size()) {
            silent = true;
            row.learnedProperty().set(true);
            silent = false;
            listener.refused(refusal());
            return;
        }
        Set<Integer> wanted = new TreeSet<>(leftOut);
        change(wanted, row, learned);
        leaveOut(wanted);
    }

    private static String refusal() {
        return WORDS.get("sentences-refused");
    }

    private void leaveOut(Set<Integer> wanted) {
        leftOut.clear();
        leftOut.addAll(wanted);
        summarize();
        listener.leftOut(
                Set.copyOf(leftOut),
                leftOut.isEmpty()
                        ? WORDS.get("sentences-all")
                        : WORDS.get("sentences-left", "left", leftOut.size(), "all", all.size()));
    }

    private void summarize() {
        summary.set(
                WORDS.get(
                        shown.size() < all.size() ? "sentences-shown" : "sentences",
                        "learned",
                        all.size() - leftOut.size(),
                        "all",
                        all.size(),
                        "shown",
                        shown.size()));
    }
}
