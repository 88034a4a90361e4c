package org.driftscope.ui.control.picture;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;

/** Somebody wants a picture saved; goes up to the window, which has it written. */
public final class PictureEvent extends Event {
    public static final EventType<PictureEvent> SAVE = new EventType<>(Event.ANY, "SAVE_PICTURE");

    @Serial private static final long serialVersionUID = 1L;

    private final String name;
    private final transient PictureForm form;
    private final transient PictureSource taken;

    PictureEvent(String name, PictureForm form, PictureSource source) {
        super(SAVE);
        this.name = name;
        this.form = form;
        taken = source;
    }

    /** What the picture shows, in a few words that can be a file's name. */
    public String name() {
        return name;
    }

    public PictureForm form() {
        return form;
    }

    public PictureSource source() {
        return taken;
    }
}
