package org.driftscope.cli;

import java.io.PrintWriter;
import org.driftscope.text.Dataset;

/** An answer of {@code inspect}; the components of the record are the fields of the JSON output. */
interface InspectReport {
    /** Prints it for people. */
    void print(PrintWriter out, Dataset dataset);
}
