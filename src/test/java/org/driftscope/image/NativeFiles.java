package org.driftscope.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The native libraries of an image. */
final class NativeFiles {
    private static final Pattern LIBRARY = Pattern.compile(".*\\.(so(\\.\\d+)*|dylib|jnilib|dll)");

    /** In oneDNN's jar, for another way of building it. */
    private static final Pattern UNUSED = Pattern.compile(".*[/\\\\]libtbb\\..*");

    private NativeFiles() {}

    /**
     * Writes the native libraries of a jar into a folder, all beside each other. What two jars hold
     * under one name is taken from the larger, as the newer.
     */
    static void unpack(Path jar, Path folder) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Enumeration<JarEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                if (LIBRARY.matcher(entry.getName()).matches()
                        && !UNUSED.matcher("/" + entry.getName()).matches()) {
                    unpack(file, entry, folder);
                }
            }
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName().replaceFirst(".*/", ""));
        if (Files.exists(file) && Files.size(file) >= entry.getSize()) {
            return;
        }
        Files.deleteIfExists(file);
        try (InputStream bytes = jar.getInputStream(entry)) {
            Files.copy(bytes, file);
        }
    }

    /** Puts a link in the place of each file that is the same as one before it. */
    static void linkCopies(Path folder) throws IOException {
        List<Path> kept = new ArrayList<>();
        for (Path file : Trees.list(folder)) {
            if (Files.isSymbolicLink(file)) {
                continue;
            }
            boolean linked = false;
            for (Path earlier : kept) {
                if (Files.size(file) == Files.size(earlier) && Files.mismatch(file, earlier) < 0) {
                    linked = link(file, earlier.getFileName());
                }
            }
            if (!linked) {
                kept.add(file);
            }
        }
    }

    /** Windows allows links to few; there the copy stays. */
    private static boolean link(Path file, Path other) throws IOException {
        Path link = file.resolveSibling(file.getFileName() + ".link");
        try {
            Files.createSymbolicLink(link, other);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
        Files.delete(file);
        Files.move(link, file);
        return true;
    }
}
