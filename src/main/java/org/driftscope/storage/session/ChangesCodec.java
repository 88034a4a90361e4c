package org.driftscope.storage.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.WeightGroup;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Change;
import org.driftscope.run.ChangeAt;
import org.driftscope.run.Controls;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.wording.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was changed while a run trained, as a list in session.json. */
final class ChangesCodec {
    private static final Wording WORDS = Wording.of("storage.session");

    private ChangesCodec() {}

    static ArrayNode write(List<ChangeAt> changes) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (ChangeAt at : changes) {
            ObjectNode json = list.addObject();
            json.put("step", at.step());
            write(at.change(), json);
        }
        return list;
    }

    private static void write(Change change, ObjectNode json) {
        if (change instanceof Change.LearningRate rate) {
            json.put("learningRate", rate.rate());
        } else if (change instanceof Change.Held held) {
            json.set("controls", write(held.controls()));
        } else if (change instanceof Change.Untied) {
            json.put("untied", true);
        } else if (change instanceof Change.Projected projected) {
            json.set("projection", SettingsCodec.write(projected.projection()));
        } else if (change instanceof Change.Grouped grouped) {
            json.set("categories", CategoriesCodec.write(grouped.categories()));
        } else if (change instanceof Change.CorpusLossEvery every) {
            json.put("corpusLossEvery", every.steps());
        }
    }

    /** Those of a run whose last step is {@code newest}, in the order they were made. */
    static List<ChangeAt> read(List<Fields> list, long newest) {
        List<ChangeAt> changes = new ArrayList<>();
        long before = 0;
        for (Fields fields : list) {
            long step = fields.whole("step");
            if (step < before || step > newest) {
                throw fields.wrong("step", WORDS.get("out-of-order"), null);
            }
            changes.add(new ChangeAt(step, change(fields)));
            before = step;
        }
        return changes;
    }

    private static Change change(Fields fields) {
        if (fields.has("learningRate")) {
            return new Change.LearningRate(rate(fields));
        }
        if (fields.has("controls")) {
            return new Change.Held(controls(fields.object("controls")));
        }
        if (fields.has("untied")) {
            return new Change.Untied();
        }
        if (fields.has("projection")) {
            return new Change.Projected(SettingsCodec.projection(fields.object("projection")));
        }
        if (fields.has("categories")) {
            return new Change.Grouped(CategoriesCodec.read(fields.list("categories")));
        }
        if (fields.has("corpusLossEvery")) {
            return new Change.CorpusLossEvery(every(fields));
        }
        throw unknown(fields);
    }

    private static ProblemException unknown(Fields fields) {
        return fields.wrong("step", WORDS.get("unknown-change"), null);
    }

    /** A learning rate that training takes. */
    static double rate(Fields fields) {
        double rate = fields.number("learningRate");
        if (!(rate > 0 && rate <= OptimizerConfig.MOST_LEARNING_RATE)) {
            throw fields.wrong("learningRate", WORDS.get("rate"), null);
        }
        return rate;
    }

    static long every(Fields fields) {
        long steps = fields.whole("corpusLossEvery");
        if (steps < 1) {
            throw fields.wrong("corpusLossEvery", WORDS.get("at-least-one"), null);
        }
        return steps;
    }

    static ObjectNode write(Controls controls) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode frozen = json.putArray("frozen");
        controls.frozen().stream().sorted().map(Fields::written).forEach(frozen::add);
        json.put("positions", controls.active().positions());
        json.put("attention", controls.active().attention());
        json.put("feedForward", controls.active().feedForward());
        json.set("leftOut", numbers(controls.leftOut().stream().sorted().toList()));
        return json;
    }

    static Controls controls(Fields fields) {
        return new Controls(
                fields.choices("frozen", WeightGroup.values()),
                new ActiveParts(
                        fields.bool("positions"),
                        fields.bool("attention"),
                        fields.bool("feedForward")),
                Set.copyOf(fields.integers("leftOut")));
    }

    static ArrayNode numbers(Collection<Integer> numbers) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        numbers.forEach(list::add);
        return list;
    }
}
