package org.driftscope.export;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** A movie that is written picture by picture, all of one size. */
interface MovieFile extends AutoCloseable {
    /** Appends a picture; {@code last} where none follows. */
    void add(BufferedImage picture, boolean last) throws IOException;

    /** Ends the file; the stream it went to stays open. */
    @Override
    void close() throws IOException;
}
