package org.driftscope.image;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zips an image with what Java's own zip files leave out: who may run a file, and links. */
final class ImageZip {
    private static final int FILE = 0100644;
    private static final int PROGRAM = 0100755;
    private static final int LINK = 0120777;

    private ImageZip() {}

    /** {@code image} becomes the one folder in the zip. */
    static void write(Path image, Path zip) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(zip));
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (Path file : Trees.walk(image)) {
                if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    add(file, image.getParent().relativize(file).toString(), out);
                }
            }
        }
    }

    private static void add(Path file, String name, ZipArchiveOutputStream out) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name.replace('\\', '/'));
        boolean link = Files.isSymbolicLink(file);
        entry.setUnixMode(link ? LINK : Files.isExecutable(file) ? PROGRAM : FILE);
        entry.setLastModifiedTime(Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS));
        out.putArchiveEntry(entry);
        if (link) {
            out.write(Files.readSymbolicLink(file).toString().getBytes(StandardCharsets.UTF_8));
        } else {
            Files.copy(file, out);
        }
        out.closeArchiveEntry();
    }
}
