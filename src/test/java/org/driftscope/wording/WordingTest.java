package org.driftscope.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.driftscope.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Wording TIMELINE = Wording.of("ui.timeline");

    @AfterEach
    void english() {
        Wording.speak(Language.ENGLISH);
    }

    @Test
    void speaksTheLanguageOfTheMoment() {
        assertEquals("Step 1,200 of 3,000", TIMELINE.get("step-of", "step", 1200, "newest", 3000));
        Wording.speak(Language.KOREAN);
        assertEquals("스텝 1,200 / 3,000", TIMELINE.get("step-of", "step", 1200, "newest", 3000));
        Wording.speak(Language.ENGLISH);
        assertEquals("Done", TIMELINE.get("mark-done"));
    }

    @Test
    void aProblemIsThreeTexts() {
        Problem problem = Wording.of("ui.saving").problem("not-saved", "cause", "a fault");
        assertEquals("The run was not saved.", problem.what());
        assertEquals(
                "It has ended, or the program met an error it did not expect: a fault.",
                problem.why());
        assertEquals("Try again; what was saved before is as it was.", problem.remedy());
    }

    @Test
    void whatIsNotThereIsAProgrammersMistake() {
        assertThrows(IllegalArgumentException.class, () -> TIMELINE.get("no-such-text"));
        assertThrows(IllegalArgumentException.class, () -> Wording.of("no.such").get("text"));
    }
}
