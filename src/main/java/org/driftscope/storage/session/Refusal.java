package org.driftscope.storage.session;

import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;

/** Says why a file is not opened: which entry of it, and which field, is wrong. */
final class Refusal {
    static final String JSON = "session.json";
    private static final String REMEDY =
            "Open the copy saved before it, whose name ends in .bak, or save the run again.";

    private final String fileName;

    Refusal(String fileName) {
        this.fileName = fileName;
    }

    /** A file that is wrong as a whole. */
    ProblemException whole(String why, Throwable cause) {
        return new ProblemException(new Problem(what(), why, REMEDY), cause);
    }

    /** An entry that is wrong. */
    ProblemException entry(String entry, String why, Throwable cause) {
        return whole("Its entry " + shortened(entry) + " is damaged: " + why + ".", cause);
    }

    /** A field of session.json that is wrong; {@code why} completes "the field …". */
    ProblemException field(String field, String why, Throwable cause) {
        String name = field.isEmpty() ? "whole" : shortened(field);
        return entry(JSON, "the field \"" + name + "\" " + why, cause);
    }

    /** A file of a later version. */
    ProblemException newer(int version, int newest) {
        return new ProblemException(
                what(),
                "It is a session of format "
                        + version
                        + "; this version of Driftscope reads formats up to "
                        + newest
                        + " (entry session.json, field \"formatVersion\").",
                "Install the newest Driftscope, or open another session.");
    }

    private String what() {
        return "Could not open " + fileName + ".";
    }

    private static String shortened(String name) {
        return name.length() <= 80 ? name : name.substring(0, 77) + "...";
    }
}
