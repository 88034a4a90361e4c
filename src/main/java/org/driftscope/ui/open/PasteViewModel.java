package org.driftscope.ui.open;

import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.driftscope.text.TextCount;
import org.driftscope.text.TextImport;
import org.driftscope.text.TextLayout;
import org.driftscope.ui.LayoutWords;
import org.driftscope.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Text being pasted or typed, with a live count of what it comes to. */
public final class PasteViewModel {
    private static final Wording WORDS = Wording.of("ui.open");
    private static final Logger LOG = LoggerFactory.getLogger(PasteViewModel.class);

    private final OpenRequests requests;
    private final Executor background;
    private final Executor screen;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<PasteLayout> layout =
            new SimpleObjectProperty<>(PasteLayout.GUESSED);

    /**
     * A text box lays out every line it holds, shown or not: beyond this many letters that takes
     * seconds.
     */
    static final int MOST_SHOWN = 100_000;

    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper usable = new ReadOnlyBooleanWrapper();
    private boolean counting;
    private boolean outdated;

    /** {@code background} counts; {@code screen} runs work on the JavaFX Application Thread. */
    public PasteViewModel(OpenRequests requests, Executor background, Executor screen) {
        this.requests = requests;
        this.background = background;
        this.screen = screen;
        text.addListener((property, old, now) -> changed());
        layout.addListener((property, old, now) -> changed());
        changed();
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObjectProperty<PasteLayout> layoutProperty() {
        return layout;
    }

    /** Such as "12 sentences · 84 words · one sentence a line". */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether there is anything to learn from. */
    public ReadOnlyBooleanProperty usableProperty() {
        return usable.getReadOnlyProperty();
    }

    private void changed() {
        outdated = true;
        if (!counting) {
            countNow();
        }
    }

    /** One count at a time: what was typed meanwhile is counted when the last one is done. */
    private void countNow() {
        String typed = text.get() == null ? "" : text.get();
        PasteLayout chosen = layout.get();
        outdated = false;
        if (typed.isBlank()) {
            count.set(WORDS.get("no-text"));
            usable.set(false);
            return;
        }
        counting = true;
        background.execute(
                () -> {
                    try {
                        TextImport read = chosen.read(typed);
                        TextCount result = TextCount.of(read.sentences());
                        screen.execute(() -> counted(result, read.layout(), chosen));
                    } catch (RuntimeException | Error e) {
                        LOG.error("A text can't be counted", e);
                        screen.execute(this::failed);
                    }
                });
    }

    /** Even a failed count gives way to the next. */
    private void failed() {
        counting = false;
        usable.set(false);
        count.set(WORDS.get("not-counted"));
        if (outdated) {
            countNow();
        }
    }

    private void counted(TextCount result, TextLayout layoutRead, PasteLayout chosen) {
        counting = false;
        boolean enough = result.words() > 1;
        usable.set(enough);
        count.set(
                WORDS.get("sentences", "count", result.sentences())
                        + " · "
                        + WORDS.get("words", "count", result.words())
                        + (chosen == PasteLayout.GUESSED
                                ? " · "
                                        + WORDS.get(
                                                "looks-like", "layout", LayoutWords.of(layoutRead))
                                : "")
                        + (enough ? "" : " · " + WORDS.get("too-few")));
        if (outdated) {
            countNow();
        }
    }

    /**
     * Learns at once from a text that is too long for a text box to show without freezing; returns
     * false, and does nothing, where it is not.
     */
    public boolean openUnseen(String pasted) {
        boolean tooLong = pasted != null && pasted.length() > MOST_SHOWN;
        if (tooLong) {
            requests.openText(pasted, layout.get());
        }
        return tooLong;
    }

    /** Learns from the text. */
    public void open() {
        if (usable.get()) {
            requests.openText(text.get(), layout.get());
        }
    }
}
