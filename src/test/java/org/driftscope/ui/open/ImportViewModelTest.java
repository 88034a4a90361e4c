package org.driftscope.ui.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.text.LongSentences;
import org.driftscope.text.TextLayout;
import org.driftscope.text.TextSettings;
import org.driftscope.text.TokenizerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How a text is cut can be chosen before it is learned from. The text has 9 tokens: the cat sleeps
 * . the dog sleeps . and, of "A Cat .", one more of each.
 */
class ImportViewModelTest {
    private static final String TEXT = "The cat sleeps.\nThe dog sleeps.\nA Cat.\n";

    private final AtOnce window = new AtOnce();
    private final ImportViewModel model = new ImportViewModel(window);

    @BeforeEach
    void paste() {
        model.open(TEXT, PasteLayout.LINES);
    }

    @Test
    void isCutAsTheProgramDoesAtFirst() {
        assertEquals(TextSettings.DEFAULT, model.text().settings());
        assertEquals(6, vocabulary(), "the cat sleeps . dog a");
        model.learn();
        assertEquals(TextSettings.DEFAULT, window.learned.text());
    }

    @Test
    void isCutAnewWithEachChoice() {
        model.text().foldCaseProperty().set(false);
        assertEquals(7, vocabulary(), "The cat sleeps . dog A Cat");
        model.text().minimumFrequency().textProperty().set("2");
        assertEquals(4, vocabulary(), "The sleeps . and the unknown word");
        model.text().keepPunctuationProperty().set(false);
        assertEquals(4, vocabulary(), "The sleeps, the unknown word and the end");
        model.learn();
        assertFalse(window.learned.text().foldCase());
        assertEquals(2, window.learned.text().minimumFrequency());
    }

    @Test
    void aChoiceHoldsWithAndWithoutTheSuggestedSettings() {
        model.text().tokenizerProperty().set(TokenizerKind.CHARACTERS);
        model.suggestionProperty().set(false);
        assertEquals(TokenizerKind.CHARACTERS, model.text().settings().tokenizer());
        model.learn();
        assertEquals(TokenizerKind.CHARACTERS, window.learned.text().tokenizer());
        model.open(TEXT, PasteLayout.LINES);
        assertEquals(TokenizerKind.WORDS, model.text().settings().tokenizer(), "another text");
    }

    @Test
    void aWrongNumberIsToldAndNotLearnedFrom() {
        model.text().minimumFrequency().textProperty().set("none");
        assertTrue(model.problemProperty().get().startsWith("The minimum frequency"));
        assertFalse(model.usableProperty().get());
        model.text().minimumFrequency().textProperty().set("1");
        assertEquals("", model.problemProperty().get());
        assertTrue(model.usableProperty().get());
    }

    @Test
    void aCutThatLeavesNothingIsToldAndCanBeTakenBack() {
        model.text().longSentencesProperty().set(LongSentences.DROP);
        model.text().longestSentence().textProperty().set("1");
        assertFalse(model.problemProperty().get().isEmpty());
        assertFalse(model.usableProperty().get());
        model.text().longestSentence().textProperty().set("0");
        assertTrue(model.usableProperty().get());
        assertEquals(6, vocabulary());
    }

    /** The e with its accent is the bytes C3 A9 in UTF-8, which are two letters in Latin-1. */
    @Test
    void aCutThatComesWhileTheTextIsReadOtherwiseHoldsForTheNewReading(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "A caf\u00e9 here.\nA bar there.\n");
        model.open(file);
        window.waits = true;
        model.choose(
                model.choicesProperty()
                        .get()
                        .withEncoding(Optional.of(StandardCharsets.ISO_8859_1)));
        model.text().foldCaseProperty().set(false);
        window.finish();
        assertEquals("A caf\u00c3\u00a9 here.", sentence(0), "as was chosen");
        assertEquals("ISO-8859-1", model.previewProperty().get().orElseThrow().opened().encoding());
        model.learn();
        assertFalse(window.learned.text().foldCase());
    }

    @Test
    void aWrongNumberStaysWrongWhenTheTextIsReadOtherwise() {
        model.text().minimumFrequency().textProperty().set("none");
        model.choose(model.choicesProperty().get().withLayout(Optional.of(TextLayout.PROSE)));
        assertTrue(model.problemProperty().get().startsWith("The minimum frequency"));
        assertFalse(model.usableProperty().get());
        assertEquals("none", model.text().minimumFrequency().textProperty().get());
        model.text().minimumFrequency().textProperty().set("1");
        assertTrue(model.usableProperty().get());
    }

    @Test
    void readingItOtherwiseBeginsWithTheCutThatWasChosen() {
        model.text().foldCaseProperty().set(false);
        model.learn();
        window.readOtherwise.accept(model);
        assertFalse(model.text().foldCaseProperty().get());
        assertEquals(7, vocabulary(), "The cat sleeps . dog A Cat");
    }

    private String sentence(int number) {
        return model.previewProperty()
                .get()
                .orElseThrow()
                .opened()
                .corpus()
                .sentences()
                .get(number);
    }

    private int vocabulary() {
        return model.previewProperty().get().orElseThrow().report().vocabulary();
    }

    /** Reads at once, or what was asked for last when told to; keeps what is to be learned with. */
    private static final class AtOnce implements ImportRequests {
        RunSettings learned;
        Consumer<ImportViewModel> readOtherwise;
        boolean waits;
        private Runnable last;

        @Override
        public void read(String words, Callable<Runnable> reading, Consumer<Problem> failed) {
            last = () -> readNow(reading, failed);
            if (!waits) {
                finish();
            }
        }

        void finish() {
            last.run();
        }

        private static void readNow(Callable<Runnable> reading, Consumer<Problem> failed) {
            try {
                reading.call().run();
            } catch (ProblemException e) {
                failed.accept(e.problem());
            } catch (Exception e) {
                fail(e);
            }
        }

        @Override
        public void cancel() {}

        @Override
        public void failed(Problem problem) {
            fail(problem.text());
        }

        @Override
        public void learn(
                OpenedCorpus opened, RunSettings settings, Consumer<ImportViewModel> otherwise) {
            learned = settings;
            readOtherwise = otherwise;
        }
    }
}
