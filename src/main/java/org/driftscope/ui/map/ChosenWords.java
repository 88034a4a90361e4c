package org.driftscope.ui.map;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.driftscope.plot.MapWord;
import org.driftscope.ui.Selection;
import org.driftscope.wording.Wording;

/**
 * Which words of the map are chosen, and which of all are drawn. It changes the look of the map
 * alone, never the projection. On the JavaFX Application Thread.
 */
public final class ChosenWords {
    private static final Wording WORDS = Wording.of("ui.map");

    private final Selection selection;
    private final Supplier<MapWords> words;
    private final IntPredicate wanted;
    private final WordFilter filter;
    private final Runnable changed;
    private final ReadOnlyBooleanWrapper marked = new ReadOnlyBooleanWrapper(this, "marked");
    private final ReadOnlyBooleanWrapper anyHidden = new ReadOnlyBooleanWrapper(this, "anyHidden");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private Set<Integer> hidden = Set.of();
    private boolean isolated;

    /**
     * @param words those of the map at any time
     * @param wanted which of them, by token id, are drawn as long as none is hidden
     * @param filter which of these are let through; chosen words always are
     * @param changed told whenever the map looks different
     */
    ChosenWords(
            Selection selection,
            Supplier<MapWords> words,
            IntPredicate wanted,
            WordFilter filter,
            Runnable changed) {
        this.selection = selection;
        this.words = words;
        this.wanted = wanted;
        this.filter = filter;
        this.changed = changed;
        selection.chosenProperty().addListener(change -> changed.run());
    }

    /** What is chosen and what is not drawn, in words; empty where there is nothing to say. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Such as "412 of 5,000 words". */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether there is something to isolate or to hide: chosen words, or the selected one. */
    public ReadOnlyBooleanProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** Whether any word is kept from being drawn. */
    public ReadOnlyBooleanProperty anyHiddenProperty() {
        return anyHidden.getReadOnlyProperty();
    }

    /** Draws the chosen words only; the selected one where none is chosen. */
    public void isolate() {
        Set<Integer> shown = marked();
        if (!shown.isEmpty()) {
            hidden =
                    words.get().all().stream()
                            .map(MapWord::tokenId)
                            .filter(id -> !shown.contains(id))
                            .collect(Collectors.toUnmodifiableSet());
            isolated = true;
            changed.run();
        }
    }

    /** Draws the chosen words no longer, or the selected one; none of them stays chosen. */
    public void hide() {
        Set<Integer> more = new HashSet<>(hidden);
        if (more.addAll(marked())) {
            hidden = Set.copyOf(more);
            selection.choose(Set.of());
            if (hidden.contains(selection.token())) {
                selection.clear();
            }
            changed.run();
        }
    }

    /** Draws these words no longer, and all others. */
    public void hide(Set<Integer> tokenIds) {
        give(tokenIds, false);
    }

    /** The same; {@code asIsolated} says that the others alone were to be drawn. */
    void give(Set<Integer> tokenIds, boolean asIsolated) {
        hidden = Set.copyOf(tokenIds);
        isolated = asIsolated;
        changed.run();
    }

    /** Whether words are hidden since others alone were to be drawn. */
    boolean isIsolated() {
        return isolated;
    }

    /** The token ids of the words that were hidden by hand. */
    public Set<Integer> hidden() {
        return hidden;
    }

    /** Draws all words again, whatever kept them from it. */
    public void showAll() {
        hidden = Set.of();
        isolated = false;
        filter.clear();
    }

    /** Chooses every word that is drawn. */
    public void chooseAll() {
        selection.choose(
                words.get().all().stream()
                        .map(MapWord::tokenId)
                        .filter(this::isShown)
                        .collect(Collectors.toSet()));
    }

    /** Lets go of the selected word and the chosen ones. */
    public void clear() {
        selection.clear();
        selection.choose(Set.of());
    }

    /** Another run: nothing is chosen or hidden. Nobody is told of what was hidden. */
    void forget() {
        hidden = Set.of();
        isolated = false;
        clear();
    }

    /** Chooses words, besides those before or instead of them. */
    void choose(Set<Integer> tokenIds, boolean besides) {
        if (besides) {
            selection.chooseToo(tokenIds);
        } else {
            selection.choose(tokenIds);
        }
    }

    Set<Integer> chosen() {
        return selection.chosen();
    }

    /** Whether a word is kept from being drawn. */
    boolean isHidden(int tokenId) {
        boolean byHand = !hidden.isEmpty() && hidden.contains(tokenId);
        return byHand || (!filter.passes(tokenId) && !selection.chosen().contains(tokenId));
    }

    private boolean isShown(int tokenId) {
        return wanted.test(tokenId) && !isHidden(tokenId);
    }

    private Set<Integer> marked() {
        if (!selection.chosen().isEmpty()) {
            return selection.chosen();
        }
        return selection.token() == Selection.NONE ? Set.of() : Set.of(selection.token());
    }

    /** Says anew how things stand. */
    void refresh() {
        long all = count(wanted);
        long shown = count(this::isShown);
        marked.set(!marked().isEmpty());
        anyHidden.set(!hidden.isEmpty() || shown < all);
        count.set(WORDS.get("drawn", "shown", shown, "all", all));
        String chosenText =
                selection.chosen().isEmpty()
                        ? ""
                        : WORDS.get("chosen", "count", selection.chosen().size());
        String hiddenText = anyHidden.get() ? hiddenText(shown, all) : "";
        String between = chosenText.isEmpty() || hiddenText.isEmpty() ? "" : " · ";
        text.set(chosenText + between + hiddenText);
    }

    private long count(IntPredicate which) {
        return words.get().all().stream().mapToInt(MapWord::tokenId).filter(which).count();
    }

    private String hiddenText(long shown, long all) {
        if (shown == 0) {
            return WORDS.get("drawn-none");
        }
        return isolated
                ? WORDS.get("drawn-only", "shown", shown, "all", all)
                : WORDS.get("hidden", "hidden", all - shown, "all", all);
    }
}
