package org.driftscope.ui.pair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.driftscope.insight.ReadyPair;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;
import org.driftscope.ui.WordFacts;
import org.driftscope.wording.Wording;

/** The first word, the second and the control, as they are chosen. */
final class PairWords {
    private static final Wording WORDS = Wording.of("ui.pair");

    private final List<ChosenWord> words =
            List.of(
                    new ChosenWord(WORDS.get("first")),
                    new ChosenWord(WORDS.get("second")),
                    new ChosenWord(WORDS.get("control")));
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean filling;

    /** {@code chosen} is run whenever somebody chose another word. */
    PairWords(Runnable chosen) {
        words.forEach(
                word ->
                        word.wordProperty()
                                .addListener(
                                        (property, old, now) -> {
                                            if (!filling) {
                                                chosen.run();
                                            }
                                        }));
    }

    List<ChosenWord> all() {
        return words;
    }

    /** What hinders a comparison; empty where nothing does. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Forgets all words. */
    void forget() {
        fill(List.of("", "", ""));
        problem.set("");
        clear();
    }

    /** Forgets what was shown of the words. */
    void clear() {
        words.forEach(ChosenWord::clear);
    }

    /** Chooses the words of a pair. */
    void choose(ReadyPair pair, Vocabulary vocabulary) {
        fill(
                List.of(
                        vocabulary.token(pair.first()),
                        vocabulary.token(pair.second()),
                        vocabulary.token(pair.control())));
        problem.set("");
    }

    private void fill(List<String> tokens) {
        filling = true;
        for (int i = 0; i < words.size(); i++) {
            words.get(i).wordProperty().set(tokens.get(i));
        }
        filling = false;
    }

    /** The words as they are chosen now; empty where that hinders a comparison. */
    Optional<ReadyPair> read(Vocabulary vocabulary) {
        problem.set("");
        List<Integer> ids = new ArrayList<>();
        for (ChosenWord word : words) {
            OptionalInt id = id(word.wordProperty().get(), vocabulary);
            if (id.isEmpty()) {
                problem.set(WORDS.get("word-unknown", "word", word.wordProperty().get()));
                return Optional.empty();
            }
            ids.add(id.getAsInt());
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            problem.set(WORDS.get("words-equal"));
            return Optional.empty();
        }
        return Optional.of(new ReadyPair(ids.get(0), ids.get(1), ids.get(2)));
    }

    private static OptionalInt id(String word, Vocabulary vocabulary) {
        String typed = word == null ? "" : word.strip();
        OptionalInt exact = vocabulary.id(typed);
        return exact.isPresent() ? exact : vocabulary.id(typed.toLowerCase(Locale.ROOT));
    }

    /** Shows what is known of each word. */
    void show(PairAnswer given, Dataset text) {
        List<Integer> ids =
                List.of(given.words().first(), given.words().second(), given.words().control());
        for (int i = 0; i < words.size(); i++) {
            words.get(i).show(facts(ids.get(i), text), given.vectors().selectRows(i));
        }
    }

    private static String facts(int id, Dataset text) {
        return WordFacts.of(
                id,
                text.vocabulary().count(id),
                text.isStopWord(id),
                text.categoriesOf(id).stream()
                        .map(number -> text.corpus().categories().get(number).name())
                        .toList());
    }
}
