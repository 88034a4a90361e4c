package org.driftscope.ui.open;

import java.nio.file.Path;

/** What opening asks for. Each returns at once; a failure leaves the present run as it is. */
public interface OpenRequests {
    /** Opens a corpus or a plain text. */
    void openFile(Path file);

    /** Learns from pasted or dropped text. */
    void openText(String text, PasteLayout layout);
}
