package org.driftscope.storage;

import tools.jackson.databind.json.JsonMapper;

/** Values and records as JSON. */
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonText() {}

    /** A text, number, truth or nothing. */
    static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** One line of JSON with the components of a record, in their order, as fields. */
    public static String of(Record value) {
        return MAPPER.writeValueAsString(value);
    }
}
