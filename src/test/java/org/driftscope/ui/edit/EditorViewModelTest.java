package org.driftscope.ui.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.driftscope.run.RunDescription;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorViewModelTest {
    @TempDir Path folder;
    private final Desk desk =
            new Desk("The dog sleeps.", "The cat sleeps.", "I drink tea.", "I drink milk.");
    private final EditorViewModel editor = new EditorViewModel(desk, Runnable::run, Runnable::run);

    @BeforeEach
    void begin() {
        editor.open(desk.description());
        editor.begin();
    }

    private String counts() {
        return editor.lookProperty().get().counts();
    }

    private String change() {
        return editor.lookProperty().get().change();
    }

    @Test
    void theSentencesOfTheRunAreShownAndCounted() {
        assertEquals(desk.corpus.sentences(), editor.shown());
        // the dog sleeps cat I drink tea milk; three words in each of four sentences
        assertEquals("4 sentences · 12 words · 8 different", counts());
        assertEquals("", change());
        assertTrue(editor.lookProperty().get().learnable());
        assertTrue(
                editor.lookProperty().get().findings().stream()
                        .anyMatch(told -> told.startsWith("There are only 4 sentences")),
                editor.lookProperty().get().findings().toString());
    }

    @Test
    void whatIsBeingEditedGoesOverToAnotherWindow() {
        editor.change(0, "The zebra sleeps.");
        EditorViewModel other = new EditorViewModel(desk, Runnable::run, Runnable::run);
        other.takeOver(editor);
        other.open(desk.description());
        other.begin();
        assertEquals("The zebra sleeps.", other.shown().get(0));
        assertEquals("The cat sleeps.", other.shown().get(1));
        assertTrue(other.undoableProperty().get());
    }

    @Test
    void eachEditSaysWhatItLeadsTo() {
        editor.change(0, "The zebra sleeps.");
        assertEquals("New words: “zebra”. No longer there: “dog”.", change());
        assertEquals("", editor.remarkProperty().get());
        editor.add("Milk");
        assertEquals(
                "It has a single word: without a context there is nothing to learn from it.",
                editor.remarkProperty().get());
        editor.add("?!");
        assertEquals(
                "It holds no word: there is nothing in it to learn.",
                editor.remarkProperty().get());
        editor.change(1, "  ");
        assertEquals("An empty sentence is left out.", editor.remarkProperty().get());
        assertEquals("5 sentences · 10 words · 7 different", counts());
        editor.learn();
        assertEquals(
                List.of(
                        List.of(
                                "The zebra sleeps.",
                                "I drink tea.",
                                "I drink milk.",
                                "Milk",
                                "?!")),
                desk.learned);
    }

    @Test
    void pastedLinesBecomeSentences() {
        editor.queryProperty().set("dog");
        editor.add(" We walk home. \r\n\n You run.");
        assertEquals("2 sentences added.", editor.remarkProperty().get());
        assertEquals("", editor.queryProperty().get());
        assertEquals(List.of("We walk home.", "You run."), editor.shown().subList(4, 6));
        editor.undo();
        assertEquals(desk.corpus.sentences(), editor.shown());
    }

    @Test
    void editsInAFoundListMeetTheRightSentences() {
        editor.queryProperty().set("DRINK ");
        assertEquals("2 of 4", editor.foundProperty().get());
        editor.change(1, "I drink hot milk.");
        editor.delete(List.of(0));
        editor.queryProperty().set("");
        assertEquals(
                List.of("The dog sleeps.", "The cat sleeps.", "I drink hot milk."), editor.shown());
    }

    @Test
    void nothingToLearnFromIsTold() {
        editor.delete(List.of(0, 1, 2, 3));
        assertFalse(editor.lookProperty().get().learnable());
        assertEquals("0 sentences", counts());
        assertTrue(
                editor.lookProperty().get().findings().get(0).contains("no sentence with a word"));
        editor.learn();
        assertEquals(List.of(), desk.learned);
        editor.undo();
        assertTrue(editor.lookProperty().get().learnable());
    }

    @Test
    void cancelForgetsTheEditsAndClosingKeepsThem() {
        editor.delete(List.of(0));
        editor.begin();
        assertEquals(3, editor.shown().size());
        assertEquals(
                "Your changes from before are here. Cancel gives them up.",
                editor.remarkProperty().get());
        editor.open(desk.description()); // a restart
        editor.begin();
        assertEquals(3, editor.shown().size());
        editor.cancel();
        editor.begin();
        assertEquals(desk.corpus.sentences(), editor.shown());
        assertEquals("", editor.remarkProperty().get());

        editor.delete(List.of(0));
        desk.corpus = desk.corpus.withSentences(List.of("Another text.", "It is short."));
        editor.open(desk.description());
        editor.begin();
        assertEquals(desk.corpus.sentences(), editor.shown());
    }

    @Test
    void aDraftWaitsWhileAnotherTextIsLookedAt() {
        Corpus mine = desk.corpus;
        editor.delete(List.of(0));
        desk.corpus = mine.withSentences(List.of("Another text.", "It is short."));
        editor.open(desk.description());
        editor.begin();
        editor.add("It ends here.");
        desk.corpus = mine;
        editor.open(desk.description());
        editor.begin();
        assertEquals(mine.sentences().subList(1, 4), editor.shown());
        assertEquals(
                "Your changes from before are here. Cancel gives them up.",
                editor.remarkProperty().get());
        assertEquals("3 sentences · 9 words · 7 different", counts());
        editor.undo();
        assertEquals(mine.sentences(), editor.shown());
        editor.cancel();
        desk.corpus = mine.withSentences(List.of("Another text.", "It is short."));
        editor.open(desk.description());
        editor.begin();
        assertEquals(List.of("Another text.", "It is short.", "It ends here."), editor.shown());
    }

    @Test
    void sentencesKeepTheirNameAndGroupsWhenAnotherTextComesMeanwhile() {
        List<Category> pets = List.of(new Category("pets", List.of("dog", "cat")));
        desk.corpus = desk.corpus.withCategories(pets);
        editor.open(desk.description());
        editor.delete(List.of(0));
        Corpus edited = desk.corpus.withSentences(editor.shown());
        desk.corpus =
                new Corpus("other", "", "", List.of("Another text.", "It is short."), List.of());
        editor.open(desk.description());
        editor.undo();
        editor.redo();
        assertEquals("No longer there: “dog”.", change());
        Path file = folder.resolve("mine.json");
        editor.save(file);
        assertEquals(edited.named("mine"), CorpusFiles.open(file).corpus());
        editor.learn();
        assertEquals(List.of(edited), desk.learnedCorpora);
        editor.add("One more line.");
        desk.corpus =
                edited.withSentences(
                        List.of(
                                "The dog sleeps.",
                                "The cat sleeps.",
                                "I drink tea.",
                                "I drink milk."));
        editor.begin();
        assertEquals("One more line.", editor.shown().get(3), "edited after the other came");
    }

    @Test
    void whatIsEditedWhileCountingIsCountedAfterwards() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        EditorViewModel slow = new EditorViewModel(desk, waiting::add, Runnable::run);
        slow.open(desk.description());
        slow.begin();
        slow.delete(List.of(0));
        slow.delete(List.of(0));
        assertEquals(1, waiting.size());
        waiting.remove().run();
        assertEquals("4 sentences · 12 words · 8 different", slow.lookProperty().get().counts());
        waiting.remove().run();
        assertEquals("2 sentences · 6 words · 4 different", slow.lookProperty().get().counts());
        assertTrue(waiting.isEmpty());
    }

    @Test
    void aSavedCorpusHasTheEditedSentencesAndTheGroups() {
        desk.corpus =
                desk.corpus.withCategories(List.of(new Category("pets", List.of("dog", "cat"))));
        editor.add("We walk home.");
        Path file = folder.resolve("mine.json");
        editor.save(file);
        assertEquals("Saved 5 sentences as " + file + ".", editor.remarkProperty().get());
        assertEquals(
                desk.corpus.named("mine").withSentences(editor.shown()),
                CorpusFiles.open(file).corpus());
        assertFalse(editor.savingProperty().get());
    }

    @Test
    void aSaveThatFailsIsToldAndChangesNothing() throws IOException {
        Path below = folder.resolve("gone").resolve("mine.json");
        editor.save(below);
        assertEquals(
                "Could not save "
                        + below
                        + ". There is no folder "
                        + below.getParent()
                        + ". Choose another folder.",
                editor.remarkProperty().get());
        byte[] old = {1, 2, 3};
        Path file = Files.write(folder.resolve("old"), old);
        editor.save(file.resolve("mine.json"));
        assertTrue(editor.remarkProperty().get().contains(file.toString()));
        assertArrayEquals(old, Files.readAllBytes(file));
        assertFalse(editor.savingProperty().get());
    }

    @Test
    void aHundredThousandSentencesAreEditedAtOnce() {
        RunDescription small = desk.description();
        desk.corpus =
                desk.corpus.withSentences(
                        IntStream.range(0, 100_000)
                                .mapToObj(i -> "Sentence " + i % 500 + " of many.")
                                .toList());
        Queue<Runnable> waiting = new ArrayDeque<>();
        EditorViewModel large = new EditorViewModel(desk, waiting::add, Runnable::run);
        large.open(small);
        large.begin();
        long begun = System.nanoTime();
        large.queryProperty().set("sentence 77 ");
        assertEquals("200 of 100,000", large.foundProperty().get());
        large.delete(IntStream.range(0, 200).boxed().toList());
        large.undo();
        large.queryProperty().set("");
        large.change(99_999, "The last one.");
        large.undo();
        assertEquals(desk.corpus.sentences(), large.shown());
        assertTrue(System.nanoTime() - begun < 5_000_000_000L);
    }

    @Test
    void aFileIsNamedAfterTheCorpus() {
        desk.corpus = desk.corpus.named("My text: a/b (edited)");
        assertEquals("My-text-a-b-edited.json", editor.fileName());
    }
}
