package org.driftscope.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.run.RunDescription;
import org.driftscope.ui.Selection;
import org.driftscope.wording.Wording;

/** Finds words of the vocabulary as they are typed and selects one. */
public final class SearchViewModel {
    private static final Wording WORDS = Wording.of("ui.search");

    private static final int MOST_SUGGESTIONS = 8;

    private final Selection selection;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private List<String> tokens = List.of();
    private List<String> folded = List.of();
    private IntPredicate isStopWord = id -> false;

    public SearchViewModel(Selection selection) {
        this.selection = selection;
        query.addListener((property, old, typed) -> typed(typed));
    }

    /** Searches the words of another run. */
    public void open(RunDescription description) {
        tokens = description.dataset().vocabulary().tokens();
        folded = tokens.stream().map(SearchViewModel::fold).toList();
        isStopWord = description.dataset()::isStopWord;
        query.set("");
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Words that begin with what is typed, then words that contain it. */
    public ObservableList<Suggestion> suggestions() {
        return suggestions;
    }

    /** Says that a word isn't known; empty where there is nothing to say. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    private void typed(String typed) {
        message.set("");
        suggestions.setAll(matches(fold(typed.strip())));
    }

    private List<Suggestion> matches(String wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Suggestion> found = new ArrayList<>();
        for (Match match : List.of(Match.EXACT, Match.PREFIX, Match.INSIDE)) {
            for (int id = 0; id < tokens.size() && found.size() < MOST_SUGGESTIONS; id++) {
                if (match == Match.of(folded.get(id), wanted)) {
                    found.add(new Suggestion(id, tokens.get(id), isStopWord.test(id)));
                }
            }
        }
        return found;
    }

    /** Selects the word typed, or the best suggestion for it; says so where there is none. */
    public void submit() {
        String typed = query.get().strip();
        if (typed.isEmpty()) {
            return;
        }
        Optional<Suggestion> best = suggestions.stream().findFirst();
        if (best.isPresent()) {
            choose(best.get());
        } else {
            message.set(WORDS.get("unknown", "word", typed));
        }
    }

    /** Selects a suggested word. */
    public void choose(Suggestion suggestion) {
        query.set(suggestion.token());
        suggestions.clear();
        selection.select(suggestion.tokenId());
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** How well a token matches, best first. */
    private enum Match {
        EXACT,
        PREFIX,
        INSIDE,
        NOT;

        static Match of(String token, String wanted) {
            if (token.equals(wanted)) {
                return EXACT;
            }
            if (token.startsWith(wanted)) {
                return PREFIX;
            }
            return token.contains(wanted) ? INSIDE : NOT;
        }
    }
}
