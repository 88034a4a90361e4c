package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.Region;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.ui.ExplanationModel;
import org.driftscope.ui.Questions;
import org.driftscope.ui.pair.PairView;
import org.driftscope.ui.pair.PairViewModel;
import org.driftscope.ui.predict.PredictView;
import org.driftscope.ui.predict.PredictViewModel;
import org.driftscope.ui.similarity.SimilarityView;
import org.driftscope.ui.similarity.SimilarityViewModel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** All views that explain something, in the order of their buttons, and what stands behind them. */
final class Explanations {
    private final BooleanProperty dark;
    private final List<ExplanationModel> models = new ArrayList<>();
    private final List<Explanation> views = new ArrayList<>();

    Explanations(Questions questions, BooleanProperty dark) {
        this.dark = dark;
        add(
                "similarity",
                "Similarity of all words",
                Feather.GRID,
                new SimilarityViewModel(questions),
                SimilarityView::new);
        add("pair", "Two words", Feather.COLUMNS, new PairViewModel(questions), PairView::new);
        add(
                "predict",
                "Predictions",
                Feather.MESSAGE_SQUARE,
                new PredictViewModel(questions),
                PredictView::new);
    }

    private <M extends ExplanationModel> void add(
            String id, String name, Ikon icon, M model, Function<M, Region> view) {
        model.darkProperty().bind(dark);
        models.add(model);
        views.add(new Explanation(id, name, icon, () -> view.apply(model), model.shownProperty()));
    }

    /** Another run. */
    void open(RunDescription description) {
        models.forEach(model -> model.open(description));
    }

    /** The newest frame. */
    void show(Frame frame) {
        models.forEach(model -> model.show(frame));
    }

    List<Explanation> views() {
        return views;
    }
}
