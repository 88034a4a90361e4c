package org.driftscope.storage.session;

import java.util.regex.Pattern;
import org.driftscope.wording.Wording;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The field "origin" of session.json, which only a run that was saved by itself has. */
final class OriginCodec {
    private static final Wording WORDS = Wording.of("storage.session");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private OriginCodec() {}

    static ObjectNode write(Origin origin) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", origin.file());
        json.put("sha256", origin.known().sha256());
        return json;
    }

    static Origin read(Fields fields) {
        String sum = fields.string("sha256");
        if (!SHA256.matcher(sum).matches()) {
            throw fields.wrong("sha256", WORDS.get("sha"), null);
        }
        return new Origin(fields.string("file"), new Fingerprint(sum));
    }
}
