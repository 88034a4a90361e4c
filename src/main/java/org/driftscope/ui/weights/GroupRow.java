package org.driftscope.ui.weights;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.driftscope.model.WeightGroup;
import org.driftscope.run.GroupMotion;
import org.driftscope.wording.Wording;

/** A group of weights in numbers, as the last step left it. */
public final class GroupRow {
    private static final Wording WORDS = Wording.of("ui.weights");

    private final WeightGroup group;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper meaning = new ReadOnlyStringWrapper("");
    private final Map<MotionQuantity, ReadOnlyStringWrapper> figures =
            new EnumMap<>(MotionQuantity.class);
    private final Map<MotionQuantity, ReadOnlyStringWrapper> formulas =
            new EnumMap<>(MotionQuantity.class);

    GroupRow(WeightGroup group) {
        this.group = group;
        for (MotionQuantity quantity : MotionQuantity.values()) {
            figures.put(quantity, new ReadOnlyStringWrapper("–"));
            formulas.put(quantity, new ReadOnlyStringWrapper(quantity.formula()));
        }
    }

    public WeightGroup group() {
        return group;
    }

    /** Such as "Attention Q". */
    public String name() {
        return GroupWords.name(group);
    }

    /** What the weights do, and how many there are. */
    public ReadOnlyStringProperty meaningProperty() {
        return meaning.getReadOnlyProperty();
    }

    /** What is held back of it, such as "frozen"; empty where nothing is. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** A quantity of the last step, in figures. */
    public ReadOnlyStringProperty figureProperty(MotionQuantity quantity) {
        return figures.get(quantity).getReadOnlyProperty();
    }

    /** How that figure is computed. */
    public ReadOnlyStringProperty formulaProperty(MotionQuantity quantity) {
        return formulas.get(quantity).getReadOnlyProperty();
    }

    void showState(String words) {
        state.set(words);
    }

    void showMeaning(int size, boolean tied) {
        meaning.set(
                WORDS.get(
                        "group-meaning", "meaning", GroupWords.meaning(group, tied), "size", size));
    }

    /** Shows a step that moved so many numbers. */
    void show(long step, GroupMotion motion, int size) {
        for (MotionQuantity quantity : MotionQuantity.values()) {
            double value = quantity.of(motion);
            boolean known = quantity == MotionQuantity.WEIGHTS || (step > 0 && motion.isKnown());
            String figure =
                    !known
                            ? "–"
                            : quantity == MotionQuantity.SHARE
                                    ? Norms.share(value)
                                    : Norms.text(value);
            figures.get(quantity).set(figure);
            formulas.get(quantity)
                    .set(
                            WORDS.get(
                                    "figure",
                                    "formula",
                                    quantity.formula(),
                                    "group",
                                    name(),
                                    "size",
                                    size,
                                    "step",
                                    step,
                                    "figure",
                                    figure));
        }
    }
}
