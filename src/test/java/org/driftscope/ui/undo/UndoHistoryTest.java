package org.driftscope.ui.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoHistoryTest {
    private long now;
    private final UndoHistory history = new UndoHistory(() -> now);
    private final SimpleObjectProperty<Integer> slider = new SimpleObjectProperty<>(0);
    private final SimpleObjectProperty<String> tick = new SimpleObjectProperty<>("off");

    /** A number that is dragged. */
    private final class Dragged implements Undoable<Integer> {
        @Override
        public void give(Integer value) {
            slider.set(value);
        }

        @Override
        public String name(Integer before, Integer after) {
            return "slider from " + before + " to " + after;
        }

        @Override
        public boolean slides(Integer before, Integer after) {
            return true;
        }
    }

    @BeforeEach
    void bothAreWatched() {
        history.watch(slider, new Dragged());
        history.watch(tick, (before, after) -> "tick " + after, Undoable.Reach.WINDOW);
    }

    private void slide(int value, long milliseconds) {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
        slider.set(value);
    }

    private String undoable() {
        return history.undoableProperty().get();
    }

    private String redoable() {
        return history.redoableProperty().get();
    }

    @Test
    void changesAreUndoneNewestFirstAndDoneAgain() {
        tick.set("on");
        slide(5, 0);
        tick.set("off");
        assertEquals("tick off", undoable());
        assertEquals("Undone: tick off.", history.undo());
        assertEquals("on", tick.get());
        assertEquals("Undone: slider from 0 to 5.", history.undo());
        assertEquals("Undone: tick on.", history.undo());
        assertEquals("", undoable());
        assertEquals("", history.undo());
        assertEquals("off", tick.get());
        assertEquals(0, slider.get());
        assertEquals("Done again: tick on.", history.redo());
        assertEquals("slider from 0 to 5", redoable());
        assertEquals("on", tick.get());
    }

    @Test
    void aChangeAfterUndoingTakesThePlaceOfWhatWasUndone() {
        tick.set("on");
        slide(5, 0);
        history.undo();
        tick.set("half");
        assertEquals("", redoable());
        history.undo();
        assertEquals("on", tick.get());
        assertEquals(0, slider.get());
    }

    @Test
    void piecesOfOneDragAreOneChange() {
        slide(1, 0);
        slide(2, 900);
        slide(3, 900);
        slide(7, 1100);
        assertEquals("slider from 3 to 7", undoable());
        history.undo();
        assertEquals("slider from 0 to 3", undoable());
        history.undo();
        assertEquals(0, slider.get());
        assertEquals("", undoable());
    }

    @Test
    void aDragThatEndsWhereItBeganIsPassedOver() {
        tick.set("on");
        slide(1, 0);
        slide(0, 100);
        assertEquals("tick on", undoable());
        history.undo();
        assertEquals("off", tick.get());
    }

    @Test
    void ticksOfABoxAreChangesOfTheirOwn() {
        tick.set("on");
        tick.set("off");
        history.undo();
        assertEquals("on", tick.get());
    }

    @Test
    void whatNobodyAskedForIsNotUndone() {
        history.quietly(() -> tick.set("on"));
        assertEquals("", undoable());
        tick.set("half");
        history.undo();
        assertEquals("on", tick.get());
    }

    @Test
    void onlyTheNewestHundredAreKept() {
        for (int i = 1; i <= 130; i++) {
            slide(i, 2000);
        }
        int undone = 0;
        while (!history.undo().isEmpty()) {
            undone++;
        }
        assertEquals(100, undone);
        assertEquals(30, slider.get());
    }

    @Test
    void anotherRunForgetsWhatWasOfTheRunOnly() {
        tick.set("on");
        slide(5, 0);
        tick.set("half");
        slide(9, 2000);
        history.undo();
        history.forgetRun();
        assertEquals("", redoable());
        assertEquals("tick half", undoable());
        history.undo();
        history.undo();
        assertEquals("off", tick.get());
        assertEquals(5, slider.get());
    }
}
