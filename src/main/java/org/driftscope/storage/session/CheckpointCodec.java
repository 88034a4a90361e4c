package org.driftscope.storage.session;

import java.util.List;
import java.util.Optional;
import org.driftscope.math.Matrix;
import org.driftscope.math.SeededRandom;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.ParameterLayout;
import org.driftscope.projection.Basis;
import org.driftscope.projection.HeldState;
import org.driftscope.projection.Hold;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.run.ChangeAt;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Controls;
import org.driftscope.run.Frame;
import org.driftscope.run.GradientSum;
import org.driftscope.run.Looking;
import org.driftscope.run.RunSettings;
import org.driftscope.text.BatchOrder;
import org.driftscope.text.Example;
import org.driftscope.training.DivergenceDetector;
import org.driftscope.training.OptimizerKind;
import org.driftscope.training.OptimizerState;
import org.driftscope.training.TrainerState;
import org.driftscope.wording.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A checkpoint as an object of session.json and arrays in a folder of its own. */
final class CheckpointCodec {
    private static final Wording WORDS = Wording.of("storage.session");
    private static final List<String> ADAM = List.of("first-moment", "second-moment");
    private static final String SQUARES = "/second-moment.npy";
    private static final List<String> SGD = List.of("velocity");

    private final RunSettings settings;
    private final ModelConfig config;
    private final List<Example> examples;
    private final String root;

    /**
     * For the checkpoints of a run.
     *
     * @param config the model's shape at the start
     * @param examples all that is learned from
     * @param root the folder that holds theirs: empty, or with a slash at its end
     */
    CheckpointCodec(RunSettings settings, ModelConfig config, List<Example> examples, String root) {
        this.settings = settings;
        this.config = config;
        this.examples = examples;
        this.root = root;
    }

    /** The same for those in another folder. */
    CheckpointCodec in(String folder) {
        return new CheckpointCodec(settings, config, examples, folder);
    }

    /** The folder that holds theirs. */
    String root() {
        return root;
    }

    private String folder(long step) {
        return root + "checkpoints/" + step + "/";
    }

    private List<String> vectors() {
        return settings.optimizer().kind() == OptimizerKind.SGD ? SGD : ADAM;
    }

