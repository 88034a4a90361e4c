package org.driftscope.lesson.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.driftscope.lesson.Bound;
import org.driftscope.lesson.Condition;
import org.driftscope.lesson.Condition.Relation;
import org.driftscope.lesson.Measure;
import org.driftscope.storage.JsonCursor;
import org.driftscope.wording.Wording;

/** Reads conditions. An object is all of what its fields say. */
final class ConditionJson {
    private static final Wording WORDS = Wording.of("lesson.format");
    private static final List<String> FIELDS =
            List.of(
                    "measure",
                    "above",
                    "below",
                    "atLeast",
                    "atMost",
                    "by",
                    "isOneOf",
                    "diverged",
                    "selected",
                    "opened",
                    "restarted",
                    "stepped",
                    "all",
                    "any",
                    "not");
    private static final int DEEPEST = 8;
    private static final long MOST_STEPS = 100_000;

    private final LessonReader in;
    private final JsonCursor json;
    private int depth;

    ConditionJson(LessonReader in) {
        this.in = in;
        json = in.json();
    }

    /** What one object says so far. */
    private static final class Fields {
        private Optional<Measure> measure = Optional.empty();
        private final List<Relation> relations = new ArrayList<>();
        private final List<Bound> bounds = new ArrayList<>();
        private double by;
        private Optional<List<String>> oneOf = Optional.empty();
        private final List<Condition> others = new ArrayList<>();
    }

    /** Reads the object that the cursor stands on. */
    Condition read(String path) {
        json.requireObject(path);
        int line = json.line();
        depth++;
        if (depth > DEEPEST) {
            throw in.wrong(path, WORDS.get("too-deep", "most", DEEPEST));
        }
        Fields fields = new Fields();
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            read(field, path + "." + field, fields);
        }
        depth--;
        return condition(line, path, fields);
    }

    private void read(String field, String path, Fields fields) {
        switch (field) {
            case "measure" -> fields.measure = Optional.of(in.measure(path));
            case "above" -> bound(Relation.ABOVE, path, fields);
            case "below" -> bound(Relation.BELOW, path, fields);
            case "atLeast" -> bound(Relation.AT_LEAST, path, fields);
            case "atMost" -> bound(Relation.AT_MOST, path, fields);
            case "by" -> fields.by = json.number(path, x -> x >= 0, WORDS.get("at-least-zero"));
            case "isOneOf" ->
                    fields.oneOf =
                            Optional.of(
                                    in.strings(path).stream()
                                            .map(word -> word.toLowerCase(Locale.ROOT))
                                            .toList());
            case "diverged" -> {
                boolean diverged = json.bool(path);
                fields.others.add(
                        diverged
                                ? new Condition.Diverged()
                                : new Condition.Not(new Condition.Diverged()));
            }
            case "selected" -> fields.others.add(new Condition.Selected(in.string(path)));
            case "opened" -> fields.others.add(new Condition.Opened(in.view(path)));
            case "restarted" -> {
                json.require(json.bool(path), path, "true");
                fields.others.add(new Condition.Restarted());
            }
            case "stepped" -> {
                int steps = json.integer(path, 1, (int) MOST_STEPS);
                fields.others.add(new Condition.Stepped(steps));
            }
            case "all" -> fields.others.add(new Condition.All(conditions(path)));
            case "any" -> fields.others.add(new Condition.Any(conditions(path)));
            case "not" -> fields.others.add(new Condition.Not(read(path)));
            default -> in.unknown(path, FIELDS);
        }
    }

    private List<Condition> conditions(String path) {
        List<Condition> read = in.list(path, WORDS.get("conditions"), this::read);
        if (read.isEmpty()) {
            throw in.wrong(path, WORDS.get("no-condition"));
        }
        return read;
    }

    private void bound(Relation relation, String path, Fields fields) {
        fields.relations.add(relation);
        fields.bounds.add(
                json.isString()
                        ? new Bound.Measured(in.measure(path), 0)
                        : new Bound.Fixed(
                                json.number(path, x -> true, WORDS.get("number-or-measure"))));
    }

    private Condition condition(int line, String path, Fields fields) {
        List<Condition> all = new ArrayList<>();
        boolean compared = !fields.bounds.isEmpty() || fields.oneOf.isPresent();
        if (compared && fields.measure.isEmpty()) {
            throw in.missing(line, path, "measure");
        }
        if (fields.measure.isPresent()) {
            if (!compared) {
                throw in.wrong(line, path, WORDS.get("no-relation"));
            }
            addCompared(line, path, fields.measure.get(), fields, all);
        }
        all.addAll(fields.others);
        if (all.isEmpty()) {
            throw in.wrong(
                    line, path, WORDS.get("says-nothing", "known", String.join(", ", FIELDS)));
        }
        return all.size() == 1 ? all.get(0) : new Condition.All(all);
    }

    private void addCompared(
            int line, String path, Measure measure, Fields fields, List<Condition> all) {
        if (measure.kind().isWord() != fields.oneOf.isPresent()
                || (measure.kind().isWord() && !fields.bounds.isEmpty())) {
            throw in.wrong(
                    line,
                    path,
                    WORDS.get(measure.kind().isWord() ? "measures-word" : "measures-number"));
        }
        fields.oneOf.ifPresent(words -> all.add(new Condition.OneOf(measure, words)));
        for (int i = 0; i < fields.bounds.size(); i++) {
            Relation relation = fields.relations.get(i);
            Bound bound = fields.bounds.get(i);
            if (bound instanceof Bound.Measured other) {
                boolean up = relation == Relation.ABOVE || relation == Relation.AT_LEAST;
                bound = new Bound.Measured(other.measure(), up ? fields.by : -fields.by);
            }
            all.add(new Condition.Compared(measure, relation, bound));
        }
    }
}
