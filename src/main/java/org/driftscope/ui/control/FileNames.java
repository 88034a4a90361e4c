package org.driftscope.ui.control;

/** Names for files that every system takes. */
public final class FileNames {
    private FileNames() {}

    /** From what a corpus is called: letters, digits and little else. */
    public static String of(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-");
        return plain.replaceAll("^[-.]+|[-.]+$", "");
    }
}
