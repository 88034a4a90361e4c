package org.driftscope.ui.present;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Whether the window is presented, what of it is shown, and what clickers do. On the JavaFX
 * Application Thread.
 */
public final class PresentingViewModel {
    private final PresentRequests requests;
    private Scrolling scrolling = Scrolling.NONE;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Blank> blank = new ReadOnlyObjectWrapper<>(Blank.NONE);
    private final BooleanProperty contrast = new SimpleBooleanProperty();
    private final BooleanProperty ring = new SimpleBooleanProperty();
    private final BooleanProperty lens = new SimpleBooleanProperty();
    private final Map<Part, BooleanProperty> wanted = new EnumMap<>(Part.class);
    private final Map<Part, BooleanBinding> shown = new EnumMap<>(Part.class);

    public PresentingViewModel(PresentRequests requests) {
        this.requests = requests;
        for (Part part : Part.values()) {
            BooleanProperty property = new SimpleBooleanProperty(true);
            wanted.put(part, property);
            shown.put(
                    part,
                    Bindings.createBooleanBinding(
                            () -> property.get() && (part.isPresented() || !on.get()),
                            property,
                            on));
        }
    }

    /** What may be longer than its place while it is presented. */
    public void scrollsWith(Scrolling text) {
        scrolling = text;
    }

    /** Begins to present. */
    public void begin() {
        on.set(true);
    }

    /** Ends it; all is as it was before. */
    public void end() {
        blank.set(Blank.NONE);
        on.set(false);
    }

    /** Goes on; a blank screen comes back first, and what is read is read to its end. */
    public void next() {
        if (!uncover() && !(on.get() && scrolling.on())) {
            requests.next();
        }
    }

    /** Goes back likewise. */
    public void back() {
        if (!uncover() && !(on.get() && scrolling.back())) {
            requests.back();
        }
    }

    /** Blanks the screen, or brings it back, whichever colour it has. */
    public void blank(Blank colour) {
        if (!uncover()) {
            blank.set(colour);
        }
    }

    /** Brings the screen back; whether it was blank. */
    private boolean uncover() {
        boolean was = blank.get() != Blank.NONE;
        blank.set(Blank.NONE);
        return was;
    }

    /** One step out: of the blank screen, then of presenting. */
    public void escape() {
        if (!uncover()) {
            end();
        }
    }

    /** Shows every part again. */
    public void showAll() {
        wanted.values().forEach(each -> each.set(true));
    }

    /** Ids of the parts that a person has hidden. */
    public List<String> hidden() {
        return Stream.of(Part.values())
                .filter(part -> !wanted.get(part).get())
                .map(Part::id)
                .toList();
    }

    /** Hides the parts of these ids, and no other. */
    public void hide(List<String> ids) {
        showAll();
        ids.forEach(id -> Part.of(id).ifPresent(part -> wanted.get(part).set(false)));
    }

    /** Shows what another window shows, in whose place this one is. */
    public void takeOver(PresentingViewModel before) {
        hide(before.hidden());
        contrast.set(before.contrast.get());
        ring.set(before.ring.get());
        lens.set(before.lens.get());
    }

    /** Whether a person wants a part to be shown. */
    public BooleanProperty wantedProperty(Part part) {
        return wanted.get(part);
    }

    /** Whether a part is shown now. */
    public BooleanBinding shown(Part part) {
        return shown.get(part);
    }

    /** Whether the window is presented. */
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /** What lies over the window. */
    public ReadOnlyObjectProperty<Blank> blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /** Whether there is a ring around the pointer. */
    public BooleanProperty ringProperty() {
        return ring;
    }

    /** Whether what lies under the pointer is shown larger. */
    public BooleanProperty lensProperty() {
        return lens;
    }

    /** Whether texts and lines have stronger colours. */
    public BooleanProperty contrastProperty() {
        return contrast;
    }
}
