package org.driftscope.ui.map;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.driftscope.plot.MapWord;
import org.driftscope.plot.RampLevels;
import org.driftscope.plot.WordGroups;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.ui.Questions;

/**
 * What the colours of the map stand for, and the colours. Clusters take the place of the
 * categories, with colour, shape and legend; numbers colour the shapes of the categories. On the
 * JavaFX Application Thread.
 */
public final class MapColours {
    private final ObjectProperty<ColourBy> by =
            new SimpleObjectProperty<>(this, "by", ColourBy.CATEGORY);
    private final IntegerProperty component = new SimpleIntegerProperty(this, "component", 1);
    private final ReadOnlyIntegerWrapper components =
            new ReadOnlyIntegerWrapper(this, "components", 1);
    private final ObjectProperty<WordGroups> clusters =
            new SimpleObjectProperty<>(this, "clusters", WordGroups.NOBODY);
    private final ReadOnlyObjectWrapper<Optional<WordColours>> numbers =
            new ReadOnlyObjectWrapper<>(this, "numbers", Optional.empty());
    private final ReadOnlyObjectWrapper<MapWords> words =
            new ReadOnlyObjectWrapper<>(this, "words", MapWords.NONE);
    private final ReadOnlyIntegerWrapper dimmings = new ReadOnlyIntegerWrapper(this, "dimmings", 0);
    private final Set<Integer> dimmed = new HashSet<>();
    private final IntPredicate drawn;
    private final Runnable changed;
    private final LossReader losses;
    private MapWords asWritten = MapWords.NONE;
    private Optional<MapWords> grouped = Optional.empty(); // by the clusters, once made
    private Optional<Frame> frame = Optional.empty();
    private boolean fresh;
    private boolean byDefault; // the clusters were not asked for

    /**
     * @param drawn which words, by token id, may be drawn
     * @param changed told whenever the map looks different
     */
    MapColours(Questions questions, IntPredicate drawn, Runnable changed) {
        this.drawn = drawn;
        this.changed = changed;
        losses = new LossReader(questions, this::refresh);
        by.addListener(
                (property, was, now) -> {
                    byDefault = false;
                    if (was == ColourBy.CLUSTER || now == ColourBy.CLUSTER) {
                        dimmed.clear(); // other groups have these numbers
                    }
                    refresh();
                });
        component.addListener(change -> refresh());
        clusters.addListener(
                change -> {
                    grouped = Optional.empty();
                    refresh();
                });
    }

    /** What the colours stand for. In a text without categories the clusters, at first. */
    public ObjectProperty<ColourBy> byProperty() {
        return by;
    }

    /** The component of the vectors that colours may stand for, from 1. */
    public IntegerProperty componentProperty() {
        return component;
    }

    /** How many components the vectors have. */
    ReadOnlyIntegerProperty componentsProperty() {
        return components.getReadOnlyProperty();
    }

    /** The clusters of the words, for colours; their names are those of central words. */
    public ObjectProperty<WordGroups> clustersProperty() {
        return clusters;
    }

    /** The colours where they stand for a number, empty where for categories or clusters. */
    ReadOnlyObjectProperty<Optional<WordColours>> numbersProperty() {
        return numbers.getReadOnlyProperty();
    }

    /** The words with what gives them colour and shape as their categories. */
    ReadOnlyObjectProperty<MapWords> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Numbers of the categories, or of the clusters in their place, that are held back. */
    Set<Integer> dimmed() {
        return dimmed;
    }

    /** Holds a category back, or no longer. */
    void dim(int category, boolean back) {
        if (back ? dimmed.add(category) : dimmed.remove(category)) {
            changed.run();
        }
    }

    /** Holds every group in use back, or none. */
    void dimAll(boolean back) {
        dimmed.clear();
        List<String> names = words.get().categories();
        for (int number = 0; back && number < names.size(); number++) {
            if (!names.get(number).isEmpty()) {
                dimmed.add(number);
            }
        }
        dimmings.set(dimmings.get() + 1);
        changed.run();
    }

