package org.driftscope.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import org.driftscope.projection.Axes;
import org.driftscope.projection.Hold;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.projection.WordPair;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.storage.TriedSettings;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.LongSentences;
import org.driftscope.text.TextSettings;
import org.driftscope.text.TokenizerKind;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.training.OptimizerKind;
import org.driftscope.ui.HandMade;
import org.driftscope.ui.control.TextDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private static final StoredCorpus FIRST =
            new StoredCorpus(HandMade.CORPUS, RunSettings.DEFAULT);
    private static final StoredCorpus SECOND =
            new StoredCorpus(
                    new Corpus("second", "", "", List.of("a b .", "b a ."), List.of()),
                    RunSettings.DEFAULT.withSeed(7));

    private final Asked asked = new Asked();
    private final SettingsViewModel model =
            new SettingsViewModel(asked, FXCollections.observableArrayList(FIRST, SECOND));

    @BeforeEach
    void aRunIsOpen() {
        model.open(FIRST, Optional.empty(), HandMade.description());
    }

    @Test
    void showsWhatTheRunWasBegunWithAndAsksNothing() {
        assertEquals("16", model.model().dModel().textProperty().get());
        assertEquals("0.01", model.optimizer().learningRate().textProperty().get());
        assertEquals("1e-8", model.optimizer().epsilon().textProperty().get());
        assertFalse(model.changedProperty().get());
        assertNull(asked.settings);
        assertNull(asked.projection);
        assertEquals(
                "3 sentences · vocabulary 7 · 123 parameters · seed 1",
                model.summaryProperty().get());
    }

    @Test
    void settingsThatWereTriedAreTakenIntoTheFormAndKnownAgain() {
        TriedDraft tried = model.tried();
        assertEquals(TriedSettings.RECOMMENDED, tried.chosenProperty().get());
        model.seed().textProperty().set("9");
        model.text().keepPunctuationProperty().set(false);
        assertEquals(TriedSettings.RECOMMENDED, tried.chosenProperty().get());

        tried.chosenProperty().set(TriedSettings.RUNAWAY);

        assertEquals(OptimizerKind.SGD, model.optimizer().kindProperty().get());
        assertEquals("30", model.optimizer().learningRate().textProperty().get());
        assertFalse(model.optimizer().clippedProperty().get());
        assertEquals("9", model.seed().textProperty().get());
        assertFalse(model.text().keepPunctuationProperty().get());
        assertEquals(TriedSettings.RUNAWAY, tried.chosenProperty().get());
        assertNull(asked.settings);

        model.model().layers().textProperty().set("3");
        assertNull(tried.chosenProperty().get());
        model.defaults();
        model.model().layers().textProperty().set("2");
        assertEquals(TriedSettings.TWO_LAYERS, tried.chosenProperty().get());
        model.model().layers().textProperty().set("two");
        assertNull(tried.chosenProperty().get());
        tried.chosenProperty().set(TriedSettings.ONE_SENTENCE);
        assertEquals("1", model.model().layers().textProperty().get());
        assertEquals("1", model.batchSize().textProperty().get());
        assertEquals("", model.problemProperty().get());

        model.apply();
        assertEquals(1, asked.settings.batchSize());
    }

    @Test
    void aPlaneHasNoThirdDimension() {
        model.model().dModel().textProperty().set("2");
        assertEquals("", model.problemProperty().get());
        model.projection().dimensionsProperty().set(3);
        assertEquals("A vector of 2 can’t be shown in 3-D.", model.problemProperty().get());
        model.apply();
        assertNull(asked.settings);
        model.projection().dimensionsProperty().set(2);
        assertEquals("", model.problemProperty().get());
    }

    @Test
    void beginsAnewWithEverySettingShown() {
        model.model().dModel().textProperty().set("24");
        model.model().heads().textProperty().set("3");
        model.model().longestContextProperty().set(false);
        model.model().context().textProperty().set("5");
        model.model().tiedProperty().set(false);
        model.optimizer().kindProperty().set(OptimizerKind.SGD);
        model.optimizer().momentum().textProperty().set("0.9");
        model.optimizer().clippedProperty().set(false);
        model.batchSize().textProperty().set("8");
        model.seed().textProperty().set("-5");
        model.text().foldCaseProperty().set(false);
        assertTrue(model.changedProperty().get());
        model.apply();
        RunSettings settings = asked.settings;
        assertEquals(FIRST, asked.corpus);
        assertEquals(24, settings.model().dModel());
        assertEquals(3, settings.model().heads());
        assertEquals(5, settings.model().context());
        assertFalse(settings.model().tied());
        assertEquals(
                new OptimizerConfig(
                        OptimizerKind.SGD,
                        0.01,
                        0.9,
                        0.99,
                        1e-8,
                        0.01,
                        0.9,
                        Double.POSITIVE_INFINITY),
                settings.optimizer());
        assertEquals(8, settings.batchSize());
        assertEquals(-5, settings.seed());
        assertFalse(settings.text().foldCase());
    }

    @Test
    void beginsAnewWithEveryTextSettingShown() {
        TextDraft text = model.text();
        text.tokenizerProperty().set(TokenizerKind.BYTE_PAIRS);
        text.merges().textProperty().set("77");
        text.languageProperty().set("tr");
        text.keepPunctuationProperty().set(false);
        text.foldNumbersProperty().set(true);
        text.minimumFrequency().textProperty().set("2");
        text.largestVocabulary().textProperty().set("300");
        text.longestSentence().textProperty().set("12");
        text.longSentencesProperty().set(LongSentences.DROP);
        text.keepDuplicatesProperty().set(false);
        text.stopWordsOnMapProperty().set(false);
        assertTrue(model.changedProperty().get());
        model.apply();
        assertEquals(
                new TextSettings(
                        TokenizerKind.BYTE_PAIRS,
                        77,
                        "tr",
                        true,
                        false,
                        true,
                        2,
                        300,
                        12,
                        LongSentences.DROP,
                        false,
                        false),
                asked.settings.text());
    }

    @Test
    void mergesCountForBytePairsOnly() {
        model.text().merges().textProperty().set("many");
        assertEquals("", model.problemProperty().get());
        model.text().tokenizerProperty().set(TokenizerKind.BYTE_PAIRS);
        assertEquals(
                "The number of merges must be a whole number from 0 to 50000.",
                model.problemProperty().get());
        model.text().tokenizerProperty().set(TokenizerKind.CHARACTERS);
        assertEquals("", model.problemProperty().get());
    }

    @Test
    void tellsWhatTheTextSettingsMadeOfTheText() {
        Corpus corpus =
                new Corpus(
                        "c",
                        "",
                        "",
                        List.of("The dog and the cat.", "the dog and the cat.", "It was a fox."),
                        List.of());
        TextSettings text =
                TextSettings.DEFAULT
                        .but()
                        .keepDuplicates(false)
                        .longestSentence(4)
                        .largestVocabulary(5)
                        .build();
        assertEquals(
                "Taken for English. 1 repeated sentence left out. 2 long sentences cut."
                        + " 4 different tokens unknown, read 4 times.",
                ReportWords.of(Dataset.of(corpus, text)));
        assertEquals("", ReportWords.of(HandMade.description().dataset()));
    }

    @Test
    void saysThatHeadsMustDivideTheVector() {
        model.model().heads().textProperty().set("3");
        assertEquals(
                "The heads share the vector evenly, but 3 heads don't divide a vector of 16.",
                model.problemProperty().get());
        model.apply();
        assertNull(asked.settings);
    }

    @Test
    void saysWhatIsWrongWithGarbageAndGoesOn() {
        model.batchSize().textProperty().set("lots");
        assertEquals(
                "The batch must be a whole number from 1 to 4096.", model.problemProperty().get());
        model.batchSize().textProperty().set(null);
        assertFalse(model.problemProperty().get().isEmpty());
        model.batchSize().textProperty().set("32");
        assertEquals("", model.problemProperty().get());
        assertFalse(model.changedProperty().get());
    }

    @Test
    void passesOverNumbersThatPlayNoPart() {
        model.optimizer().clippedProperty().set(false);
        model.optimizer().clipNorm().textProperty().set("");
        model.model().context().textProperty().set("");
        assertEquals("", model.problemProperty().get());
    }

    @Test
    void changesTheLearningRateAtOnceOnceItIsEntered() {
        model.optimizer().learningRate().textProperty().set("0.002");
        assertEquals(0, asked.learningRate);
        assertEquals(
                "The learning rate changes at Enter, while the run goes on.",
                model.noteProperty().get());
        model.learningRateEntered();
        assertEquals(0.002, asked.learningRate);
        assertFalse(model.changedProperty().get());
        assertEquals("", model.noteProperty().get());
        model.batchSize().textProperty().set("8");
        assertTrue(model.noteProperty().get().contains("restart"));
        model.batchSize().textProperty().set("32");
        model.optimizer().learningRate().textProperty().set("fast");
        model.learningRateEntered();
        assertEquals(0.002, asked.learningRate);
    }

    @Test
    void looksInAnotherWayAtOnce() {
        model.projection().dimensionsProperty().set(3);
        assertEquals(ProjectionSettings.DEFAULT.withDimensions(3), asked.projection);
        assertFalse(model.changedProperty().get());
    }

    @Test
    void oneComponentIsOnOneAxisOnly() {
        model.projection().componentProperty(0).set(3);

        assertEquals(2, model.projection().componentProperty(1).get());
        assertEquals(1, model.projection().componentProperty(2).get());
        assertEquals(new Axes.Components(3, 2, 1), asked.projection.axes());
        assertFalse(model.changedProperty().get());
    }

    @Test
    void aSmallVectorHasNoHighComponent() {
        model.model().dModel().textProperty().set("4");
        model.projection().componentProperty(1).set(6);
        assertEquals("A vector of 4 has no component 6.", model.problemProperty().get());
    }

    @Test
    void axesFromWordsAreTakenOnceBothAreInTheText() {
        WordAxesDraft words = model.projection().words();
        model.projection().ofWordsProperty().set(true);
        assertNull(asked.projection, "too few categories to suggest any");
        words.acrossProperty().set("dog - cat");
        words.upProperty().set("Milk − drink");
        model.projection().wordsEntered();
        assertNull(asked.projection);
        assertEquals(
                "The text has no word “drink”. The axes stay as they are.",
                words.noteProperty().get());

        words.upProperty().set("Milk − drinks");
        model.projection().wordsEntered();

        Axes expected = new Axes.Words(new WordPair("dog", "cat"), new WordPair("milk", "drinks"));
        assertEquals(expected, asked.projection.axes());
        assertTrue(words.noteProperty().get().contains("at right angles"));
        assertFalse(model.changedProperty().get());
        model.projection().ofWordsProperty().set(false);
        assertEquals(Axes.MAIN, asked.projection.axes());
    }

    @Test
    void theFirstWordsOfTheCategoriesAreSuggestedAsAxes() {
        model.open(
                FIRST,
                Optional.empty(),
                HandMade.description(
                        new Corpus(
                                "four",
                                "",
                                "",
                                List.of("dog eats bread .", "cat eats soup at night ."),
                                List.of(
                                        new Category("animals", List.of("wolf", "dog", "cat")),
                                        new Category("foods", List.of("bread", "soup")),
                                        new Category("times", List.of("night")))),
                        RunSettings.DEFAULT));

        model.projection().ofWordsProperty().set(true);

        assertEquals(
                new Axes.Words(new WordPair("dog", "bread"), new WordPair("night", "dog")),
                asked.projection.axes());
    }

    @Test
    void keptAxesAndLengthOneTakeEffectAtOnce() {
        model.projection().holdProperty().set(Hold.NOW);
        model.projection().unitLengthProperty().set(true);

        assertEquals(
                ProjectionSettings.DEFAULT.withHold(Hold.NOW).withUnitLength(true),
                asked.projection);
        assertFalse(model.changedProperty().get());
    }

    @Test
    void showsTheRecommendedSettingsOfAChosenCorpus() {
        model.corpusProperty().set(SECOND);
        assertEquals("7", model.seed().textProperty().get());
        assertTrue(model.changedProperty().get());
        model.apply();
        assertEquals(SECOND, asked.corpus);
        assertEquals(SECOND.recommended(), asked.settings);
    }

    @Test
    void goesBackToTheDefaults() {
        model.model().dModel().textProperty().set("nonsense");
        model.seed().textProperty().set("9");
        model.defaults();
        assertEquals("16", model.model().dModel().textProperty().get());
        assertEquals("", model.problemProperty().get());
        assertFalse(model.changedProperty().get());
    }

    /** Writes down what was asked for. */
    private static final class Asked implements SettingsRequests {
        private StoredCorpus corpus;
        private RunSettings settings;
        private double learningRate;
        private ProjectionSettings projection;

        @Override
        public void startAnew(StoredCorpus wanted, RunSettings with) {
            corpus = wanted;
            settings = with;
        }

        @Override
        public void setLearningRate(double rate) {
            learningRate = rate;
        }

        @Override
        public void setProjection(ProjectionSettings wanted) {
            projection = wanted;
        }
    }
}
