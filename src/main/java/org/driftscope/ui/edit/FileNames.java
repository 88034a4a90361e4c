package org.driftscope.ui.edit;

/** Names for files that every system takes. */
final class FileNames {
    private FileNames() {}

    /** From what a corpus is called: letters, digits and little else. */
    static String of(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-");
        return plain.replaceAll("^[-.]+|[-.]+$", "");
    }
}
