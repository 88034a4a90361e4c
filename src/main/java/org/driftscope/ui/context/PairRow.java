package org.driftscope.ui.context;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.insight.PairContexts;
import org.driftscope.text.Dataset;

/** A pair of words on screen: what the corpus says of it, and its embedding cosine now. */
public final class PairRow {
    private final int number;
    private final String first;
    private final String second;
    private final PairKind kind;
    private final Map<ContextMeasure, ReadOnlyDoubleWrapper> values =
            new EnumMap<>(ContextMeasure.class);
    private final ReadOnlyDoubleWrapper cosine = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper marked = new ReadOnlyBooleanWrapper();

    PairRow(PairContexts contexts, int number, Dataset dataset) {
        this.number = number;
        int one = contexts.pairs().word(contexts.pairs().first(number));
        int other = contexts.pairs().word(contexts.pairs().second(number));
        first = dataset.vocabulary().token(one);
        second = dataset.vocabulary().token(other);
        for (ContextMeasure measure : ContextMeasure.values()) {
            values.put(measure, new ReadOnlyDoubleWrapper(contexts.value(measure, number)));
        }
        boolean sameCategory =
                dataset.categoriesOf(one).stream().anyMatch(dataset.categoriesOf(other)::contains);
        kind =
                sameCategory
                        ? PairKind.SAME_CATEGORY
                        : sharedSentences() > 0 ? PairKind.TOGETHER : PairKind.APART;
    }

    /** The number of the pair among all. */
    int number() {
        return number;
    }

    public String first() {
        return first;
    }

    public String second() {
        return second;
    }

    /** Such as "dog – cat". */
    public String words() {
        return first + " – " + second;
    }

    PairKind kind() {
        return kind;
    }

    /** In how many sentences both stand. */
    int sharedSentences() {
        return (int) value(ContextMeasure.SHARED_SENTENCES);
    }

    /** What the corpus says of the pair; it never changes. */
    public double value(ContextMeasure measure) {
        return values.get(measure).get();
    }

    ReadOnlyDoubleProperty valueProperty(ContextMeasure measure) {
        return values.get(measure).getReadOnlyProperty();
    }

    /** The cosine of the two embeddings now, centred on all words compared. */
    public ReadOnlyDoubleProperty cosineProperty() {
        return cosine.getReadOnlyProperty();
    }

    void showCosine(double now) {
        cosine.set(now);
    }

    /** Whether the pair is picked out in the picture. */
    public ReadOnlyBooleanProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    void mark(boolean now) {
        marked.set(now);
    }
}
