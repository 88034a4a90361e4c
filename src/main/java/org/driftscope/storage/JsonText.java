package org.driftscope.storage;

import tools.jackson.databind.json.JsonMapper;

/** The JSON a command prints. */
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonText() {}

    /** One line of JSON with the components of a record, in their order, as fields. */
    public static String of(Record value) {
        return MAPPER.writeValueAsString(value);
    }
}
