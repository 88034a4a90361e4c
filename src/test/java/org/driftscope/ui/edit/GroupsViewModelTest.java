package org.driftscope.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.projection.FittedWords;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.GroupFiles;
import org.driftscope.text.Category;
import org.driftscope.ui.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsViewModelTest {
    private static final Category PETS = new Category("pets", List.of("dog", "cat"));

    @TempDir Path folder;
    private final Desk desk =
            new Desk("The dog sleeps.", "The cat sleeps.", "The dog drinks.", "I drink tea.");
    private final Selection selection = new Selection();
    private final GroupsViewModel groups = new GroupsViewModel(desk, selection);

    @BeforeEach
    void begin() {
        desk.corpus = desk.corpus.withCategories(List.of(PETS));
        groups.open(desk.description());
        groups.begin();
    }

    private List<Category> applied() {
        groups.apply();
        return desk.regrouped.get(desk.regrouped.size() - 1);
    }

    private void type(String words) {
        groups.typedProperty().set(words);
    }

    @Test
    void fewerGroupsThanBeforeAreShownWithoutAnError() {
        groups.addGroup();
        groups.addGroup();
        List<Integer> gone = new ArrayList<>();
        groups.groups()
                .addListener(
                        (ListChangeListener<GroupDraft>)
                                change -> {
                                    int chosen = groups.chosenProperty().get();
                                    if (chosen >= groups.groups().size()) {
                                        gone.add(chosen);
                                    }
                                });
        groups.begin();
        assertEquals("1 group · 2 words", groups.summaryProperty().get());
        assertEquals("pets", groups.group().orElseThrow().name());
        desk.corpus = desk.corpus.withCategories(List.of());
        groups.begin();
        assertTrue(groups.group().isEmpty());
        assertEquals(List.of(), gone, "shown though gone");
    }

    @Test
    void firstGroupsAreSavedWithTheMapThatShowsTheOtherWordsToo() {
        Path file = folder.resolve("grouped.json");
        groups.saveCorpus(file);
        assertEquals(FittedWords.CATEGORIES, fitted(file), "it had groups before");
        desk.corpus = desk.corpus.withCategories(List.of());
        groups.begin();
        type("dog cat");
        groups.addTyped();
        groups.saveCorpus(file);
        assertEquals(FittedWords.FREQUENT, fitted(file));
    }

    private static FittedWords fitted(Path file) {
        return CorpusFiles.open(file).recommended().projection().fittedWords();
    }

    @Test
    void theGroupsOfTheRunAreShown() {
        assertEquals("1 group · 2 words", groups.summaryProperty().get());
        assertEquals(List.of(PETS), applied());
        assertEquals(0, groups.chosenProperty().get());
    }

    @Test
    void wordsAreCompletedTheFrequentFirst() {
        type("D");
        assertEquals(List.of("dog", "drinks", "drink"), groups.completions());
        groups.complete("drinks");
        assertEquals(List.of(), groups.completions());
        type("drin");
        groups.addTyped(); // the first completion
        type("drink");
        groups.addTyped(); // the word itself
        type("sleeps, tea");
        groups.addTyped();
        assertEquals(
                List.of("dog", "cat", "drinks", "drink", "sleeps", "tea"),
                applied().get(0).words());
        assertEquals("", groups.remarkProperty().get());
    }

    @Test
    void wordsThatTheTextLacksAreToldAndKept() {
        type("gnu zebra Dog");
        groups.addTyped();
        assertEquals(
                "2 words are not in this text: “gnu”, “zebra”. The groups keep them, for a text"
                        + " that has them.",
                groups.remarkProperty().get());
        assertEquals(List.of("dog", "cat", "gnu", "zebra", "Dog"), applied().get(0).words());
        groups.remove(List.of("gnu", "dog"));
        assertEquals(List.of("cat", "zebra", "Dog"), applied().get(0).words());
    }

    @Test
    void namesStayDistinctAndAreNeverEmpty() {
        groups.addGroup();
        groups.addGroup();
        assertEquals("Group 3", groups.group().orElseThrow().name());
        groups.rename("pets");
        assertEquals(
                "There is a group “pets” already; this one keeps its name.",
                groups.remarkProperty().get());
        groups.rename(" ");
        assertEquals(
                "A group needs a name; it keeps the one it had.", groups.remarkProperty().get());
        groups.rename(" drinks ");
        assertEquals(
                List.of("pets", "Group 2", "drinks"),
                applied().stream().map(Category::name).toList());
        groups.choose(1);
        groups.deleteGroup();
        assertEquals("drinks", groups.group().orElseThrow().name());
        groups.deleteGroup();
        groups.deleteGroup();
        assertEquals(List.of(), applied());
        assertEquals(-1, groups.chosenProperty().get());
        assertTrue(groups.summaryProperty().get().startsWith("No groups"));
    }

    @Test
    void aGroupHasTheColourOfItsPlaceUnlessItIsGivenOne() {
        assertEquals(CategoryPalette.LIGHT.category(0), groups.colour(0));
        groups.recolour(OptionalInt.of(0x123456));
        assertEquals(Ink.of(0x123456), groups.colour(0));
        assertEquals(OptionalInt.of(0x123456), applied().get(0).colour());
        groups.recolour(OptionalInt.empty());
        groups.darkProperty().set(true);
        assertEquals(CategoryPalette.DARK.category(0), groups.colour(0));
    }

    @Test
    void wordsChosenOnTheMapArePutIn() {
        // the dog sleeps . cat drinks I drink tea: by their first appearance
        selection.choose(Set.of(8, 4));
        selection.select(5);
        assertEquals(List.of("cat", "drinks", "tea"), groups.chosenOnMap());
        groups.addGroup();
        groups.addChosenOnMap();
        assertEquals(List.of("cat", "drinks", "tea"), applied().get(1).words());
        assertEquals(
                "2 groups · 4 words · 1 in several groups, which the measures leave out",
                groups.summaryProperty().get());
    }

    @Test
    void importedGroupsJoinThoseOfTheirName() throws IOException {
        Path file = folder.resolve("groups.csv");
        Files.writeString(file, "tea,drinks\nmouse,pets\ncat,pets\n");
        groups.read(file);
        assertEquals(
                List.of(
                        new Category("pets", List.of("dog", "cat", "mouse")),
                        new Category("drinks", List.of("tea"))),
                applied());
        assertEquals(
                "2 groups with 3 words imported. 1 word is not in this text: “mouse”. The group"
                        + " keeps it, for a text that has it.",
                groups.remarkProperty().get());
    }

    @Test
    void aFileWithoutGroupsLeavesThemAsTheyAre() throws IOException {
        Path file = folder.resolve("groups.csv");
        Files.writeString(file, "dog,pets\ncat\ntea,drinks\n");
        groups.read(file);
        assertEquals(List.of(PETS), applied());
        assertEquals(
                "Could not read groups of words from groups.csv. Line 2 lacks a group. Give each"
                        + " line a word and its group, such as: dog,animals.",
                groups.remarkProperty().get());
    }

    @Test
    void groupsAreExported() {
        groups.recolour(OptionalInt.of(0x00FF00));
        Path json = folder.resolve("groups.json");
        groups.write(json);
        assertEquals(
                List.of(new Category("pets", List.of("dog", "cat"), OptionalInt.of(0x00FF00))),
                GroupFiles.read(json));
        assertEquals("Saved as " + json + ".", groups.remarkProperty().get());
        Path csv = folder.resolve("groups.csv");
        groups.write(csv);
        assertEquals(List.of(PETS), GroupFiles.read(csv));
        assertEquals(
                "Saved as " + csv + ". A table has no colours: JSON keeps them.",
                groups.remarkProperty().get());
        groups.write(folder.resolve("gone").resolve("groups.json"));
        assertTrue(groups.remarkProperty().get().startsWith("Could not save "));
    }

    @Test
    void theCorpusIsSavedWithTheGroups() {
        groups.addGroup();
        type("tea");
        groups.addTyped();
        Path file = folder.resolve("mine.json");
        groups.saveCorpus(file);
        assertEquals(
                desk.corpus
                        .named("mine")
                        .withCategories(List.of(PETS, new Category("Group 2", List.of("tea")))),
                CorpusFiles.open(file).corpus());
    }
}
