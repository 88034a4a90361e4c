package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonCommandTest {
    private static final String LESSON =
            """
            {"formatVersion": 1, "id": "made", "title": "Made", "language": "en", "idea": "None.",
            "minutes": 5, "needs": "Nothing.", "simplified": ["All."], "extra": 1,
            "steps": [{"title": "Only", "text": "At *{step}*:\\n\\n- one\\n\\n```\\na\\nb\\n```",
            "actions": [{"open": {"corpus": "starter-natural-4"}}],
            "done": {"measure": "step", "above": %s}, "notes": "Ask.",
            "question": {"kind": "choice", "ask": "Why?", "options": [
            {"text": "So.", "right": true}, {"text": "Not so.", "say": "No."}]}}]}
            """;

    @TempDir private Path folder;

    private String file(String bound) throws IOException {
        Path file = folder.resolve("made.json");
        Files.writeString(file, LESSON.formatted(bound));
        return file.toString();
    }

    @Test
    void listNamesThem() {
        Shell shell = Shell.run("lesson", "list");
        assertEquals(0, shell.exitCode(), shell::toString);
        assertTrue(shell.out().contains("dog-and-cat                10 min  Dog and cat meet"));
    }

    @Test
    void theyAreListedAndShownInKoreanWhereAskedFor() {
        Shell list = Shell.run("lesson", "list", "--language", "ko");
        assertTrue(list.out().contains("dog-and-cat                10 min  dog와 cat의 만남"));
        Shell show = Shell.run("lesson", "show", "dog-and-cat", "--language", "ko");
        assertTrue(show.out().contains("학생마다 자기 숫자를 적게 하십시오."), show::toString);
        Shell unknown = Shell.run("lesson", "list", "--language", "xx");
        assertEquals(2, unknown.exitCode(), unknown::toString);
        assertTrue(unknown.err().contains("xx is none of en, ko"), unknown::toString);
    }

    @Test
    void checkPlaysThreeSeeds() throws IOException {
        Shell shell = Shell.run("lesson", "check", file("-1"));
        assertEquals(0, shell.exitCode(), shell::toString);
        assertTrue(shell.out().startsWith("made: 1 step, 5 minutes"), shell::toString);
        assertTrue(shell.out().contains("warning: Line 2, extra: "), shell::toString);
        assertTrue(shell.out().contains("seed 3: all comes true"), shell::toString);
        assertFalse(shell.out().contains("seed 4"), shell::toString);
    }

    @Test
    void checkFailsWhereAPromiseDoesNotComeTrue() throws IOException {
        Shell shell = Shell.run("lesson", "check", file("1"));
        assertEquals(1, shell.exitCode(), shell::toString);
        assertTrue(
                shell.out().contains("seed 2, step 1 (Only): it is not so that step is above 1"),
                shell::toString);
        assertEquals(0, Shell.run("lesson", "check", "--fast", file("1")).exitCode());
    }

    @Test
    void checkTellsWhatCantBeRead() throws IOException {
        Shell shell = Shell.run("lesson", "check", file("\"cosin dog cat\""));
        assertEquals(1, shell.exitCode(), shell::toString);
        assertTrue(shell.err().contains("Line 5: "), shell::toString);
        assertTrue(shell.err().contains("Did you mean \"cosine\"?"), shell::toString);
    }

    @Test
    void showPrintsTextAnswersAndNotes() throws IOException {
        Shell shell = Shell.run("lesson", "show", file("-1"));
        assertEquals(0, shell.exitCode(), shell::toString);
        String out = shell.out().replace("\r\n", "\n");
        assertTrue(out.contains("1. Only\n-------\nAt 0:\n- one\n    a\n    b\n"), out);
        assertTrue(out.contains("Question: Why?\n  [x] So.\n  [ ] Not so.\n      No.\n"), out);
        assertTrue(out.contains("For the teacher: Ask.\n"), out);
        assertFalse(out.contains("*"), out);
        Shell bone = Shell.run("lesson", "show", "not-co-occurrence");
        assertTrue(bone.out().contains("  Answer: 2\n"), "the dog chews and hides its bone");
    }

    @Test
    void whatCantBePlayedIsShownWithTheNamesOfItsMeasures() throws IOException {
        Path file = folder.resolve("made.json");
        String unknown =
                LESSON.formatted("-1").replace("\"}}],", "\"}}, {\"select\": [\"zebra\"]}],");
        Files.writeString(file, unknown);
        Shell shell = Shell.run("lesson", "show", file.toString());
        assertEquals(0, shell.exitCode(), shell::toString);
        assertTrue(shell.out().contains("At (step):"), shell::toString);
    }

    @Test
    void withoutASubCommandItSaysWhichThereAre() {
        Shell shell = Shell.run("lesson");
        assertEquals(2, shell.exitCode(), shell::toString);
        assertTrue(shell.err().contains("list, check or show"), shell::toString);
        assertTrue(shell.err().contains("driftscope lesson --help"), shell::toString);
    }
}
