package org.driftscope.ui.weights;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.driftscope.ui.control.Section;
import org.driftscope.ui.control.StillScroll;
import org.driftscope.ui.control.StoryText;
import org.driftscope.wording.Wording;

/**
 * All groups of weights and what may be held back of them. What was just done is said below
 * everything that scrolls, so that it is in sight wherever it was done and moves nothing.
 */
public final class WeightsView extends BorderPane {
    private static final Wording WORDS = Wording.of("ui.weights");

    public WeightsView(WeightsViewModel model) {
        setId("weights");
        getStyleClass().add("weights");
        StoryText story = new StoryText("weights-story", model.storyProperty());
        ControlsViewModel controls = model.controls();
        VBox content =
                new VBox(
                        story,
                        new Section(WORDS.get("section-groups"), new GroupTable(model)),
                        new Section(WORDS.get("section-parts"), new PartsView(controls)),
                        new Section(WORDS.get("section-steps"), new MotionChart(model)),
                        new Section(WORDS.get("section-matrix"), new MatrixView(model)),
                        new Section(
                                WORDS.get("section-sentences"),
                                new SentencesView(controls.sentences())));
        content.getStyleClass().add("weights-content");
        setCenter(new StillScroll(content));
        setBottom(
                new VBox(
                        notice("weights-branch", model.branchProperty()),
                        notice("weights-notice", controls.noticeProperty())));
    }

    private static Label notice(String id, ReadOnlyStringProperty words) {
        Label notice = new Label();
        notice.setId(id);
        notice.getStyleClass().add("weights-notice");
        notice.setWrapText(true);
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.setMinHeight(USE_PREF_SIZE);
        notice.textProperty().bind(words);
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }
}
