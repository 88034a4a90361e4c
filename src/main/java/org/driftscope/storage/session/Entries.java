package org.driftscope.storage.session;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.driftscope.text.Cancellation;
import org.driftscope.wording.Wording;

/**
 * The entries of a zip by their names, in memory. Nothing of it is ever unpacked to a folder. What
 * is read has limits, so that no made-up file takes all memory.
 */
final class Entries {
    private static final Wording WORDS = Wording.of("storage.session");

    /** A saved run has about ten for each checkpoint. */
    static final int MOST_ENTRIES = 4_096;

    /** All entries together, in bytes. */
    static final long MOST_BYTES = 1L << 30;

    static final int LONGEST_NAME = 200;

    /** An entry may unpack to so many bytes, or to so many times its size in the file. */
    static final long ALWAYS_UNPACKED = 64L << 20;

    static final int MOST_RATIO = 100;
    private static final int CHUNK = 1 << 16;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** None. */
    Entries() {}

    /** Reads a zip, which is not closed. */
    static Entries read(InputStream file, Refusal refusal) throws IOException {
        long most = Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 3);
        return read(file, refusal, most);
    }

    static Entries read(InputStream file, Refusal refusal, long mostBytes) throws IOException {
        Entries all = new Entries();
        long room = mostBytes;
        String name = "";
        ZipInputStream zip = new ZipInputStream(file); // closed by whoever opened the file
        for (ZipEntry next = next(zip, name, refusal);
                next != null;
                next = next(zip, name, refusal)) {
            name = next.getName();
            requireName(name, refusal);
            if (all.entries.size() == MOST_ENTRIES) {
                throw refusal.whole(
                        WORDS.get("many-entries", "most", String.valueOf(MOST_ENTRIES)), null);
            }
            byte[] bytes = bytes(zip, next, room, refusal);
            room -= bytes.length;
            if (all.entries.put(name, bytes) != null) {
                throw refusal.entry(name, WORDS.get("entry-twice"), null);
            }
        }
        return all;
    }

    private static ZipEntry next(ZipInputStream zip, String before, Refusal refusal)
            throws IOException {
        try {
            return zip.getNextEntry();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            String place = before.isEmpty() ? "beginning" : "entry";
            throw refusal.whole(WORDS.get("no-zip", "place", place, "entry", before), e);
        }
    }

    private static void requireName(String name, Refusal refusal) {
        boolean outside =
                name.isEmpty()
                        || name.length() > LONGEST_NAME
                        || name.startsWith("/")
                        || name.contains("\\")
                        || name.contains(":")
                        || ("/" + name + "/").contains("/../");
        if (outside) {
            throw refusal.entry(name, WORDS.get("entry-name"), null);
        }
    }

    private static byte[] bytes(ZipInputStream zip, ZipEntry entry, long room, Refusal refusal)
            throws IOException {
        String name = entry.getName();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try {
            for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                Cancellation.throwIfInterrupted();
                bytes.write(chunk, 0, read);
                if (bytes.size() > room) {
                    throw refusal.entry(name, WORDS.get("entry-room"), null);
                }
            }
        } catch (ZipException | EOFException e) {
            throw refusal.entry(name, WORDS.get("entry-bytes"), e);
        }
        long packed = entry.getCompressedSize(); // known once it was read to its end
        if (bytes.size() > ALWAYS_UNPACKED && packed >= 0 && bytes.size() / MOST_RATIO > packed) {
            throw refusal.entry(name, WORDS.get("entry-bomb"), null);
        }
        return bytes.toByteArray();
    }

    void put(String name, byte[] bytes) {
        entries.put(name, bytes);
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Whether there is an entry in this folder, whose name ends with a slash. */
    boolean hasFolder(String folder) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** Takes an entry out; null where there is none. */
    byte[] take(String name) {
        return entries.remove(name);
    }

    /** Those that were not taken. */
    Map<String, byte[]> rest() {
        return new TreeMap<>(entries);
    }

    /**
     * Writes them as a zip, arrays as they are, for hardly anything could be saved of them. Without
     * the time, so that the same run gives the same bytes.
     */
    void write(OutputStream file) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(file);
        for (Map.Entry<String, byte[]> each : entries.entrySet()) {
            ZipEntry entry = new ZipEntry(each.getKey());
            entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
            if (each.getKey().endsWith(".npy")) {
                store(entry, each.getValue());
            }
            zip.putNextEntry(entry);
            zip.write(each.getValue());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private static void store(ZipEntry entry, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
    }
}
