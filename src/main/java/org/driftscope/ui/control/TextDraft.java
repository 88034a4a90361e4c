package org.driftscope.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.driftscope.text.LongSentences;
import org.driftscope.text.TextSettings;
import org.driftscope.text.TokenizerKind;
import org.driftscope.wording.Wording;

/** Text settings as they are being edited. */
public final class TextDraft {
    private static final Wording WORDS = Wording.of("ui.control");

    private final ObjectProperty<TokenizerKind> tokenizer =
            new SimpleObjectProperty<>(TokenizerKind.WORDS);
    private final NumberEntry merges =
            new NumberEntry(
                    WORDS.get("merges-number"), NumberRange.whole(0, TextSettings.MOST_MERGES), 1);
    private final ObjectProperty<String> language = new SimpleObjectProperty<>("");
    private final BooleanProperty foldCase = new SimpleBooleanProperty();
    private final BooleanProperty keepPunctuation = new SimpleBooleanProperty();
    private final BooleanProperty foldNumbers = new SimpleBooleanProperty();
    private final NumberEntry minimumFrequency =
            new NumberEntry(
                    WORDS.get("minimum-frequency-number"),
                    NumberRange.whole(1, TextSettings.MOST_MINIMUM_FREQUENCY),
                    1);
    private final NumberEntry largestVocabulary =
            new NumberEntry(
                    WORDS.get("largest-vocabulary-number"),
                    NumberRange.whole(0, TextSettings.MOST_VOCABULARY),
                    0);
    private final NumberEntry longestSentence =
            new NumberEntry(
                    WORDS.get("longest-sentence-number"),
                    NumberRange.whole(0, TextSettings.MOST_SENTENCE),
                    0);
    private final ObjectProperty<LongSentences> longSentences =
            new SimpleObjectProperty<>(LongSentences.CUT);
    private final BooleanProperty keepDuplicates = new SimpleBooleanProperty();
    private final BooleanProperty stopWordsOnMap = new SimpleBooleanProperty();
    private int shownMerges = TextSettings.DEFAULT.merges();

    public ObjectProperty<TokenizerKind> tokenizerProperty() {
        return tokenizer;
    }

    public NumberEntry merges() {
        return merges;
    }

    /** BCP 47 tag, empty where the language is to be guessed. */
    public ObjectProperty<String> languageProperty() {
        return language;
    }

    public BooleanProperty foldCaseProperty() {
        return foldCase;
    }

    public BooleanProperty keepPunctuationProperty() {
        return keepPunctuation;
    }

    public BooleanProperty foldNumbersProperty() {
        return foldNumbers;
    }

    public NumberEntry minimumFrequency() {
        return minimumFrequency;
    }

    public NumberEntry largestVocabulary() {
        return largestVocabulary;
    }

    public NumberEntry longestSentence() {
        return longestSentence;
    }

    public ObjectProperty<LongSentences> longSentencesProperty() {
        return longSentences;
    }

    public BooleanProperty keepDuplicatesProperty() {
        return keepDuplicates;
    }

    public BooleanProperty stopWordsOnMapProperty() {
        return stopWordsOnMap;
    }

    /** All that is chosen and not typed. */
    public List<Property<?>> choices() {
        return List.of(
                tokenizer,
                language,
                foldCase,
                keepPunctuation,
                foldNumbers,
                longSentences,
                keepDuplicates,
                stopWordsOnMap);
    }

    /** All numbers. */
    public List<NumberEntry> allNumbers() {
        return List.of(merges, minimumFrequency, largestVocabulary, longestSentence);
    }

    /** A sentence on the first number that counts and is wrong, empty where none is. */
    public String firstProblem() {
        return numbers().stream()
                .map(number -> number.problemProperty().get())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The numbers that count; merges do for byte pairs only. */
    public List<NumberEntry> numbers() {
        List<NumberEntry> numbers = new ArrayList<>();
        if (tokenizer.get() == TokenizerKind.BYTE_PAIRS) {
            numbers.add(merges);
        }
        numbers.addAll(List.of(minimumFrequency, largestVocabulary, longestSentence));
        return numbers;
    }

    /** Shows these. */
    public void show(TextSettings settings) {
        tokenizer.set(settings.tokenizer());
        shownMerges = settings.merges();
        merges.set(shownMerges);
        language.set(settings.language());
        foldCase.set(settings.foldCase());
        keepPunctuation.set(settings.keepPunctuation());
        foldNumbers.set(settings.foldNumbers());
        minimumFrequency.set(settings.minimumFrequency());
        largestVocabulary.set(settings.largestVocabulary());
        longestSentence.set(settings.longestSentence());
        longSentences.set(settings.longSentences());
        keepDuplicates.set(settings.keepDuplicates());
        stopWordsOnMap.set(settings.stopWordsOnMap());
    }

    /** The settings; every number must be valid. */
    public TextSettings settings() {
        boolean pairs = tokenizer.get() == TokenizerKind.BYTE_PAIRS;
        return TextSettings.DEFAULT
                .but()
                .tokenizer(tokenizer.get())
                .merges(pairs ? merges.whole() : shownMerges)
                .language(language.get())
                .foldCase(foldCase.get())
                .keepPunctuation(keepPunctuation.get())
                .foldNumbers(foldNumbers.get())
                .minimumFrequency(minimumFrequency.whole())
                .largestVocabulary(largestVocabulary.whole())
                .longestSentence(longestSentence.whole())
                .longSentences(longSentences.get())
                .keepDuplicates(keepDuplicates.get())
                .stopWordsOnMap(stopWordsOnMap.get())
                .build();
    }
}
