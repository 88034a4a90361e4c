package org.driftscope.storage.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Parameter;
import org.driftscope.run.ChangeAt;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Metric;
import org.driftscope.run.Metrics;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.session.Session.Snapshot;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A session as the entries of a zip; docs/session-format.md describes them. */
final class SessionCodec {
    /** The newest format this version reads; the oldest is 1. */
    static final int NEWEST_FORMAT = 1;

    private static final String STEPS = "metrics/step.npy";
    private static final String SNAPSHOT_STEPS = "snapshots/step.npy";
    private static final String SNAPSHOTS = "snapshots/embeddings.npy";
    private static final int DEEPEST = 64;
    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private SessionCodec() {}

    static Entries write(Session session) {
        Entries entries = new Entries();
        entries.put(Refusal.JSON, new byte[0]); // first in the file
        ModelConfig config = session.settings().model().resolve(session.dataset());
        List<Example> examples = TextCodec.examples(session.dataset(), session.settings());
        CheckpointCodec checkpoints = new CheckpointCodec(session.settings(), config, examples);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("formatVersion", NEWEST_FORMAT);
        json.put("step", session.now().step());
        json.set("corpus", TextCodec.write(session.corpus()));
        json.set("settings", SettingsCodec.write(session.settings()));
        json.set("vocabulary", TextCodec.vocabulary(session.dataset()));
        json.set("parameters", parameters(session.now()));
        json.set("changes", ChangesCodec.write(session.now().changes()));
        ObjectNode all = json.putObject("checkpoints");
        for (Checkpoint checkpoint : session.earlier()) {
            all.set(String.valueOf(checkpoint.step()), checkpoints.write(checkpoint, entries));
        }
        all.set(String.valueOf(session.now().step()), checkpoints.write(session.now(), entries));
        TextCodec.write(examples, entries);
        write(session.metrics(), entries);
        write(session.snapshots(), session.now().lastGradient(), entries);
        json.set("view", ViewCodec.write(session.view()));
        session.extras().addTo(json, entries);
        for (String place : new String[] {"marks", "branches"}) {
            if (!json.has(place)) {
                json.putArray(place);
            }
        }
        entries.put(Refusal.JSON, MAPPER.writeValueAsBytes(json));
        return entries;
    }