    /** Its object; the arrays go to {@code entries}. */
    ObjectNode write(Checkpoint at, Entries entries) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("tied", at.model().config().tied());
        ArrayNode random = json.putArray("random");
        SeededRandom.State state = at.random();
        for (long word : new long[] {state.s0(), state.s1(), state.s2(), state.s3()}) {
            random.add(Long.toHexString(word));
        }
        json.put("drawn", at.batches().drawn());
        json.put("learningRate", at.learningRate());
        json.put("corpusLossEvery", at.corpusLossEvery());
        json.put("changes", at.changes().size());
        ObjectNode divergence = json.putObject("divergence");
        FrameCodec.put(divergence, "first", at.trainer().divergence().first());
        divergence.put("smoothed", at.trainer().divergence().smoothed());
        json.set("controls", ChangesCodec.write(at.controls()));
        json.set("projection", SettingsCodec.write(at.looking().settings()));
        at.looking().held().ifPresent(held -> json.put("heldStep", held.step()));
        json.set("frame", FrameCodec.write(at.frame()));
        writeArrays(at, entries);
        return json;
    }

    private void writeArrays(Checkpoint at, Entries entries) {
        String folder = folder(at.step());
        entries.put(folder + "weights.npy", row(at.model().weights()));
        for (int i = 0; i < vectors().size(); i++) {
            entries.put(
                    folder + vectors().get(i) + ".npy",
                    row(at.trainer().optimizer().vectors().get(i)));
        }
        int[] order = new int[at.batches().size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = at.batches().at(i);
        }
        entries.put(folder + "order.npy", NpyArray.of(order, order.length));
        entries.put(folder + "last-gradient.npy", matrix(at.lastGradient()));
        at.gradientSum()
                .ifPresent(
                        sum ->
                                entries.put(
                                        folder + "gradient-sum.npy",
                                        NpyArray.of(sum.toArray(), sum.rows(), sum.columns())));
        at.looking()
                .held()
                .ifPresent(
                        held ->
                                entries.put(
                                        folder + "held-embeddings.npy", matrix(held.embeddings())));
        at.looking()
                .near()
                .ifPresent(near -> entries.put(folder + "near-basis.npy", FrameCodec.basis(near)));
        FrameCodec.writeArrays(at.frame(), folder, entries);
    }

    private static byte[] row(Matrix row) {
        return NpyArray.of(row.toArray(), row.columns());
    }

    static byte[] matrix(Matrix matrix) {
        return NpyArray.of(matrix.toArray(), matrix.rows(), matrix.columns());
    }

    /** The checkpoint of a step; {@code changes} are all of the run. */
    Checkpoint read(Fields fields, long step, StoredArrays arrays, List<ChangeAt> changes) {
        String folder = folder(step);
        ModelConfig shape = shape(fields);
        Controls controls = ChangesCodec.controls(fields.object("controls"));
        Matrix weights = arrays.row(folder + "weights.npy", new ParameterLayout(shape).size());
        ModelCopy model = new ModelCopy(shape, controls.active(), weights);
        Looking looking = looking(fields, folder, arrays);
        Frame frame =
                FrameCodec.read(
                        fields.object("frame"), step, folder, arrays, model.tokenEmbeddings());
        if (frame.projection().basis().dimensions() != looking.settings().dimensions()) {
            throw fields.wrong("projection", WORDS.get("other-dimensions"), null);
        }
        int rows = shape.vocabularySize();
        return new Checkpoint(
                frame,
                model,
                trainer(fields, step, folder, arrays, weights.columns()),
                random(fields),
                batches(fields, folder, arrays, controls),
                controls,
                ChangesCodec.rate(fields),
                ChangesCodec.every(fields),
                looking,
                arrays.any(folder + "last-gradient.npy", rows, shape.dModel()),
                gradientSum(folder + "gradient-sum.npy", arrays, rows, shape.dModel()),
                made(fields, step, changes));
    }

    private ModelConfig shape(Fields fields) {
        boolean tied = fields.bool("tied");
        if (tied && !config.tied()) {
            throw fields.wrong("tied", WORDS.get("untied"), null);
        }
        return tied ? config : config.untied();
    }

    private TrainerState trainer(
            Fields fields, long step, String folder, StoredArrays arrays, int size) {
        Fields divergence = fields.object("divergence");
        return new TrainerState(
                step,
                new OptimizerState(
                        step,
                        vectors().stream()
                                .map(name -> vector(folder + name + ".npy", size, arrays))
                                .toList()),
                new DivergenceDetector.State(
                        divergence.numberOr("first", Double.NaN), divergence.number("smoothed")));
    }

    private static Matrix vector(String name, int size, StoredArrays arrays) {
        Matrix vector = arrays.row(name, size);
        for (int i = 0; name.endsWith(SQUARES) && i < size; i++) {
            if (vector.get(0, i) < 0) {
                throw arrays.wrong(name, WORDS.get("negative-squares"), null);
            }
        }
        return vector;
    }

    private static SeededRandom.State random(Fields fields) {
        List<String> words = fields.strings("random");
        if (words.size() != 4) {
            throw fields.wrong("random", WORDS.get("four-numbers"), null);
        }
        try {
            return new SeededRandom.State(
                    Long.parseUnsignedLong(words.get(0), 16),
                    Long.parseUnsignedLong(words.get(1), 16),
                    Long.parseUnsignedLong(words.get(2), 16),
                    Long.parseUnsignedLong(words.get(3), 16));
        } catch (IllegalArgumentException e) {
            throw fields.wrong("random", WORDS.get("four-hexadecimal"), e);
        }
    }

    private BatchOrder batches(
            Fields fields, String folder, StoredArrays arrays, Controls controls) {
        int count =
                (int)
                        examples.stream()
                                .filter(e -> !controls.leftOut().contains(e.sentence()))
                                .count();
        int drawn = fields.integer("drawn");
        if (count == 0 || drawn < Math.min(settings.batchSize(), count) || drawn > count) {
            throw fields.wrong("drawn", WORDS.get("no-example", "count", count), null);
        }
        String name = folder + "order.npy";
        int[] order = arrays.take(name, NpyArray.Type.INT, count).ints();
        try {
            return new BatchOrder(order, drawn);
        } catch (IllegalArgumentException e) {
            throw arrays.wrong(name, e.getMessage(), e);
        }
    }

    private Looking looking(Fields fields, String folder, StoredArrays arrays) {
        ProjectionSettings projection = SettingsCodec.projection(fields.object("projection"));
        if (projection.componentsNeeded() > config.dModel()) {
            throw fields.wrong("projection", WORDS.get("many-axes"), null);
        }
        Optional<HeldState> held = Optional.empty();
        if (projection.hold() == Hold.NOW) {
            Matrix embeddings =
                    arrays.matrix(
                            folder + "held-embeddings.npy",
                            config.vocabularySize(),
                            config.dModel());
            held = Optional.of(new HeldState(fields.count("heldStep"), embeddings));
        }
        String near = folder + "near-basis.npy";
        Optional<Basis> basis =
                arrays.has(near)
                        ? Optional.of(FrameCodec.basis(near, -1, config.dModel(), arrays))
                        : Optional.empty();
        return new Looking(projection, held, basis);
    }

    private static Optional<GradientSum> gradientSum(
            String name, StoredArrays arrays, int rows, int columns) {
        return arrays.has(name)
                ? Optional.of(
                        GradientSum.copyOf(
                                rows,
                                columns,
                                arrays.take(name, NpyArray.Type.DOUBLE, rows, columns).doubles()))
                : Optional.empty();
    }

    /** The changes made before it, none of a later step. */
    private static List<ChangeAt> made(Fields fields, long step, List<ChangeAt> changes) {
        int made = fields.integer("changes");
        boolean possible =
                made >= 0
                        && made <= changes.size()
                        && (made == 0 || changes.get(made - 1).step() <= step)
                        && (made == changes.size() || changes.get(made).step() >= step);
        if (!possible) {
            throw fields.wrong("changes", WORDS.get("no-change"), null);
        }
        return changes.subList(0, made);
    }
}