    /** Has the colours stand for something and holds these groups back and no others. */
    void give(ColourBy wanted, int number, Set<Integer> back) {
        by.set(wanted);
        component.set(number);
        dimmed.clear();
        dimmed.addAll(back);
        dimmings.set(dimmings.get() + 1);
        changed.run();
    }

    /** Counts how often several groups were held back or let go at once. */
    ReadOnlyIntegerProperty dimmingsProperty() {
        return dimmings.getReadOnlyProperty();
    }

    /** Whether all groups of a word are held back. */
    boolean isHeldBack(MapWord word) {
        return !word.categories().isEmpty() && dimmed.containsAll(word.categories());
    }

    RampLevels levels() {
        return numbers.get().map(WordColours::levels).orElse(RampLevels.NONE);
    }

    /** Another run with these words. */
    void open(RunDescription description, MapWords opened) {
        frame = Optional.empty();
        dimmed.clear();
        losses.open(description);
        asWritten = opened;
        grouped = Optional.empty();
        fresh = true;
        numbers.set(Optional.empty());
        words.set(shown());
    }

    /** The same run with other groups of words: colours stand for these from now on, if any. */
    void regroup(RunDescription description, MapWords others) {
        dimmed.clear();
        losses.open(description);
        asWritten = others;
        grouped = Optional.empty();
        if (others.categories().isEmpty()) {
            chooseFirst(true);
        } else {
            by.set(ColourBy.CATEGORY);
        }
        refresh();
    }

    /** Not before its first frame, when all know the run: clusters of the last one are nobody's. */
    private void chooseFirst(boolean noCategories) {
        fresh = false;
        if (noCategories && by.get() == ColourBy.CATEGORY) {
            by.set(ColourBy.CLUSTER);
            byDefault = true;
        } else if (!noCategories && byDefault) {
            by.set(ColourBy.CATEGORY);
        }
    }

    /** The newest frame, with the words as they are fitted in it. */
    void show(Frame newest, MapWords now) {
        if (fresh) {
            chooseFirst(now.categories().isEmpty());
        }
        boolean others = !now.equals(asWritten);
        if (others) {
            asWritten = now;
            grouped = Optional.empty();
        }
        frame = Optional.of(newest);
        int columns = newest.embeddings().columns();
        components.set(columns);
        component.set(Math.max(1, Math.min(columns, component.get())));
        // How often words occur stays the same through a run.
        if (others || by.get() != ColourBy.FREQUENCY || numbers.get().isEmpty()) {
            find();
        }
    }

    /** Finds the colours anew. */
    void refresh() {
        find();
        changed.run();
    }

    private void find() {
        MapWords next = shown();
        if (!next.equals(words.get())) {
            words.set(next);
        }
        numbers.set(frame.flatMap(this::numbersOf));
    }

    private MapWords shown() {
        if (by.get() != ColourBy.CLUSTER) {
            return asWritten;
        }
        if (grouped.isEmpty()) {
            grouped = Optional.of(asWritten.groupedBy(clusters.get()));
        }
        return grouped.get();
    }

    private Optional<WordColours> numbersOf(Frame newest) {
        return switch (by.get()) {
            case CATEGORY, CLUSTER -> Optional.empty();
            case FREQUENCY -> Optional.of(WordColours.frequency(asWritten, drawn));
            case UPDATE -> Optional.of(WordColours.update(newest, drawn));
            case LOSS -> Optional.of(loss(newest));
            case COMPONENT -> Optional.of(WordColours.component(newest, component.get(), drawn));
        };
    }

    private WordColours loss(Frame newest) {
        losses.ask(newest.step());
        return losses.newest()
                .map(answer -> WordColours.loss(answer, asWritten, drawn))
                .orElseGet(() -> WordColours.unknownLoss(asWritten));
    }
}