    private static ArrayNode parameters(Checkpoint now) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Parameter parameter : now.model().layout().parameters()) {
            ObjectNode json = list.addObject();
            json.put("name", parameter.name());
            json.put("rows", parameter.rows());
            json.put("columns", parameter.columns());
            json.put("offset", parameter.offset());
        }
        return list;
    }

    private static String file(Metric metric) {
        return "metrics/" + Fields.written(metric).replace('_', '-') + ".npy";
    }

    private static void write(Metrics metrics, Entries entries) {
        entries.put(STEPS, NpyArray.of(metrics.steps(), metrics.size()));
        for (Metric metric : Metric.values()) {
            entries.put(file(metric), NpyArray.of(metrics.all(metric), metrics.size()));
        }
    }

    private static void write(List<Snapshot> snapshots, Matrix like, Entries entries) {
        int size = like.rows() * like.columns();
        float[] all = new float[Math.multiplyExact(snapshots.size(), size)];
        for (int i = 0; i < snapshots.size(); i++) {
            System.arraycopy(snapshots.get(i).embeddings().toArray(), 0, all, i * size, size);
        }
        long[] steps = snapshots.stream().mapToLong(Snapshot::step).toArray();
        entries.put(SNAPSHOT_STEPS, NpyArray.of(steps, steps.length));
        entries.put(SNAPSHOTS, NpyArray.of(all, steps.length, like.rows(), like.columns()));
    }

    static Session read(Entries entries, Refusal refusal) {
        Fields fields = new Fields("", json(entries, refusal), refusal);
        requireVersion(fields, refusal);
        StoredArrays arrays = new StoredArrays(entries, refusal);
        Corpus corpus = TextCodec.corpus(fields.object("corpus"));
        RunSettings settings = SettingsCodec.read(fields.object("settings"));
        Dataset dataset = TextCodec.dataset(corpus, settings, fields, refusal);
        ModelConfig config = settings.model().resolve(dataset);
        List<Example> examples = TextCodec.examples(dataset, settings, arrays, refusal);
        CheckpointCodec codec = new CheckpointCodec(settings, config, examples);
        long step = fields.count("step");
        List<ChangeAt> changes = ChangesCodec.read(fields.list("changes"), step);
        List<Checkpoint> checkpoints = new ArrayList<>();
        Fields saved = fields.object("checkpoints");
        for (long each : steps(saved, step)) {
            checkpoints.add(codec.read(saved.object(String.valueOf(each)), each, arrays, changes));
        }
        Checkpoint now = checkpoints.remove(checkpoints.size() - 1);
        if (now.changes().size() != changes.size()) {
            throw fields.wrong("changes", "has other changes than the last checkpoint", null);
        }
        fields.list("parameters"); // written for others to read
        View view = fields.optional("view").map(ViewCodec::read).orElse(View.NONE);
        Metrics metrics = metrics(arrays);
        List<Snapshot> snapshots = snapshots(arrays, config);
        return new Session(
                corpus,
                dataset,
                settings,
                now,
                checkpoints,
                metrics,
                snapshots,
                view,
                new Extras(fields.rest(), entries.rest()));
    }

    private static ObjectNode json(Entries entries, Refusal refusal) {
        byte[] bytes = entries.take(Refusal.JSON);
        if (bytes == null) {
            throw refusal.whole("It has no entry " + Refusal.JSON + ".", null);
        }
        try {
            JsonNode root = MAPPER.readTree(bytes);
            if (root instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            String where =
                    e.getLocation() == null
                            ? ""
                            : " at line "
                                    + e.getLocation().getLineNr()
                                    + ", column "
                                    + e.getLocation().getColumnNr();
            throw refusal.entry(Refusal.JSON, "it is not valid JSON" + where, e);
        }
        throw refusal.entry(Refusal.JSON, "it does not begin with a brace {", null);
    }

    private static void requireVersion(Fields fields, Refusal refusal) {
        int version = fields.integer("formatVersion");
        if (version < 1) {
            throw fields.wrong("formatVersion", "has to be 1 or more", null);
        }
        if (version > NEWEST_FORMAT) {
            throw refusal.newer(version, NEWEST_FORMAT);
        }
    }

    /** The steps of all checkpoints, rising, the last of which is {@code newest}. */
    private static List<Long> steps(Fields checkpoints, long newest) {
        TreeSet<Long> steps = new TreeSet<>();
        for (String name : checkpoints.names()) {
            boolean number =
                    !name.isEmpty()
                            && name.length() <= 18
                            && name.chars().allMatch(Character::isDigit);
            if (!number || !name.equals(String.valueOf(Long.parseLong(name)))) {
                throw checkpoints.wrong(name, "has a name that is no step", null);
            }
            steps.add(Long.parseLong(name));
        }
        if (steps.isEmpty() || steps.last() != newest) {
            throw checkpoints.wrong(
                    String.valueOf(newest), "has to be there, as that of the last step", null);
        }
        return List.copyOf(steps);
    }

    private static Metrics metrics(StoredArrays arrays) {
        NpyArray steps = arrays.take(STEPS, NpyArray.Type.LONG, -1);
        Map<Metric, double[]> columns = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            columns.put(
                    metric,
                    arrays.take(file(metric), NpyArray.Type.DOUBLE, steps.length()).doubles());
        }
        try {
            return Metrics.owning(steps.longs(), columns);
        } catch (IllegalArgumentException e) {
            throw arrays.wrong(STEPS, e.getMessage(), e);
        }
    }

    private static List<Snapshot> snapshots(StoredArrays arrays, ModelConfig config) {
        long[] steps = arrays.take(SNAPSHOT_STEPS, NpyArray.Type.LONG, -1).longs();
        int rows = config.vocabularySize();
        int columns = config.dModel();
        float[] all =
                arrays.take(SNAPSHOTS, NpyArray.Type.FLOAT, steps.length, rows, columns).floats();
        Matrix stacked = Matrix.owning(steps.length * rows, columns, all);
        List<Snapshot> snapshots = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            snapshots.add(new Snapshot(steps[i], stacked.slice(i * rows * columns, rows, columns)));
        }
        return snapshots;
    }
}
