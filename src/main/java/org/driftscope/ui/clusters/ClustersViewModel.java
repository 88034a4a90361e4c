package org.driftscope.ui.clusters;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.insight.NeighborChange;
import org.driftscope.insight.WordClusters;
import org.driftscope.math.Matrix;
import org.driftscope.plot.WordGroups;
import org.driftscope.run.Frame;
import org.driftscope.run.Metrics;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunState;
import org.driftscope.text.ContentWords;
import org.driftscope.text.Dataset;
import org.driftscope.ui.ExplanationModel;
import org.driftscope.ui.Questions;
import org.driftscope.ui.Selection;
import org.driftscope.wording.Wording;

/**
 * Clusters of the words as k-means finds them, how clear those of the categories have become, and
 * the nearest words of the selected one. On the JavaFX Application Thread.
 */
public final class ClustersViewModel implements ExplanationModel {
    private static final Wording WORDS = Wording.of("ui.clusters");

    /** The count of clusters that stands for the best one. */
    public static final int BEST = 0;

    private final Questions questions;
    private final Selection selection;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark", false);
    private final BooleanProperty colouring = new SimpleBooleanProperty(this, "colouring", false);
    private final IntegerProperty count = new SimpleIntegerProperty(this, "count", BEST);
    private final ReadOnlyStringWrapper story = new ReadOnlyStringWrapper(WORDS.get("waiting"));
    private final ReadOnlyStringWrapper plane = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper planeLow = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper nearestTitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<WordGroups> groups =
            new ReadOnlyObjectWrapper<>(this, "groups", WordGroups.NOBODY);
    private final ObservableList<ClusterRow> clusters = FXCollections.observableArrayList();
    private final ObservableList<String> neighbours = FXCollections.observableArrayList();
    private final MeasureHistory history = new MeasureHistory();
    private Optional<Dataset> dataset = Optional.empty();
    private List<Integer> words = List.of();
    private Optional<ClustersAnswer> newest = Optional.empty();
    private Optional<Matrix> lastLook = Optional.empty();
    private long lastLookStep;
    private boolean unasked; // something changed that was not asked about
    private boolean waiting; // for an answer

    /** Asks {@code questions}; the neighbours are those of the selected word. */
    public ClustersViewModel(Questions questions, Selection selection) {
        this.questions = questions;
        this.selection = selection;
        shown.addListener(
                (property, was, now) -> {
                    if (now) {
                        askIfNeeded();
                    } else {
                        look();
                    }
                });
        colouring.addListener(change -> askIfNeeded());
        count.addListener(change -> askAgain());
        selection.tokenProperty().addListener(change -> askAgain());
    }

    /** Begins to show another run; what is known of the last one is forgotten. */
    @Override
    public void open(RunDescription description) {
        dataset = Optional.of(description.dataset());
        words =
                description.fittedWords().size() <= ContentWords.DEFAULT_MOST
                        ? description.fittedWords()
                        : ContentWords.of(description.dataset(), ContentWords.DEFAULT_MOST);
        newest = Optional.empty();
        lastLook = Optional.empty();
        unasked = false;
        waiting = false;
        history.clear();
        clusters.clear();
        neighbours.clear();
        groups.set(WordGroups.NOBODY);
        story.set(WORDS.get("waiting"));
        plane.set("");
        planeLow.set(false);
        nearestTitle.set("");
        changed();
    }

    @Override
    public void goBackTo(long step, Metrics known) {
        history.clear();
        history.add(known, step);
        changed();
    }

    /** Takes note of the newest frame and its measures; asks for more if the view is on screen. */
    @Override
    public void show(Frame frame) {
        if (frame.measures().isPresent()) {
            history.add(frame.step(), frame.measures().get());
            if (frame.state() != RunState.PLAYING) {
                changed(); // else with the answer: drawing at each pulse would slow the run
            }
        }
        unasked = true;
        askIfNeeded();
    }

    private void askAgain() {
        unasked |= newest.isPresent();
        askIfNeeded();
    }

    private void askIfNeeded() {
        if (!(shown.get() || colouring.get()) || waiting || !unasked || words.size() < 2) {
            return;
        }
        waiting = true;
        unasked = false;
        int token = selection.token();
        boolean known = token >= 0 && token < dataset.orElseThrow().vocabulary().size();
        ClustersAnswer.Task task =
                new ClustersAnswer.Task(
                        words,
                        count.get() == BEST ? OptionalInt.empty() : OptionalInt.of(count.get()),
                        newest.map(ClustersAnswer::clusters),
                        known ? token : Selection.NONE,
                        lastLook);
        questions.ask(
                this,
                moment -> ClustersAnswer.of(moment, task),
                this::answered,
                () -> waiting = false);
    }

