package org.driftscope.storage.session;

import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;

/** Says why a file is not opened: which entry of it, and which field, is wrong. */
final class Refusal {
    private static final Wording WORDS = Wording.of("storage.session");
    static final String JSON = "session.json";

    private final String fileName;

    Refusal(String fileName) {
        this.fileName = fileName;
    }

    /** A file that is wrong as a whole. */
    ProblemException whole(String why, Throwable cause) {
        return new ProblemException(WORDS.problem("refused", "file", fileName, "why", why), cause);
    }

    /** An entry that is wrong. */
    ProblemException entry(String entry, String why, Throwable cause) {
        return whole(WORDS.get("entry-damaged", "entry", shortened(entry), "why", why), cause);
    }

    /** A field of session.json that is wrong; {@code why} completes "the field …". */
    ProblemException field(String field, String why, Throwable cause) {
        String name = field.isEmpty() ? WORDS.get("field-whole") : shortened(field);
        return entry(JSON, WORDS.get("field-wrong", "field", name, "why", why), cause);
    }

    /** A file of a later version. */
    ProblemException newer(int version, int newest) {
        return new ProblemException(
                WORDS.problem("newer", "file", fileName, "version", version, "newest", newest));
    }

    private static String shortened(String name) {
        return name.length() <= 80 ? name : name.substring(0, 77) + "...";
    }
}
