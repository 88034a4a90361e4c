package org.driftscope.storage.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.driftscope.run.Mark;
import org.driftscope.run.Milestone;
import org.driftscope.wording.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The marked steps of a branch as a list in session.json. */
final class MarksCodec {
    private static final Wording WORDS = Wording.of("storage.session");
    private static final int MOST = 10_000;
    private static final int LONGEST_NAME = 1_000;

    private MarksCodec() {}

    static ArrayNode write(MarkedSteps marks) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Mark mark : marks.own()) {
            ObjectNode json = list.addObject();
            json.put("step", mark.step());
            json.put("name", mark.name());
        }
        for (Milestone milestone : marks.found()) {
            ObjectNode json = list.addObject();
            json.put("step", milestone.step());
            json.put("kind", Fields.written(milestone.kind()));
            json.put("knownAt", milestone.knownAt());
            ArrayNode words = json.putArray("words");
            milestone.words().forEach(words::add);
            json.put("value", milestone.value());
            json.put("bound", milestone.bound());
            json.put("dismissed", marks.dismissed().contains(milestone));
        }
        return list;
    }

    /** Those of a branch whose last step is {@code newest}. */
    static MarkedSteps read(Fields branch, String field, long newest) {
        List<Fields> all = branch.listOrNone(field);
        if (all.size() > MOST) {
            throw branch.wrong(field, WORDS.get("many-marks", "most", MOST), null);
        }
        List<Mark> own = new ArrayList<>();
        List<Milestone> found = new ArrayList<>();
        Set<Milestone> dismissed = new HashSet<>();
        for (Fields fields : all) {
            long step = fields.count("step");
            if (step > newest) {
                throw fields.wrong("step", WORDS.get("after-last"), null);
            }
            if (!fields.has("kind")) {
                own.add(new Mark(step, name(fields)));
                continue;
            }
            Milestone milestone = milestone(fields, step);
            found.add(milestone);
            if (fields.bool("dismissed")) {
                dismissed.add(milestone);
            }
        }
        return new MarkedSteps(own, found, dismissed);
    }

    private static String name(Fields fields) {
        String name = fields.string("name");
        if (name.length() > LONGEST_NAME) {
            throw fields.wrong(
                    "name", WORDS.get("long-name", "most", String.valueOf(LONGEST_NAME)), null);
        }
        return name;
    }

    private static Milestone milestone(Fields fields, long step) {
        Milestone.Kind kind = fields.choice("kind", Milestone.Kind.values());
        List<String> words = fields.strings("words");
        if (kind == Milestone.Kind.PAIR && words.size() != 3) {
            throw fields.wrong("words", WORDS.get("three-words"), null);
        }
        long knownAt = fields.count("knownAt");
        double value = fields.number("value");
        double bound = fields.number("bound");
        return fields.make(() -> new Milestone(kind, step, knownAt, words, value, bound));
    }
}
