package org.driftscope.storage.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.driftscope.run.ChangeAt;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Metric;
import org.driftscope.run.Metrics;
import org.driftscope.wording.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A branch as fields of session.json and arrays: the one that was on screen in its outermost object
 * and folder, each other as an object of the list "branches" and in a folder of its own.
 */
final class BranchCodec {
    private static final Wording WORDS = Wording.of("storage.session");
    private static final int LONGEST_NAME = 1_000;

    private final CheckpointCodec checkpoints;

    /** For branches whose checkpoints are written and read so. */
    BranchCodec(CheckpointCodec checkpoints) {
        this.checkpoints = checkpoints;
    }

    private BranchCodec in(int number) {
        return new BranchCodec(checkpoints.in("branches/" + number + "/"));
    }

    private String file(Metric metric) {
        return checkpoints.root() + "metrics/" + Fields.written(metric).replace('_', '-') + ".npy";
    }

    private String stepFile() {
        return checkpoints.root() + "metrics/step.npy";
    }

    /** Its fields go to {@code json}, its arrays to {@code entries}. */
    void write(Branch branch, ObjectNode json, Entries entries) {
        json.put("step", branch.now().step());
        json.set("changes", ChangesCodec.write(branch.now().changes()));
        ObjectNode all = json.putObject("checkpoints");
        for (Checkpoint checkpoint : branch.earlier()) {
            all.set(String.valueOf(checkpoint.step()), checkpoints.write(checkpoint, entries));
        }
        Checkpoint now = branch.now();
        all.set(String.valueOf(now.step()), checkpoints.write(now, entries));
        Metrics metrics = branch.metrics();
        entries.put(stepFile(), NpyArray.of(metrics.steps(), metrics.size()));
        for (Metric metric : Metric.values()) {
            entries.put(file(metric), NpyArray.of(metrics.all(metric), metrics.size()));
        }
        json.set("marks", MarksCodec.write(branch.marks()));
    }

    static ObjectNode write(BranchLabel label) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("number", label.number());
        json.put("name", label.name());
        json.put("from", label.from());
        return json;
    }

    void writeOthers(List<Branch> others, ArrayNode list, Entries entries) {
        for (Branch other : others) {
            ObjectNode json = write(other.label());
            in(other.label().number()).write(other, json, entries);
            list.add(json);
        }
    }

    static BranchLabel label(Fields fields) {
        int number = fields.integer("number");
        if (number < 1) {
            throw fields.wrong("number", WORDS.get("at-least-one"), null);
        }
        String name = fields.string("name");
        if (name.length() > LONGEST_NAME) {
            throw fields.wrong(
                    "name", WORDS.get("long-name", "most", String.valueOf(LONGEST_NAME)), null);
        }
        return new BranchLabel(number, name, fields.count("from"));
    }

    List<Branch> readOthers(List<Fields> items, BranchLabel shown, StoredArrays arrays) {
        if (items.size() > Session.MOST_BRANCHES) {
            throw items.get(0)
                    .wrong(
                            "number",
                            WORDS.get("many-branches", "most", Session.MOST_BRANCHES),
                            null);
        }
        Set<Integer> numbers = new HashSet<>(Set.of(shown.number()));
        List<Branch> others = new ArrayList<>();
        for (Fields fields : items) {
            BranchLabel label = label(fields);
            if (!numbers.add(label.number())) {
                throw fields.wrong("number", WORDS.get("branch-twice"), null);
            }
            others.add(in(label.number()).read(fields, label, arrays));
        }
        return others;
    }

    Branch read(Fields fields, BranchLabel label, StoredArrays arrays) {
        long step = fields.count("step");
        List<ChangeAt> changes = ChangesCodec.read(fields.list("changes"), step);
        List<Checkpoint> all = new ArrayList<>();
        Fields saved = fields.object("checkpoints");
        for (long each : steps(saved, step)) {
            all.add(checkpoints.read(saved.object(String.valueOf(each)), each, arrays, changes));
        }
        Checkpoint now = all.remove(all.size() - 1);
        if (now.changes().size() != changes.size()) {
            throw fields.wrong("changes", WORDS.get("other-changes"), null);
        }
        return new Branch(label, now, all, metrics(arrays), MarksCodec.read(fields, "marks", step));
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
                throw checkpoints.wrong(name, WORDS.get("name-no-step"), null);
            }
            steps.add(Long.parseLong(name));
        }
        if (steps.isEmpty() || steps.last() != newest) {
            throw checkpoints.wrong(String.valueOf(newest), WORDS.get("last-step-missing"), null);
        }
        return List.copyOf(steps);
    }

    private Metrics metrics(StoredArrays arrays) {
        NpyArray steps = arrays.take(stepFile(), NpyArray.Type.LONG, -1);
        Map<Metric, double[]> columns = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            columns.put(
                    metric,
                    arrays.take(file(metric), NpyArray.Type.DOUBLE, steps.length()).doubles());
        }
        try {
            return Metrics.owning(steps.longs(), columns);
        } catch (IllegalArgumentException e) {
            throw arrays.wrong(stepFile(), e.getMessage(), e);
        }
    }
}
