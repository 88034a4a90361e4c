package org.driftscope.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.driftscope.lesson.Lesson;
import org.driftscope.lesson.LessonStep;
import org.driftscope.lesson.Rehearsal;
import org.driftscope.lesson.format.LessonFile;
import org.driftscope.problem.Problem;
import org.driftscope.wording.Language;
import org.driftscope.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingViewModelTest {
    @TempDir Path folder;

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private Optional<Path> choice = Optional.empty();
    private final WritingViewModel writing =
            new WritingViewModel(
                    new WritingRequests() {
                        @Override
                        public void work(Runnable some) {
                            work.add(some);
                        }

                        @Override
                        public void toScreen(Runnable some) {
                            some.run();
                        }

                        @Override
                        public void tryOut(Lesson lesson, int step) {
                            heard.add("try " + lesson.id() + " at " + step);
                        }

                        @Override
                        public Optional<Path> chooseFile(String name) {
                            heard.add("choose " + name);
                            return choice;
                        }

                        @Override
                        public void saved(Path file) {
                            heard.add("saved " + file.getFileName());
                        }

                        @Override
                        public void failed(Problem problem) {
                            heard.add(problem.what());
                        }
                    });

    private void finish() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private List<LessonDraft.Finding> findings() {
        return writing.draftProperty().get().findings();
    }

    @Test
    void itBeginsInTheLanguageThatIsSpoken() {
        Lesson english = LessonFile.read("new", WritingViewModel.template()).lesson();
        Wording.speak(Language.KOREAN);
        LessonFile korean;
        try {
            korean = LessonFile.read("new", WritingViewModel.template());
        } finally {
            Wording.speak(Language.ENGLISH);
        }
        assertEquals(List.of(), korean.remarks());
        assertEquals("두 종류의 단어", korean.lesson().title());
        assertEquals("ko", korean.lesson().language());
        for (int i = 0; i < english.steps().size(); i++) {
            LessonStep step = korean.lesson().steps().get(i);
            assertEquals(english.steps().get(i).actions(), step.actions());
            assertEquals(english.steps().get(i).learner(), step.learner());
            assertEquals(english.steps().get(i).done(), step.done());
        }
    }

    @Test
    void itBeginsWithASmallLessonThatComesTrue() {
        writing.begin();
        finish();
        assertEquals(List.of(), findings());
        assertFalse(writing.unsavedProperty().get());
        Lesson lesson = writing.draftProperty().get().file().orElseThrow().lesson();
        assertEquals(2, lesson.steps().size());
        assertEquals(List.of(), Rehearsal.of(lesson, 1).failures());
    }

    /** Lines counted by hand. */
    @Test
    void whatIsWrongNamesItsLineAndTheLastGoodStepStays() {
        writing.begin();
        finish();
        String good = writing.textProperty().get();
        int line = 1 + (int) good.lines().takeWhile(l -> !l.contains("\"minutes\"")).count();
        writing.textProperty().set(good.replace("\"minutes\": 5", "\"minutes\": \"five\""));
        finish();
        assertEquals(1, findings().size());
        assertEquals(line, findings().get(0).line());
        assertTrue(findings().get(0).words().contains("\"minutes\""), findings().toString());
        assertTrue(findings().get(0).wrong());
        assertTrue(writing.draftProperty().get().file().isEmpty());
        assertEquals("my-lesson", writing.lastGoodProperty().get().lesson().id());
        writing.textProperty().set(good.substring(0, 40)); // no JSON at all
        finish();
        assertTrue(findings().get(0).words().startsWith("It is not valid JSON at line "));
        writing.textProperty().set(good.replace("\"hints\"", "\"hint\""));
        finish();
        assertFalse(findings().get(0).wrong());
        assertTrue(findings().get(0).words().contains("hints"), findings().toString());
    }

    /** What is typed while another text is read is read next, and nothing in between. */
    @Test
    void onlyTheNewestTextIsRead() {
        writing.begin();
        String good = writing.textProperty().get();
        writing.textProperty().set("{");
        writing.textProperty().set("{{");
        writing.textProperty().set(good + " ");
        assertEquals(1, work.size());
        finish();
        assertEquals(List.of(), findings());
        assertTrue(writing.unsavedProperty().get());
    }

    @Test
    void theStepIsTheOneWhereTheCaretIs() {
        writing.begin();
        finish();
        LessonFile file = writing.lastGoodProperty().get();
        List<String> lines = file.text().lines().toList();
        for (int line : file.stepLines()) {
            assertEquals("{", lines.get(line - 1).strip());
            assertTrue(lines.get(line).contains("\"title\""));
        }
        writing.lineProperty().set(1);
        assertEquals(Optional.of(0), writing.step());
        writing.lineProperty().set(file.stepLines().get(1) - 1);
        assertEquals(Optional.of(0), writing.step());
        writing.lineProperty().set(file.stepLines().get(1));
        assertEquals(Optional.of(1), writing.step());
        writing.tryOut();
        assertEquals(List.of("try my-lesson at 1"), heard);
    }

    @Test
    void itIsSavedWholeUnderTheNameThatIsChosen() throws IOException {
        writing.begin();
        finish();
        writing.textProperty().set(writing.textProperty().get().replace("Two kinds", "Zwei Arten"));
        finish();
        writing.save(); // nobody chooses a file
        assertTrue(writing.unsavedProperty().get());
        choice = Optional.of(folder.resolve("mine"));
        writing.save();
        finish();
        assertEquals(writing.textProperty().get(), Files.readString(folder.resolve("mine.json")));
        assertFalse(writing.unsavedProperty().get());
        assertEquals("mine.json", writing.nameProperty().get());
        writing.textProperty().set(writing.textProperty().get() + "\n");
        assertTrue(writing.unsavedProperty().get());
        writing.save();
        finish();
        assertEquals(
                List.of(
                        "choose my-lesson.json",
                        "choose my-lesson.json",
                        "saved mine.json",
                        "saved mine.json"),
                heard);
        choice = Optional.of(folder.resolve("no folder").resolve("a.json"));
        writing.saveAs();
        finish();
        assertTrue(heard.get(heard.size() - 1).startsWith("Could not save "), heard.toString());
    }
}
