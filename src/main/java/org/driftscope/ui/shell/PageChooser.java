package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import org.driftscope.ui.control.Words;
import org.driftscope.wording.Wording;

/** Chooses the page where one is shown at a time. */
final class PageChooser extends ComboBox<PageChooser.Entry> {
    private static final Wording WORDS = Wording.of("ui.shell");

    private final WindowViewModel model;
    private final ObjectProperty<Arrangement.Page> page;
    private boolean following;

    /**
     * A page to choose.
     *
     * @param view beside the map, on the map's page; empty for the map itself
     */
    record Entry(String name, Arrangement.Page page, Optional<Explanation> view) {}

    /**
     * Of these pages.
     *
     * @param page the one on screen
     * @param taken told when a person has chosen one and the list is closed
     */
    PageChooser(WindowViewModel model, ObjectProperty<Arrangement.Page> page, Runnable taken) {
        this.model = model;
        this.page = page;
        setId("page-chooser");
        setAccessibleText(WORDS.get("page"));
        setConverter(new Words<>(Entry::name));
        setVisibleRowCount(8);
        setMinWidth(96);
        setPrefWidth(150);
        setMaxWidth(Double.MAX_VALUE);
        list();
        model.lessons().lesson().lessonProperty().addListener(change -> lessonChanged());
        model.explanations().openedProperty().addListener(change -> viewChanged());
        page.addListener(change -> follow());
        valueProperty().addListener((property, was, chosen) -> choose(chosen));
        setOnHidden(event -> taken.run());
        follow();
    }

    private void list() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(WORDS.get("page-map"), Arrangement.Page.MAP, Optional.empty()));
        if (model.lessons().lesson().lessonProperty().get() != null) {
            entries.add(
                    new Entry(WORDS.get("page-lesson"), Arrangement.Page.LESSON, Optional.empty()));
        }
        entries.add(new Entry(WORDS.get("page-time"), Arrangement.Page.TIME, Optional.empty()));
        entries.add(new Entry(WORDS.get("page-panel"), Arrangement.Page.PANEL, Optional.empty()));
        for (Explanation view : model.explanations().views()) {
            entries.add(new Entry(view.label(), Arrangement.Page.MAP, Optional.of(view)));
        }
        following = true;
        getItems().setAll(entries);
        following = false;
    }

    private void lessonChanged() {
        list();
        boolean open = model.lessons().lesson().lessonProperty().get() != null;
        if (open) {
            page.set(Arrangement.Page.LESSON);
        } else if (page.get() == Arrangement.Page.LESSON) {
            page.set(Arrangement.Page.MAP);
        }
        follow();
    }

    private void viewChanged() {
        boolean byLesson = !model.lessons().lesson().busyProperty().get().isEmpty();
        if (model.explanations().openedProperty().get() != null && !byLesson) {
            page.set(Arrangement.Page.MAP);
        }
        follow();
    }

    private void choose(Entry chosen) {
        if (chosen != null && !following) {
            page.set(chosen.page());
            if (chosen.page() == Arrangement.Page.MAP) {
                model.explanations().openedProperty().set(chosen.view().orElse(null));
            }
        }
    }

    /** Names what is on screen. */
    private void follow() {
        Optional<Explanation> view =
                page.get() == Arrangement.Page.MAP
                        ? Optional.ofNullable(model.explanations().openedProperty().get())
                        : Optional.empty();
        following = true;
        getItems().stream()
                .filter(entry -> entry.page() == page.get() && entry.view().equals(view))
                .findFirst()
                .ifPresent(this::setValue);
        following = false;
    }
}
