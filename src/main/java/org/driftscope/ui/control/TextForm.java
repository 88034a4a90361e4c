package org.driftscope.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;
import org.driftscope.text.LongSentences;
import org.driftscope.text.StopWords;
import org.driftscope.text.TokenizerKind;

/** How sentences become tokens. */
public final class TextForm extends VBox {
    private final String place;
    private final TextDraft text;
    private final Form form = new Form();

    /** The ids of its nodes begin with {@code place}. */
    public TextForm(String place, TextDraft text) {
        this.place = place;
        this.text = text;
        tokens();
        vocabulary();
        sentences();
        setId(place + "-text");
        getChildren().setAll(form);
    }

    private void tokens() {
        form.choice(
                place + "-tokenizer",
                "Tokens",
                new Choice<>(
                        List.of(TokenizerKind.values()), TextForm::name, text.tokenizerProperty()),
                "What gets a vector: each word; each character; or frequent words and pieces of the"
                        + " others, found by merging the most frequent pair of neighbours over and"
                        + " over");
        form.number(
                place + "-merges",
                "Merges",
                text.merges(),
                "How many pairs are merged at most. A piece that goes on is written as in new@@ est.");
        form.lastRowOnlyWhile(text.tokenizerProperty().isEqualTo(TokenizerKind.BYTE_PAIRS));
        form.choice(
                place + "-language",
                "Language",
                new Choice<>(languages(), TextForm::language, text.languageProperty()),
                "Decides how capitals become small letters, and which words are stop words");
        form.check(
                place + "-fold-case",
                "“Dog” and “dog” are one word",
                text.foldCaseProperty(),
                "Capital letters are taken for small ones, as the language does");
        form.check(
                place + "-punctuation",
                "Punctuation marks are tokens",
                text.keepPunctuationProperty(),
                "Otherwise they are left out, and each sentence ends with <end>");
        form.check(
                place + "-fold-numbers",
                "All numbers are one token",
                text.foldNumbersProperty(),
                "Each number is read as <num>, so that no vector is spent on one");
    }

    private void vocabulary() {
        form.number(
                place + "-minimum-frequency",
                "Minimum frequency",
                text.minimumFrequency(),
                "Words seen fewer times all become one unknown word");
        form.number(
                place + "-largest-vocabulary",
                "Largest vocabulary",
                text.largestVocabulary(),
                "Only the most frequent tokens are kept, all others become one unknown word; 0"
                        + " keeps all");
        form.check(
                place + "-stop-words",
                "Stop words on the map",
                text.stopWordsOnMapProperty(),
                "Words like “the” that hold sentences together, and punctuation; training reads"
                        + " them in any case. Off, the map leaves out those in no category. The"
                        + " filter of the map shows them at a click.");
    }

    private void sentences() {
        form.number(
                place + "-longest-sentence",
                "Longest sentence",
                text.longestSentence(),
                "The most tokens of a sentence; 0 sets no bound");
        form.choice(
                place + "-long-sentences",
                "Longer ones",
                new Choice<>(
                        List.of(LongSentences.values()),
                        TextForm::name,
                        text.longSentencesProperty()),
                "A longer sentence loses its end, or is not learned from");
        form.lastRowOnlyWhile(
                Bindings.createBooleanBinding(
                        () ->
                                text.longestSentence()
                                        .value()
                                        .filter(most -> most.signum() > 0)
                                        .isPresent(),
                        text.longestSentence().textProperty()));
        form.check(
                place + "-duplicates",
                "Repeated sentences count again",
                text.keepDuplicatesProperty(),
                "Otherwise a sentence is learned from once, however often it stands in the text");
    }

    /** Tags, the guess first, then by the English names. */
    private static List<String> languages() {
        List<String> tags = new ArrayList<>(StopWords.languages());
        tags.sort(Comparator.comparing(TextForm::language));
        tags.add(0, "");
        return tags;
    }

    /** The English name of a language, or that it is guessed where there is no tag. */
    public static String language(String tag) {
        return tag.isEmpty()
                ? "Guessed"
                : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    private static String name(TokenizerKind kind) {
        return switch (kind) {
            case WORDS -> "Words";
            case CHARACTERS -> "Characters";
            case BYTE_PAIRS -> "Byte pairs";
        };
    }

    private static String name(LongSentences longSentences) {
        return switch (longSentences) {
            case CUT -> "Are cut";
            case DROP -> "Are left out";
        };
    }
}
