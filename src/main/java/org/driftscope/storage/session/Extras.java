package org.driftscope.storage.session;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fields and entries of a session that this version does not know: it passes them on when it saves
 * the session again. Immutable.
 */
public final class Extras {
    /** There are none. */
    public static final Extras NONE = new Extras(JsonNodeFactory.instance.objectNode(), Map.of());

    private final ObjectNode fields;
    private final Map<String, byte[]> entries;

    Extras(ObjectNode fields, Map<String, byte[]> entries) {
        this.fields = fields;
        this.entries = new TreeMap<>(entries);
    }

    /** Adds them to what is saved, where that has no field or entry of their name. */
    void addTo(ObjectNode json, Entries saved) {
        add(fields, json);
        entries.forEach(
                (name, bytes) -> {
                    if (!saved.has(name)) {
                        saved.put(name, bytes);
                    }
                });
    }

    private static void add(ObjectNode from, ObjectNode to) {
        from.properties()
                .forEach(
                        field -> {
                            if (!to.has(field.getKey())) {
                                to.set(field.getKey(), field.getValue().deepCopy());
                            } else if (field.getValue() instanceof ObjectNode inside
                                    && to.get(field.getKey()) instanceof ObjectNode known) {
                                add(inside, known);
                            }
                        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extras that
                && fields.equals(that.fields)
                && entries.keySet().equals(that.entries.keySet());
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "Extras(" + fields + ", " + entries.keySet() + ")";
    }
}
