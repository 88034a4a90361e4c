package org.driftscope.ui.edit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.problem.Problem;
import org.driftscope.projection.FittedWords;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.GroupFiles;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.ui.GroupColours;
import org.driftscope.ui.Selection;
import org.driftscope.ui.control.FileNames;
import org.driftscope.wording.Wording;

/**
 * The groups of words of the run on screen, to be edited. The map and its measures follow with
 * {@link #apply}; training is never touched.
 */
public final class GroupsViewModel {
    private static final Wording WORDS = Wording.of("ui.edit");
    private static final int NONE = -1;

    private final EditRequests requests;
    private final Selection selection;
    private final ObservableList<GroupDraft> groups = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<String> completions = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private Completions words = new Completions(List.of());
    private Dataset dataset;

    /** {@code selection} has the words that are chosen on the map. */
    public GroupsViewModel(EditRequests requests, Selection selection) {
        this.requests = requests;
        this.selection = selection;
        typed.addListener((property, was, now) -> completions.setAll(words.of(now)));
    }

    /** Another run. */
    public void open(RunDescription description) {
        dataset = description.dataset();
        words = new Completions(Completions.byFrequency(dataset.vocabulary()));
    }

    /** Whether there is a run whose words can be grouped. */
    public boolean ready() {
        return dataset != null;
    }

    /** Whether the window is dark. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Shows the groups as they are. */
    public void begin() {
        typed.set("");
        remark.set("");
        choose(NONE); // the one shown may be gone
        groups.setAll(requests.corpus().categories().stream().map(GroupDraft::of).toList());
        choose(groups.isEmpty() ? NONE : 0);
        summarize();
    }

    ObservableList<GroupDraft> groups() {
        return groups;
    }

    /** The place of the group that is shown, -1 where there is none. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Shows a group, or none. */
    void choose(int place) {
        chosen.set(place < groups.size() ? place : NONE);
    }

    /** The group that is shown. */
    Optional<GroupDraft> group() {
        return chosen.get() < 0 ? Optional.empty() : Optional.of(groups.get(chosen.get()));
    }

    /** Its colour as on the map: its own, or that of its place. */
    Ink colour(int place) {
        return palette().category(place);
    }

    private CategoryPalette palette() {
        return GroupColours.of(dark.get(), categories());
    }

    /** Colours that colour-blind people can tell apart. */
    List<Ink> suggestedColours() {
        return CategoryPalette.of(dark.get()).categories();
    }

    private List<Category> categories() {
        return groups.stream().map(GroupDraft::category).toList();
    }

    /** Makes a group and shows it. */
    void addGroup() {
        int number = groups.size() + 1;
        while (isTaken(newName(number))) {
            number++;
        }
        groups.add(new GroupDraft(newName(number), List.of(), OptionalInt.empty()));
        choose(groups.size() - 1);
        told("");
    }

    private static String newName(int number) {
        return WORDS.get("group-number", "number", Integer.toString(number));
    }

    private boolean isTaken(String name) {
        return groups.stream().anyMatch(group -> group.name().equals(name));
    }

    /** Names the group that is shown; says why where it can't be called so. */
    void rename(String wanted) {
        String name = wanted.strip();
        if (group().isEmpty() || group().get().name().equals(name)) {
            return;
        }
        if (name.isEmpty()) {
            told(WORDS.get("nameless"));
        } else if (isTaken(name)) {
            told(WORDS.get("name-taken", "name", name));
        } else {
            replace(group().get().named(name), "");
        }
    }

    /** Gives the group a colour, or that of its place again. */
    public void recolour(OptionalInt rgb) {
        group().ifPresent(group -> replace(group.coloured(rgb), ""));
    }

    /** Gives the group up; its words stay on the map. */
    void deleteGroup() {
        int place = chosen.get();
        if (place >= 0) {
            choose(NONE);
            groups.remove(place);
            choose(Math.min(place, groups.size() - 1));
            told("");
        }
    }

    StringProperty typedProperty() {
        return typed;
    }

    /** Words of the text that begin with what is typed, the most frequent first. */
    ObservableList<String> completions() {
        return completions;
    }

    /** Puts in what was typed: words of the text, else the first completion, else as typed. */
    void addTyped() {
        List<String> wanted =
                Arrays.stream(typed.get().split("\\s+"))
                        .map(word -> word.replaceAll("^[,;]+|[,;]+$", ""))
                        .filter(word -> !word.isEmpty())
                        .toList();
        boolean completed = wanted.size() == 1 && !isKnown(wanted.get(0)) && !completions.isEmpty();
        add(completed ? List.of(completions.get(0)) : wanted);
        typed.set("");
    }

