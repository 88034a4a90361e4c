package org.driftscope.ui.settings;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.driftscope.model.Activation;
import org.driftscope.model.Positions;
import org.driftscope.run.ModelSettings;
import org.driftscope.ui.control.NumberEntry;
import org.driftscope.ui.control.NumberRange;
import org.driftscope.wording.Wording;

/** The model's sizes as they are being edited. */
public final class ModelDraft {
    private static final Wording WORDS = Wording.of("ui.settings");

    private final NumberEntry dModel =
            new NumberEntry(
                    WORDS.get("vector-number"),
                    NumberRange.whole(ModelSettings.LEAST_D_MODEL, ModelSettings.MOST_D_MODEL),
                    16);
    private final NumberEntry layers =
            new NumberEntry(
                    WORDS.get("layers-number"), NumberRange.whole(1, ModelSettings.MOST_LAYERS), 1);
    private final NumberEntry heads =
            new NumberEntry(
                    WORDS.get("heads-number"), NumberRange.whole(1, ModelSettings.MOST_HEADS), 2);
    private final NumberEntry feedForward =
            new NumberEntry(
                    WORDS.get("feed-forward-number"),
                    NumberRange.whole(1, ModelSettings.MOST_FEED_FORWARD),
                    64);
    private final BooleanProperty longestContext = new SimpleBooleanProperty(true);
    private final NumberEntry context =
            new NumberEntry(
                    WORDS.get("context-number"),
                    NumberRange.whole(1, ModelSettings.MOST_CONTEXT),
                    16);
    private final ObjectProperty<Activation> activation =
            new SimpleObjectProperty<>(Activation.GELU);
    private final ObjectProperty<Positions> positions =
            new SimpleObjectProperty<>(Positions.LEARNED);
    private final BooleanProperty tied = new SimpleBooleanProperty(true);
    private final NumberEntry embeddingStd =
            new NumberEntry(
                    WORDS.get("spread-number"),
                    NumberRange.above(0, ModelSettings.MOST_EMBEDDING_STD),
                    0.1);

    ModelDraft() {}

    public NumberEntry dModel() {
        return dModel;
    }

    public NumberEntry layers() {
        return layers;
    }

    public NumberEntry heads() {
        return heads;
    }

    public NumberEntry feedForward() {
        return feedForward;
    }

    /** Whether the context is taken from the longest sentence. */
    public BooleanProperty longestContextProperty() {
        return longestContext;
    }

    public NumberEntry context() {
        return context;
    }

    public ObjectProperty<Activation> activationProperty() {
        return activation;
    }

    public ObjectProperty<Positions> positionsProperty() {
        return positions;
    }

    public BooleanProperty tiedProperty() {
        return tied;
    }

    public NumberEntry embeddingStd() {
        return embeddingStd;
    }

    List<NumberEntry> numbers() {
        return longestContext.get()
                ? List.of(dModel, layers, heads, feedForward, embeddingStd)
                : List.of(dModel, layers, heads, feedForward, context, embeddingStd);
    }

    /** What is wrong with numbers that are each valid, empty where nothing is. */
    String problem() {
        int channels = dModel.whole();
        int shares = heads.whole();
        return channels % shares == 0
                ? ""
                : WORDS.get("heads-uneven", "heads", shares, "channels", channels);
    }

    void show(ModelSettings settings) {
        dModel.set(settings.dModel());
        layers.set(settings.layers());
        heads.set(settings.heads());
        feedForward.set(settings.feedForward());
        longestContext.set(settings.context() == 0);
        if (settings.context() > 0) {
            context.set(settings.context());
        }
        activation.set(settings.activation());
        positions.set(settings.positions());
        tied.set(settings.tied());
        embeddingStd.set(settings.embeddingStd());
    }

    /** The settings; every number must be valid. */
    ModelSettings settings() {
        return new ModelSettings(
                dModel.whole(),
                layers.whole(),
                heads.whole(),
                feedForward.whole(),
                longestContext.get() ? 0 : context.whole(),
                activation.get(),
                positions.get(),
                tied.get(),
                embeddingStd.decimal());
    }
}
