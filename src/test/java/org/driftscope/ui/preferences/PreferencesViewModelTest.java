package org.driftscope.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.driftscope.plot.ColourFamily;
import org.driftscope.storage.Preferences.Choices;
import org.driftscope.storage.Preferences.Look;
import org.driftscope.wording.Language;
import org.junit.jupiter.api.Test;

class PreferencesViewModelTest {
    private final List<Choices> kept = new ArrayList<>();
    private final PreferencesViewModel model =
            new PreferencesViewModel(Choices.DEFAULT, 2000, OptionalLong.empty(), kept::add);

    @Test
    void choicesHoldOnceTheyAreKept() {
        assertEquals("256", model.pastMegabytes().textProperty().get());
        assertTrue(model.autosaveProperty().get());
        model.pastMegabytes().textProperty().set("512");
        model.autosaveProperty().set(false);
        assertEquals(List.of(), kept);
        assertTrue(model.keep());
        assertEquals(List.of(new Choices(512, false, Optional.empty(), Look.DEFAULT)), kept);
        assertEquals("", model.imposed());
    }

    @Test
    void theLanguageIsTheSystemsOrOneOfOurs() {
        assertEquals(
                List.of(
                        Optional.empty(),
                        Optional.of(Language.ENGLISH),
                        Optional.of(Language.KOREAN)),
                model.languages());
        assertEquals(Optional.empty(), model.languageProperty().get());
        model.languageProperty().set(Optional.of(Language.KOREAN));
        assertTrue(model.keep());
        assertEquals(
                List.of(new Choices(256, true, Optional.of(Language.KOREAN), Look.DEFAULT)), kept);
    }

    @Test
    void theLookHoldsOnceItIsKept() {
        assertEquals(ColourFamily.OKABE_ITO, model.coloursProperty().get());
        model.coloursProperty().set(ColourFamily.TOL_VIBRANT);
        model.stillProperty().set(true);
        model.contrastProperty().set(true);
        model.percentProperty().set(200);
        assertTrue(model.keep());
        assertEquals(
                List.of(
                        new Choices(
                                256,
                                true,
                                Optional.empty(),
                                new Look("tol-vibrant", true, true, 200))),
                kept);
    }

    @Test
    void thePastGetsHalfOfWhatTheProgramMayTakeAtMost() {
        for (String wrong : List.of("15", "1001", "many", "", "64.5")) {
            model.pastMegabytes().textProperty().set(wrong);
            assertFalse(model.keep(), wrong);
            assertTrue(
                    model.problemProperty().get().startsWith("The memory for past steps must"),
                    model.problemProperty().get());
        }
        model.pastMegabytes().textProperty().set("1000");
        assertTrue(model.keep());
        assertEquals(List.of(new Choices(1000, true, Optional.empty(), Look.DEFAULT)), kept);
    }

    /** 700 MB give the past 350 at most. */
    @Test
    void moreThanTheMachineAllowsIsShownAsWhatItAllows() {
        PreferencesViewModel other =
                new PreferencesViewModel(
                        new Choices(8192, true, Optional.empty(), Look.DEFAULT),
                        700,
                        OptionalLong.empty(),
                        kept::add);
        assertEquals("350", other.pastMegabytes().textProperty().get());
        assertEquals("", other.problemProperty().get());
        assertEquals(
                "8,192 MB were chosen; this machine allows 350 MB, which hold here.",
                other.clamped());
        other.autosaveProperty().set(false);
        assertTrue(other.keep());
        other.pastMegabytes().textProperty().set("300");
        assertTrue(other.keep());
        assertEquals(
                List.of(
                        new Choices(8192, false, Optional.empty(), Look.DEFAULT),
                        new Choices(300, false, Optional.empty(), Look.DEFAULT)),
                kept);
        assertEquals("", model.clamped());
    }

    @Test
    void whatTheCommandLineSetsIsSaid() {
        PreferencesViewModel other =
                new PreferencesViewModel(Choices.DEFAULT, 2000, OptionalLong.of(64), kept::add);
        assertEquals("This start takes 64 MB, as its command line says.", other.imposed());
    }
}
