package org.driftscope.ui.flow;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.driftscope.wording.Wording;

/** Which page and which of its boxes is in front. On the JavaFX Application Thread. */
final class FlowPlace {
    private static final Wording WORDS = Wording.of("ui.flow");

    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper box = new ReadOnlyIntegerWrapper();
    private List<FlowPage> pages = List.of();
    private Optional<FlowStage> wanted = Optional.empty(); // before there are pages

    /** Takes the pages of another step or sentence; what is in front stays so where it can. */
    void setPages(List<FlowPage> others) {
        pages = others;
        wanted.ifPresent(this::goTo);
        int kept = Math.max(0, Math.min(page.get(), pages.size() - 1));
        go(kept, Math.min(box.get(), boxes(kept) - 1));
    }

    /** Brings the first page to the front. */
    void reset() {
        pages = List.of();
        wanted = Optional.empty();
        box.set(0);
        page.set(0);
    }

    private int boxes(int number) {
        return number < pages.size() ? pages.get(number).boxes().size() : 0;
    }

    /** Goes nowhere where there is no such page. */
    void go(int newPage, int newBox) {
        if (newPage >= 0 && newPage < pages.size()) {
            box.set(Math.max(0, newBox)); // first, so that a page is never shown with an old box
            page.set(newPage);
        }
    }

    void nextPage() {
        go(page.get() + 1, 0);
    }

    void previousPage() {
        go(page.get() - 1, 0);
    }

    /** Goes to the first page of a stage, as soon as there are pages. */
    void goTo(FlowStage stage) {
        wanted = pages.isEmpty() ? Optional.of(stage) : Optional.empty();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).stage() == stage) {
                go(i, 0);
                return;
            }
        }
    }

    void nextBox() {
        if (box.get() + 1 < boxes(page.get())) {
            go(page.get(), box.get() + 1);
        } else {
            nextPage();
        }
    }

    void previousBox() {
        if (box.get() > 0) {
            go(page.get(), box.get() - 1);
        } else if (page.get() > 0) {
            go(page.get() - 1, boxes(page.get() - 1) - 1);
        }
    }

    boolean isLastPage() {
        return !pages.isEmpty() && page.get() == pages.size() - 1;
    }

    Optional<FlowPage> pageInFront() {
        return page.get() < pages.size() ? Optional.of(pages.get(page.get())) : Optional.empty();
    }

    Optional<FlowBox> boxInFront() {
        return pageInFront()
                .filter(now -> box.get() < now.boxes().size())
                .map(now -> now.boxes().get(box.get()));
    }

    /** Such as "Stage 3 of 6 · box 4 of 14"; empty where nothing is shown. */
    String words() {
        return pageInFront()
                .map(
                        now ->
                                WORDS.get(
                                        "place",
                                        "stage",
                                        now.stage().number(),
                                        "stages",
                                        FlowStage.values().length,
                                        "box",
                                        box.get() + 1,
                                        "boxes",
                                        now.boxes().size()))
                .orElse("");
    }

    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty boxProperty() {
        return box.getReadOnlyProperty();
    }
}
