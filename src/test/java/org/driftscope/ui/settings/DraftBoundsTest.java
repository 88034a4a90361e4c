package org.driftscope.ui.settings;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.text.TokenizerKind;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.TextDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftBoundsTest {
    private final ModelDraft model = new ModelDraft();
    private final OptimizerDraft optimizer = new OptimizerDraft();
    private final TextDraft text = new TextDraft();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "0",
                "1",
                "2",
                "8",
                "9",
                "12",
                "16",
                "17",
                "32",
                "512",
                "513",
                "2048",
                "4096",
                "4097",
                "10000",
                "10001",
                "1e-400",
                "1e-320",
                "1e-45",
                "1e-31",
                "1e-30",
                "1e-6",
                "0.001",
                "0.5",
                "0.9999",
                "0.99999999999999999999",
                "10",
                "10.1",
                "100",
                "100.1",
                "1e300",
                "1e400"
            })
    void whateverIsAcceptedMakesSettings(String typed) {
        model.longestContextProperty().set(false);
        for (NumberEntry entry : model.numbers()) {
            String before = entry.textProperty().get();
            model.dModel().set(512L);
            model.heads().set(1L);
            entry.textProperty().set(typed);
            if (entry.valid() && model.problem().isEmpty()) {
                assertDoesNotThrow(model::settings, entry.name());
            }
            entry.textProperty().set(before);
        }
        for (NumberEntry entry : optimizer.numbers()) {
            String before = entry.textProperty().get();
            entry.textProperty().set(typed);
            if (entry.valid()) {
                assertDoesNotThrow(optimizer::settings, entry.name());
            }
            entry.textProperty().set(before);
        }
        text.tokenizerProperty().set(TokenizerKind.BYTE_PAIRS);
        for (NumberEntry entry : text.numbers()) {
            String before = entry.textProperty().get();
            entry.textProperty().set(typed);
            if (entry.valid()) {
                assertDoesNotThrow(text::settings, entry.name());
            }
            entry.textProperty().set(before);
        }
    }

    /** The bounds as docs/corpus-format.md gives them. */
    @Test
    void theLargestAllowedNumbersAreAcceptedAndNoLarger() {
        holds(text.minimumFrequency(), List.of("1", "10000"), List.of("0", "10001"));
        holds(text.merges(), List.of("0", "50000"), List.of("-1", "50001"));
        holds(text.largestVocabulary(), List.of("0", "1000000"), List.of("-1", "1000001"));
        holds(text.longestSentence(), List.of("0", "1000000"), List.of("-1", "1000001"));
        holds(model.dModel(), List.of("2", "512"), List.of("1", "513"));
        holds(model.layers(), List.of("1", "8"), List.of("0", "9"));
        holds(model.heads(), List.of("1", "16"), List.of("0", "17"));
        holds(model.feedForward(), List.of("1", "4096"), List.of("0", "4097"));
        holds(model.context(), List.of("1", "512"), List.of("0", "513"));
        holds(model.embeddingStd(), List.of("1e-9", "10"), List.of("0", "10.1"));
        holds(optimizer.learningRate(), List.of("1e-9", "100"), List.of("0", "100.1"));
        holds(optimizer.beta1(), List.of("0", "0.99999"), List.of("-0.1", "1"));
        holds(optimizer.epsilon(), List.of("1e-30", "1"), List.of("1e-31", "1.1"));
        holds(optimizer.clipNorm(), List.of("1e-9", "1e300"), List.of("0", "1e400"));
    }

    private static void holds(NumberEntry entry, List<String> accepted, List<String> refused) {
        for (String typed : accepted) {
            entry.textProperty().set(typed);
            assertEquals("", entry.problemProperty().get());
            assertTrue(entry.valid());
        }
        for (String typed : refused) {
            entry.textProperty().set(typed);
            assertFalse(entry.valid(), entry.name() + " " + typed);
        }
    }
}
