package org.driftscope.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.driftscope.plot.MapWord;

/**
 * Which words of the map are let through: by how often they occur, by their groups, and without
 * those that only drown the others. It changes the look of the map alone, never training or the
 * projection. On the JavaFX Application Thread.
 */
public final class WordFilter {
    private static final double STEP = 1.15;

    private final IntegerProperty least = new SimpleIntegerProperty(this, "least", 1);
    private final IntegerProperty most = new SimpleIntegerProperty(this, "most", 1);
    private final BooleanProperty fillers = new SimpleBooleanProperty(this, "fillers", true);
    private final BooleanProperty ungrouped = new SimpleBooleanProperty(this, "ungrouped", true);
    private final BooleanProperty heldBack = new SimpleBooleanProperty(this, "heldBack", true);
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private final ReadOnlyObjectWrapper<List<Integer>> notches =
            new ReadOnlyObjectWrapper<>(this, "notches", List.of(1));
    private final Predicate<MapWord> isHeldBack;
    private final Runnable changed;
    private MapWords words = MapWords.NONE;
    private boolean opening;

    /**
     * @param isHeldBack whether the legend holds back all groups of a word
     * @param changed told whenever other words are let through
     */
    WordFilter(Predicate<MapWord> isHeldBack, Runnable changed) {
        this.isHeldBack = isHeldBack;
        this.changed = changed;
        least.addListener((property, was, now) -> most.set(Math.max(most.get(), now.intValue())));
        most.addListener((property, was, now) -> least.set(Math.min(least.get(), now.intValue())));
        Stream.of(least, most, fillers, ungrouped, heldBack)
                .forEach(property -> property.addListener(change -> tell()));
    }

    private void tell() {
        if (!opening) {
            changed.run();
        }
    }

    /** Words that occur less often are left out. Never above {@link #mostProperty}. */
    public IntegerProperty leastProperty() {
        return least;
    }

    /** Words that occur more often are left out. */
    public IntegerProperty mostProperty() {
        return most;
    }

    /** Whether stop words and marks are let through; each run begins as its settings say. */
    public BooleanProperty fillersProperty() {
        return fillers;
    }

    /** Whether words in no group are let through. */
    public BooleanProperty ungroupedProperty() {
        return ungrouped;
    }

    /** Whether words whose groups the legend holds back are let through, faintly. */
    public BooleanProperty heldBackProperty() {
        return heldBack;
    }

    /** Whether the controls of the filter are on screen. */
    public BooleanProperty openProperty() {
        return open;
    }

    /**
     * Numbers of times that words of the run occur, rising: the least, the most, and of those
     * between so many that each is about a seventh above the one before.
     */
    public ReadOnlyObjectProperty<List<Integer>> notchesProperty() {
        return notches.getReadOnlyProperty();
    }

    /** The place of the last notch that is not above so many times; 0 where all are. */
    int notchOf(int times) {
        int place = 0;
        while (place + 1 < notches.get().size() && notches.get().get(place + 1) <= times) {
            place++;
        }
        return place;
    }

    /** Lets all words through, stop words too. */
    public void clear() {
        opening = true;
        letThrough(true);
        opening = false;
        changed.run();
    }

    /** Which words are let through now. */
    WordsLook.Passing passing() {
        return new WordsLook.Passing(
                least.get(), most.get(), fillers.get(), ungrouped.get(), heldBack.get());
    }

    /** Lets these words through. */
    void give(WordsLook.Passing passing) {
        opening = true;
        most.set(passing.most());
        least.set(passing.least());
        fillers.set(passing.fillers());
        ungrouped.set(passing.ungrouped());
        heldBack.set(passing.heldBack());
        opening = false;
        changed.run();
    }

    /** Another run with these words; nobody is told. */
    void open(MapWords opened, boolean withFillers) {
        opening = true;
        words = opened;
        notches.set(notches(opened.all().stream().mapToInt(MapWord::count).sorted().toArray()));
        letThrough(withFillers);
        opening = false;
    }

    private static List<Integer> notches(int[] rising) {
        List<Integer> notches = new ArrayList<>();
        for (int count : rising) {
            if (notches.isEmpty() || count >= STEP * notches.get(notches.size() - 1)) {
                notches.add(count);
            }
        }
        if (notches.isEmpty()) {
            return List.of(1);
        }
        int most = rising[rising.length - 1];
        if (notches.get(notches.size() - 1) < most) {
            if (notches.size() > 1) {
                notches.remove(notches.size() - 1);
            }
            notches.add(most);
        }
        return List.copyOf(notches);
    }

    private void letThrough(boolean withFillers) {
        List<Integer> all = notches.get();
        most.set(all.get(all.size() - 1));
        least.set(all.get(0));
        fillers.set(withFillers);
        ungrouped.set(true);
        heldBack.set(true);
    }

    /** The same words, now in these groups. */
    void group(MapWords grouped) {
        words = grouped;
    }

    boolean passes(int tokenId) {
        MapWord word = words.all().get(tokenId);
        return word.count() >= least.get()
                && word.count() <= most.get()
                && (fillers.get() || !words.fillers().contains(tokenId))
                && (ungrouped.get() || !word.categories().isEmpty())
                && (heldBack.get() || !isHeldBack.test(word));
    }
}
