package org.driftscope.ui.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Sentences being edited, with all edits since the start to take back. */
final class SentenceDraft {
    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    /** Something that was done to the sentences. */
    private interface Edit {
        void apply();

        void revert();
    }

    /** Begins with these; earlier edits are forgotten. */
    void begin(List<String> others) {
        done.clear();
        undone.clear();
        sentences.setAll(others);
        tell();
    }

    /** Not to be changed from outside. */
    ObservableList<String> sentences() {
        return sentences;
    }

    /** Puts sentences behind the last one. */
    void add(List<String> more) {
        List<String> added = List.copyOf(more);
        int at = sentences.size();
        if (!added.isEmpty()) {
            edit(
                    new Edit() {
                        @Override
                        public void apply() {
                            sentences.addAll(at, added);
                        }

                        @Override
                        public void revert() {
                            sentences.remove(at, at + added.size());
                        }
                    });
        }
    }

    /** Writes a sentence otherwise. */
    void change(int at, String now) {
        String was = sentences.get(at);
        if (!was.equals(now)) {
            edit(
                    new Edit() {
                        @Override
                        public void apply() {
                            sentences.set(at, now);
                        }

                        @Override
                        public void revert() {
                            sentences.set(at, was);
                        }
                    });
        }
    }

    /** Takes sentences away; {@code places} in rising order. */
    void delete(List<Integer> places) {
        List<Integer> gone = List.copyOf(places);
        List<String> taken = gone.stream().map(sentences::get).toList();
        if (!gone.isEmpty()) {
            edit(
                    new Edit() {
                        @Override
                        public void apply() {
                            sentences.setAll(without(gone));
                        }

                        @Override
                        public void revert() {
                            sentences.setAll(with(gone, taken));
                        }
                    });
        }
    }

    /** Writes all of them otherwise. */
    void replace(List<String> others) {
        List<String> was = List.copyOf(sentences);
        List<String> now = List.copyOf(others);
        edit(
                new Edit() {
                    @Override
                    public void apply() {
                        sentences.setAll(now);
                    }

                    @Override
                    public void revert() {
                        sentences.setAll(was);
                    }
                });
    }

    private List<String> without(List<Integer> gone) {
        List<String> left = new ArrayList<>(sentences.size());
        int next = 0;
        for (int at = 0; at < sentences.size(); at++) {
            if (next < gone.size() && gone.get(next) == at) {
                next++;
            } else {
                left.add(sentences.get(at));
            }
        }
        return left;
    }

    private List<String> with(List<Integer> places, List<String> back) {
        List<String> all = new ArrayList<>(sentences.size() + back.size());
        int next = 0;
        for (String sentence : sentences) {
            while (next < back.size() && places.get(next) == all.size()) {
                all.add(back.get(next++));
            }
            all.add(sentence);
        }
        all.addAll(back.subList(next, back.size()));
        return all;
    }

    private void edit(Edit edit) {
        edit.apply();
        done.push(edit);
        undone.clear();
        tell();
    }

    /** Takes the last edit back, if there is one. */
    void undo() {
        if (!done.isEmpty()) {
            Edit last = done.pop();
            last.revert();
            undone.push(last);
            tell();
        }
    }

    /** Does again what was taken back last, if anything. */
    void redo() {
        if (!undone.isEmpty()) {
            Edit next = undone.pop();
            next.apply();
            done.push(next);
            tell();
        }
    }

    private void tell() {
        undoable.set(!done.isEmpty());
        redoable.set(!undone.isEmpty());
    }

    /** Whether there is an edit to take back. */
    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is one to do again. */
    ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }
}
