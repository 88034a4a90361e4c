package org.driftscope.ui.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.run.RunSettings;
import org.driftscope.run.RunState;
import org.driftscope.text.Corpus;
import org.driftscope.ui.HandMade;
import org.junit.jupiter.api.Test;

class ReadoutsViewModelTest {
    private static final ClusterMeasures CLEAR = new ClusterMeasures(0.62, 0.95);
    private static final ClusterMeasures BLURRED = new ClusterMeasures(0.3, 0.5);

    private final ReadoutsViewModel model = new ReadoutsViewModel();

    @Test
    void showsTheCorpusLossOfTheRandomStart() {
        model.open(HandMade.description());
        model.show(HandMade.start());
        assertEquals("Step 0", model.stepProperty().get());
        assertEquals("Loss 4.500 nats a token", model.lossProperty().get());
    }

    @Test
    void showsStepAndLossWithUnits() {
        model.open(HandMade.description());
        model.show(HandMade.frame(1600, RunState.PLAYING));
        assertEquals("Step 1,600", model.stepProperty().get());
        assertEquals("Loss 0.001 nats a token", model.lossProperty().get());
    }

    @Test
    void saysHowClearTheClustersAre() {
        model.open(HandMade.description());
        model.show(HandMade.measured(HandMade.start(), BLURRED, OptionalLong.empty()));
        assertEquals(
                "Silhouette 0.30 · purity 0.50 · clusters not clear yet",
                model.clustersProperty().get());
        model.show(HandMade.measured(HandMade.start(), CLEAR, OptionalLong.of(40)));
        assertEquals(
                "Silhouette 0.62 · purity 0.95 · clusters clear, first at step 40",
                model.clustersProperty().get());
        model.show(HandMade.measured(HandMade.start(), BLURRED, OptionalLong.of(40)));
        assertEquals(
                "Silhouette 0.30 · purity 0.50 · clusters were clear at step 40, not now",
                model.clustersProperty().get());
    }

    @Test
    void keepsTheLastMeasuresBetweenMeasuredSteps() {
        model.open(HandMade.description());
        model.show(HandMade.measured(HandMade.start(), BLURRED, OptionalLong.empty()));
        model.show(HandMade.frame(1, RunState.PLAYING));
        assertEquals(
                "Silhouette 0.30 · purity 0.50 · clusters not clear yet",
                model.clustersProperty().get());
        model.open(HandMade.description());
        model.show(HandMade.start());
        assertEquals("Clusters not measured", model.clustersProperty().get());
    }

    @Test
    void saysThatATextWithoutCategoriesHasNone() {
        Corpus plain = new Corpus("plain", "", "", List.of("a b .", "b a ."), List.of());
        model.open(HandMade.description(plain, RunSettings.DEFAULT));
        model.show(HandMade.start());
        assertEquals("No categories, so no clusters to measure", model.clustersProperty().get());
    }
}