    /** Puts one of the completions in. */
    void complete(String word) {
        add(List.of(word));
        typed.set("");
    }

    private void add(List<String> more) {
        if (!more.isEmpty()) {
            if (group().isEmpty()) {
                addGroup();
            }
            replace(group().orElseThrow().with(more), unknown(more));
        }
    }

    /** Takes words out of the group that is shown. */
    void remove(List<String> gone) {
        group().ifPresent(group -> replace(group.without(gone), ""));
    }

    /** Words chosen on the map, with the selected one. */
    List<String> chosenOnMap() {
        Set<Integer> ids = new TreeSet<>(selection.chosen());
        if (selection.token() != Selection.NONE) {
            ids.add(selection.token());
        }
        return dataset == null ? List.of() : ids.stream().map(dataset.vocabulary()::token).toList();
    }

    /** Puts the words that are chosen on the map in. */
    void addChosenOnMap() {
        add(chosenOnMap());
    }

    private void replace(GroupDraft other, String words) {
        int place = chosen.get();
        groups.set(place, other);
        told(words);
    }

    private void told(String words) {
        remark.set(words);
        summarize();
    }

    /** Whether the text has the word, as one token. */
    boolean isKnown(String word) {
        List<String> tokens = dataset.tokenizer().tokenize(word);
        return tokens.size() == 1 && dataset.vocabulary().id(tokens.get(0)).isPresent();
    }

    private String unknown(List<String> asked) {
        return GroupTexts.lacking(asked.stream().filter(word -> !isKnown(word)).toList());
    }

    private void summarize() {
        summary.set(GroupTexts.summary(groups));
    }

    /** Reads groups from a file; one of a name that is there gets the words besides its own. */
    void read(Path file) {
        told(WORDS.get("reading", "file", file.getFileName().toString()));
        requests.work(
                () -> {
                    List<Category> found = GroupFiles.read(file);
                    return () -> take(found);
                },
                this::failed);
    }

    private void take(List<Category> found) {
        groups.setAll(GroupDraft.joined(groups, found));
        choose(groups.size() - 1);
        List<String> read = found.stream().flatMap(group -> group.words().stream()).toList();
        String counts =
                WORDS.get(
                        "imported",
                        "groups",
                        found.size(),
                        "words",
                        read.stream().distinct().count());
        told((counts + " " + unknown(read)).strip());
    }

    /** Writes the groups into a file of their own: JSON, or CSV or TSV by its ending. */
    void write(Path file) {
        List<Category> written = categories();
        told(WORDS.get("saving", "file", file.getFileName().toString()));
        requests.work(
                () -> {
                    GroupFiles.write(file, written);
                    return () -> told(GroupTexts.saved(file, groups));
                },
                this::failed);
    }

    /**
     * What the map is fitted on once a corpus is grouped: first groups don't take all other words
     * off the map, which goes on showing frequent ones.
     */
    public static FittedWords fittedOn(Corpus before, FittedWords fitted) {
        return before.categories().isEmpty() && fitted == FittedWords.CATEGORIES
                ? FittedWords.FREQUENT
                : fitted;
    }

    /** Saves the corpus of the run with these groups. */
    void saveCorpus(Path file) {
        Corpus ungrouped = requests.corpus();
        RunSettings settings = requests.settings();
        ProjectionSettings shown = settings.projection();
        StoredCorpus stored =
                new StoredCorpus(
                        ungrouped.withCategories(categories()),
                        settings.withProjection(
                                shown.withFittedWords(fittedOn(ungrouped, shown.fittedWords()))));
        told(WORDS.get("saving", "file", file.getFileName().toString()));
        requests.work(
                () -> {
                    CorpusFiles.save(file, stored);
                    return () -> told(WORDS.get("saved-corpus", "file", file.toString()));
                },
                this::failed);
    }

    private void failed(Problem problem) {
        told(problem.text());
    }

    /** Colours the map and measures clusters by these groups; the run goes on. */
    void apply() {
        requests.regroup(categories());
    }

    /** What is to be known of what was done last; may be empty. */
    ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** How many groups and words there are. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** A name to save the corpus under. */
    String corpusFileName() {
        return FileNames.of(requests.corpus().name()) + ".json";
    }

    /** A name to save the groups under. */
    String fileName() {
        return FileNames.of(requests.corpus().name()) + "-groups.json";
    }
}
