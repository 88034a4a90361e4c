package org.driftscope.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.driftscope.insight.ClusterGauge;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.insight.ContextMeasure;
import org.driftscope.insight.NearestNeighbors;
import org.driftscope.insight.NextWords;
import org.driftscope.insight.PairAtStep;
import org.driftscope.insight.PairContexts;
import org.driftscope.insight.PairSimilarity;
import org.driftscope.insight.SenseOccurrences;
import org.driftscope.insight.SenseSilhouette;
import org.driftscope.insight.WordPairs;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelCopy;
import org.driftscope.run.Frame;
import org.driftscope.run.MeasuredLoss;
import org.driftscope.run.Moment;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.driftscope.text.TypedWords;

/** Measures a run as it is observed. */
final class RunGauge {
    private final Observation seen;
    private final Moment moment;
    private final Frame frame;
    private final Dataset dataset;

    RunGauge(Observation seen) {
        this.seen = seen;
        moment = seen.moment();
        frame = moment.frame();
        dataset = seen.dataset();
    }

    /** Empty where the run has none, or the text lacks a word. */
    OptionalDouble number(Measure measure) {
        if (!measure.missing(dataset).isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (measure.kind()) {
            case STEP -> OptionalDouble.of((double) frame.step());
            case LOSS, CORPUS_LOSS, HELD_OUT_LOSS, LOWEST_HELD_OUT_LOSS -> loss(measure.kind());
            case BLIND_GUESS_LOSS ->
                    OptionalDouble.of(moment.description().referenceLosses().uniform());
            case BEST_POSSIBLE_LOSS ->
                    OptionalDouble.of(moment.description().referenceLosses().fullPrefix());
            case VOCABULARY -> OptionalDouble.of(dataset.vocabulary().size());
            case PARAMETERS -> OptionalDouble.of((double) moment.description().parameters());
            case CLEAR_STEP -> clearStep();
            case SILHOUETTE, PURITY, OUTPUT_SILHOUETTE, OUTPUT_PURITY -> clusters(measure.kind());
            case COSINE, CENTRED_COSINE, DISTANCE -> OptionalDouble.of(pair(measure));
            case CONTEXT_COSINE, SHARED_SENTENCES -> OptionalDouble.of(contexts(measure));
            case COUNT, MOVED, LAST_MOVE, LAST_GRADIENT, READ_NEXT ->
                    OptionalDouble.of(single(measure.kind(), id(measure.words().get(0))));
            case PROBABILITY -> OptionalDouble.of(probability(measure.words()));
            case SENSES_BEFORE_CONTEXT, SENSES_IN_CONTEXT -> senses(measure.kind());
            case NEAREST, LIKELIEST_AFTER -> OptionalDouble.empty();
        };
    }

    /** Likewise. */
    Optional<String> word(Measure measure) {
        if (!measure.missing(dataset).isEmpty()) {
            return Optional.empty();
        }
        if (measure.kind() == MeasureKind.NEAREST) {
            Set<Integer> fitted = Set.copyOf(moment.description().fittedWords());
            int id = id(measure.words().get(0));
            return NearestNeighbors.of(frame.embeddings(), id, 1, fitted::contains).stream()
                    .map(near -> dataset.vocabulary().token(near.tokenId()))
                    .findFirst();
        }
        return NextWords.after(moment.model(), ids(measure.words())).likeliest(1).stream()
                .map(dataset.vocabulary()::token)
                .findFirst();
    }

    private OptionalDouble loss(MeasureKind kind) {
        if (kind == MeasureKind.LOSS) {
            return frame.result().isPresent()
                    ? OptionalDouble.of(frame.result().get().loss())
                    : OptionalDouble.empty();
        }
        List<MeasuredLoss> course = seen.course();
        if (course.isEmpty()) {
            return OptionalDouble.empty();
        }
        MeasuredLoss last = course.get(course.size() - 1);
        return switch (kind) {
            case CORPUS_LOSS -> OptionalDouble.of(last.learned());
            case HELD_OUT_LOSS -> last.heldOut();
            default -> course.stream().flatMapToDouble(at -> at.heldOut().stream()).min();
        };
    }

    private OptionalDouble clearStep() {
        OptionalLong clear = frame.clearStep();
        return clear.isPresent()
                ? OptionalDouble.of((double) clear.getAsLong())
                : OptionalDouble.empty();
    }

    private OptionalDouble clusters(MeasureKind kind) {
        boolean output = kind == MeasureKind.OUTPUT_PURITY || kind == MeasureKind.OUTPUT_SILHOUETTE;
        Optional<ClusterMeasures> measures = clusters(output ? outputMatrix() : frame.embeddings());
        if (measures.isEmpty()) {
            return OptionalDouble.empty();
        }
        boolean purity = kind == MeasureKind.PURITY || kind == MeasureKind.OUTPUT_PURITY;
        return OptionalDouble.of(
                purity ? measures.get().knnPurity() : measures.get().silhouette2d());
    }

    private Matrix outputMatrix() {
        ModelCopy model = moment.model();
        return model.config().tied() ? model.tokenEmbeddings() : model.of("output.weight");
    }

    private Optional<ClusterMeasures> clusters(Matrix vectors) {
        List<Integer> words = new ArrayList<>();
        for (int id = 0; id < dataset.vocabulary().size(); id++) {
            if (dataset.categoriesOf(id).size() == 1) {
                words.add(id);
            }
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int[] ids = words.stream().mapToInt(Integer::intValue).toArray();
        int[] labels = words.stream().mapToInt(id -> dataset.categoriesOf(id).get(0)).toArray();
        try (ClusterGauge gauge = new ClusterGauge(ids, labels)) {
            return gauge.measure(vectors);
        }
    }

    private double pair(Measure measure) {
        int a = id(measure.words().get(0));
        int b = id(measure.words().get(1));
        Matrix embeddings = frame.embeddings();
        return switch (measure.kind()) {
            case COSINE -> PairSimilarity.cosine(embeddings, a, b);
            case CENTRED_COSINE -> PairSimilarity.centredCosine(embeddings, a, b, fitted());
            default ->
                    PairAtStep.of(frame.step(), embeddings, moment.lastGradient(), a, b, fitted())
                            .distance();
        };
    }

    private int[] fitted() {
        return moment.description().fittedIds();
    }

    private double contexts(Measure measure) {
        int a = id(measure.words().get(0));
        int b = id(measure.words().get(1));
        ContextMeasure asked =
                measure.kind() == MeasureKind.CONTEXT_COSINE
                        ? ContextMeasure.PPMI_COSINE
                        : ContextMeasure.SHARED_SENTENCES;
        return PairContexts.of(dataset, new WordPairs(new int[] {a, b})).value(asked, 0);
    }

    private double single(MeasureKind kind, int id) {
        return switch (kind) {
            case COUNT -> dataset.vocabulary().count(id);
            case MOVED ->
                    distance(
                            moment.history().get(0).model().tokenEmbeddings(),
                            frame.embeddings(),
                            id);
            case LAST_MOVE -> distance(frame.previousEmbeddings(), frame.embeddings(), id);
            case LAST_GRADIENT -> {
                Matrix gradient = moment.lastGradient();
                yield distance(Matrix.zeros(gradient.rows(), gradient.columns()), gradient, id);
            }
            default -> read(id);
        };
    }

    private double read(int id) {
        return (double) moment.nextBatch().stream().filter(example -> holds(example, id)).count();
    }

    private static boolean holds(Example example, int id) {
        for (int t = 0; t <= example.predictions(); t++) {
            if (example.token(t) == id) {
                return true;
            }
        }
        return false;
    }

    private static double distance(Matrix from, Matrix to, int row) {
        double square = 0;
        for (int c = 0; c < to.columns(); c++) {
            double difference = (double) to.get(row, c) - from.get(row, c);
            square += difference * difference;
        }
        return Math.sqrt(square);
    }

    private double probability(List<String> words) {
        List<Integer> beginning = ids(words.subList(1, words.size()));
        return NextWords.after(moment.model(), beginning).probability(id(words.get(0)));
    }

    private OptionalDouble senses(MeasureKind kind) {
        int context = moment.description().modelConfig().context();
        Optional<SenseSilhouette> found =
                SenseSilhouette.of(moment.model(), SenseOccurrences.of(dataset, context));
        if (found.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Double> stages = found.get().all();
        return OptionalDouble.of(
                kind == MeasureKind.SENSES_BEFORE_CONTEXT
                        ? stages.get(0)
                        : stages.get(stages.size() - 1));
    }

    private List<Integer> ids(List<String> words) {
        return words.stream().map(this::id).toList();
    }

    private int id(String word) {
        return TypedWords.of(dataset, word).tokens().get(0);
    }
}
