package org.driftscope.storage.session;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fields and entries of a session that this version does not know: it passes them on when it saves
 * the session again. Immutable.
 */
public final class Extras {
    /** There are none. */
    public static final Extras NONE =
            new Extras(JsonNodeFactory.instance.objectNode(), Map.of(), Map.of());

    private static final String CHECKPOINTS = "checkpoints";

    /** The branch and the checkpoint that an entry belongs to, in its first group. */
    private static final Pattern OWNER =
            Pattern.compile("((?:branches/\\d+/)?(?:checkpoints/\\d+/)?).+");

    private final ObjectNode fields;
    private final Map<Integer, ObjectNode> branches;
    private final Map<String, byte[]> entries;

    /**
     * @param fields of session.json and the objects inside
     * @param branches those of each item of the list "branches", by the number of the branch
     * @param entries by name
     */
    Extras(ObjectNode fields, Map<Integer, ObjectNode> branches, Map<String, byte[]> entries) {
        this.fields = fields;
        this.branches = new TreeMap<>(branches);
        this.entries = new TreeMap<>(entries);
    }

    /**
     * Adds them to what is saved, where that has no field or entry of their name. Those of a
     * checkpoint or a branch that is not saved any more go with it.
     */
    void addTo(ObjectNode json, Entries saved) {
        add(fields, json, false);
        for (JsonNode branch : json.path("branches")) {
            ObjectNode unknown = branches.get(branch.path("number").intValue());
            if (unknown != null && branch instanceof ObjectNode known) {
                add(unknown, known, false);
            }
        }
        entries.forEach(
                (name, bytes) -> {
                    Matcher owner = OWNER.matcher(name);
                    boolean owned = owner.matches() && !owner.group(1).isEmpty();
                    if (!saved.has(name) && (!owned || saved.hasFolder(owner.group(1)))) {
                        saved.put(name, bytes);
                    }
                });
    }

    private static void add(ObjectNode from, ObjectNode to, boolean onlyInside) {
        from.properties()
                .forEach(
                        field -> {
                            if (!to.has(field.getKey())) {
                                if (!onlyInside) {
                                    to.set(field.getKey(), field.getValue().deepCopy());
                                }
                            } else if (field.getValue() instanceof ObjectNode inside
                                    && to.get(field.getKey()) instanceof ObjectNode known) {
                                add(inside, known, field.getKey().equals(CHECKPOINTS));
                            }
                        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extras that
                && fields.equals(that.fields)
                && branches.equals(that.branches)
                && entries.keySet().equals(that.entries.keySet());
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "Extras(" + fields + ", " + branches + ", " + entries.keySet() + ")";
    }
}
