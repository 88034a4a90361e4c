package org.driftscope.storage.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.driftscope.math.Matrix;
import org.driftscope.model.ModelConfig;
import org.driftscope.model.Parameter;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.RunSettings;
import org.driftscope.storage.session.Session.Snapshot;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.driftscope.wording.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A session as the entries of a zip; docs/session-format.md describes them. */
final class SessionCodec {
    private static final Wording WORDS = Wording.of("storage.session");

    /** The newest format this version reads; the oldest is 1. */
    static final int NEWEST_FORMAT = 1;

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
        BranchCodec branches =
                new BranchCodec(new CheckpointCodec(session.settings(), config, examples, ""));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("formatVersion", NEWEST_FORMAT);
        json.set("corpus", TextCodec.write(session.corpus()));
        json.set("settings", SettingsCodec.write(session.settings()));
        json.set("vocabulary", TextCodec.vocabulary(session.dataset()));
        json.set("parameters", parameters(session.now()));
        branches.write(session.shown(), json, entries);
        json.set("branch", BranchCodec.write(session.shown().label()));
        branches.writeOthers(session.others(), json.putArray("branches"), entries);
        TextCodec.write(examples, entries);
        write(session.snapshots(), session.now().lastGradient(), entries);
        json.set("view", ViewCodec.write(session.view()));
        session.origin().ifPresent(origin -> json.set("origin", OriginCodec.write(origin)));
        session.extras().addTo(json, entries);
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
        BranchCodec codec = new BranchCodec(new CheckpointCodec(settings, config, examples, ""));
        BranchLabel label =
                fields.optional("branch").map(BranchCodec::label).orElse(BranchLabel.FIRST);
        Branch shown = codec.read(fields, label, arrays);
        List<Fields> items = fields.listOrNone("branches");
        List<Branch> others = codec.readOthers(items, label, arrays);
        fields.list("parameters"); // written for others to read
        View view = fields.optional("view").map(ViewCodec::read).orElse(View.NONE);
        Optional<Origin> origin = fields.optional("origin").map(OriginCodec::read);
        List<Snapshot> snapshots = snapshots(arrays, config);
        return new Session(
                corpus,
                dataset,
                settings,
                shown,
                snapshots,
                others,
                view,
                origin,
                extras(fields, items, entries));
    }

    private static Extras extras(Fields fields, List<Fields> branches, Entries entries) {
        Map<Integer, ObjectNode> unknown = new TreeMap<>();
        branches.forEach(branch -> unknown.put(BranchCodec.label(branch).number(), branch.rest()));
        return new Extras(fields.rest(), unknown, entries.rest());
    }

    private static ObjectNode json(Entries entries, Refusal refusal) {
        byte[] bytes = entries.take(Refusal.JSON);
        if (bytes == null) {
            throw refusal.whole(WORDS.get("no-entry", "entry", Refusal.JSON), null);
        }
        try {
            JsonNode root = MAPPER.readTree(bytes);
            if (root instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw refusal.entry(Refusal.JSON, invalid(e.getLocation()), e);
        }
        throw refusal.entry(Refusal.JSON, WORDS.get("no-brace"), null);
    }

    private static String invalid(TokenStreamLocation at) {
        return at == null
                ? WORDS.get("not-json")
                : WORDS.get("not-json-at", "line", at.getLineNr(), "column", at.getColumnNr());
    }

    private static void requireVersion(Fields fields, Refusal refusal) {
        int version = fields.integer("formatVersion");
        if (version < 1) {
            throw fields.wrong("formatVersion", WORDS.get("at-least-one"), null);
        }
        if (version > NEWEST_FORMAT) {
            throw refusal.newer(version, NEWEST_FORMAT);
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
