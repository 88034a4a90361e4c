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
import org.driftscope.wording.Wording;

/** How sentences become tokens. */
public final class TextForm extends VBox {
    private static final Wording WORDS = Wording.of("ui.control");

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
                WORDS.get("tokens"),
                new Choice<>(
                        List.of(TokenizerKind.values()), TextForm::name, text.tokenizerProperty()),
                WORDS.get("tokens-meaning"));
        form.number(
                place + "-merges", WORDS.get("merges"), text.merges(), WORDS.get("merges-meaning"));
        form.lastRowOnlyWhile(text.tokenizerProperty().isEqualTo(TokenizerKind.BYTE_PAIRS));
        form.choice(
                place + "-language",
                WORDS.get("language"),
                new Choice<>(languages(), TextForm::language, text.languageProperty()),
                WORDS.get("language-meaning"));
        form.check(
                place + "-fold-case",
                WORDS.get("fold-case"),
                text.foldCaseProperty(),
                WORDS.get("fold-case-meaning"));
        form.check(
                place + "-punctuation",
                WORDS.get("punctuation"),
                text.keepPunctuationProperty(),
                WORDS.get("punctuation-meaning"));
        form.check(
                place + "-fold-numbers",
                WORDS.get("fold-numbers"),
                text.foldNumbersProperty(),
                WORDS.get("fold-numbers-meaning"));
    }

    private void vocabulary() {
        form.number(
                place + "-minimum-frequency",
                WORDS.get("minimum-frequency"),
                text.minimumFrequency(),
                WORDS.get("minimum-frequency-meaning"));
        form.number(
                place + "-largest-vocabulary",
                WORDS.get("largest-vocabulary"),
                text.largestVocabulary(),
                WORDS.get("largest-vocabulary-meaning"));
        form.check(
                place + "-stop-words",
                WORDS.get("stop-words"),
                text.stopWordsOnMapProperty(),
                WORDS.get("stop-words-meaning"));
    }

    private void sentences() {
        form.number(
                place + "-longest-sentence",
                WORDS.get("longest-sentence"),
                text.longestSentence(),
                WORDS.get("longest-sentence-meaning"));
        form.choice(
                place + "-long-sentences",
                WORDS.get("long-sentences"),
                new Choice<>(
                        List.of(LongSentences.values()),
                        TextForm::name,
                        text.longSentencesProperty()),
                WORDS.get("long-sentences-meaning"));
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
                WORDS.get("duplicates"),
                text.keepDuplicatesProperty(),
                WORDS.get("duplicates-meaning"));
    }

    /** Tags, the guess first, then by name. */
    private static List<String> languages() {
        List<String> tags = new ArrayList<>(StopWords.languages());
        tags.sort(Comparator.comparing(TextForm::language));
        tags.add(0, "");
        return tags;
    }

    /** The name of a language, or that it is guessed where there is no tag. */
    public static String language(String tag) {
        return tag.isEmpty()
                ? WORDS.get("language-guessed")
                : Locale.forLanguageTag(tag).getDisplayName(Wording.language().locale());
    }

    private static String name(TokenizerKind kind) {
        return switch (kind) {
            case WORDS -> WORDS.get("tokens-words");
            case CHARACTERS -> WORDS.get("tokens-characters");
            case BYTE_PAIRS -> WORDS.get("tokens-byte-pairs");
        };
    }

    private static String name(LongSentences longSentences) {
        return switch (longSentences) {
            case CUT -> WORDS.get("long-sentences-cut");
            case DROP -> WORDS.get("long-sentences-dropped");
        };
    }
}
