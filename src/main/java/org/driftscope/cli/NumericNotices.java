package org.driftscope.cli;

import java.io.PrintWriter;
import org.driftscope.math.NumericBackend;

/** What a person should know before the first numbers are computed. */
final class NumericNotices {
    private NumericNotices() {}

    /** Starts the numeric library and says what there is to say of it. */
    static void print(PrintWriter err) {
        if (NumericBackend.mustUnpack()) {
            err.println(NumericBackend.progress());
            err.flush();
        }
        NumericBackend.notices().forEach(notice -> err.println(notice.text()));
        err.flush();
    }
}