    private void answered(ClustersAnswer answer) {
        waiting = false;
        newest = Optional.of(answer);
        if (lastLook.isEmpty() && shown.get()) {
            rememberLook();
        }
        List<ClusterRow> rows =
                answer.clusters().numbers().stream()
                        .map(number -> row(answer.clusters(), number))
                        .toList();
        if (!rows.equals(clusters)) {
            clusters.setAll(rows);
        }
        groups.set(groups(answer.clusters(), rows));
        story.set(
                ClustersStory.clusters(
                        answer.step(), rows, words.size(), answer.clusters().silhouette()));
        plane.set(ClustersStory.plane(answer.planeShare()));
        planeLow.set(answer.planeShare() < ClustersStory.TRUSTWORTHY);
        showNeighbours(answer);
        changed();
        askIfNeeded();
    }

    private WordGroups groups(WordClusters of, List<ClusterRow> rows) {
        Integer[] numbers = new Integer[dataset.orElseThrow().vocabulary().size()];
        Arrays.fill(numbers, WordGroups.NONE);
        for (int word : words) {
            numbers[word] = of.numberOf(word).orElse(WordGroups.NONE);
        }
        String[] names = new String[WordClusters.MOST];
        Arrays.fill(names, "");
        rows.forEach(row -> names[row.number()] = row.name());
        return new WordGroups(List.of(numbers), List.of(names));
    }

    private ClusterRow row(WordClusters of, int number) {
        List<Integer> members = of.words(number);
        List<String> named = members.stream().map(this::word).toList();
        return new ClusterRow(
                number,
                members.get(0),
                String.join(", ", named.subList(0, Math.min(2, named.size()))),
                named);
    }

    private void showNeighbours(ClustersAnswer answer) {
        if (answer.token() == Selection.NONE) {
            nearestTitle.set(WORDS.get("nearest-none"));
            neighbours.clear();
            return;
        }
        nearestTitle.set(
                WORDS.get("nearest-title", "word", word(answer.token()), "step", lastLookStep));
        List<String> texts =
                answer.neighbours().stream()
                        .map(
                                (NeighborChange near) ->
                                        ClustersStory.neighbour(near, word(near.tokenId())))
                        .toList();
        if (!texts.equals(neighbours)) {
            neighbours.setAll(texts);
        }
    }

    private String word(int token) {
        return dataset.orElseThrow().vocabulary().token(token);
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }

    /** Remembers the words as they lie now; what changes from here on is told. */
    public void look() {
        rememberLook();
        askAgain();
    }

    private void rememberLook() {
        newest.ifPresent(
                answer -> {
                    lastLook = Optional.of(answer.embeddings());
                    lastLookStep = answer.step();
                });
    }

    /** Selects the most central word of a cluster. */
    public void select(ClusterRow row) {
        selection.select(row.centre());
    }

    /** Whether the view is on screen; when it leaves it, that was the last look. */
    @Override
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Which of the two palettes colours the clusters. */
    @Override
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** How many clusters to make, 2 to 8, or {@link #BEST}. */
    public IntegerProperty countProperty() {
        return count;
    }

    /** The clusters, by their numbers. */
    public ObservableList<ClusterRow> clusters() {
        return clusters;
    }

    /**
     * Whether the clusters are wanted for colours elsewhere, so that they are found all the same.
     */
    public BooleanProperty colouringProperty() {
        return colouring;
    }

    /** The cluster of each word, for colours elsewhere; nobody's before they are found. */
    public ReadOnlyObjectProperty<WordGroups> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** Such as "cat 0.97, up from 5th". */
    public ObservableList<String> neighbours() {
        return neighbours;
    }

    public ReadOnlyStringProperty nearestTitleProperty() {
        return nearestTitle.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** How many of the true neighbours the picture keeps. */
    public ReadOnlyStringProperty planeProperty() {
        return plane.getReadOnlyProperty();
    }

    /** Whether it keeps so few that it misleads. */
    public ReadOnlyBooleanProperty planeLowProperty() {
        return planeLow.getReadOnlyProperty();
    }

    /** Counts the changes: a view redraws when it does. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** What was measured of the categories so far. */
    List<MeasureHistory.Point> measured() {
        return history.points();
    }
}
