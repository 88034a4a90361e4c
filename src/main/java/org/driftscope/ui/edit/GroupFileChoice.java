package org.driftscope.ui.edit;

import java.nio.file.Path;
import java.util.Optional;

/** Has a person choose files; empty where they choose none. */
public interface GroupFileChoice {
    /** A file to read groups from. */
    Optional<Path> toRead();

    /** A file to write groups into. */
    Optional<Path> toWrite(String name);

    /** A file to save the corpus in. */
    Optional<Path> toSave(String name);
}
