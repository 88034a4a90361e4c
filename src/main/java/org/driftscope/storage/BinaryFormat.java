package org.driftscope.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells files that are not text, by the bytes they begin with or by what they are full of. */
final class BinaryFormat {
    private record Magic(String bytes, BinaryKind kind) {}

    /** First bytes, one Latin-1 character each, of formats that people take for text files. */
    private static final List<Magic> KNOWN =
            List.of(
                    new Magic("%PDF-", BinaryKind.PDF),
                    new Magic("{\\rtf", BinaryKind.RTF),
                    new Magic("\u00D0\u00CF\u0011\u00E0", BinaryKind.OLD_OFFICE),
                    new Magic("\u0089PNG", BinaryKind.PNG),
                    new Magic("\u00FF\u00D8\u00FF", BinaryKind.JPEG),
                    new Magic("GIF8", BinaryKind.GIF),
                    new Magic("II*\0", BinaryKind.TIFF),
                    new Magic("MM\0*", BinaryKind.TIFF),
                    new Magic("\u001F\u008B", BinaryKind.GZIP),
                    new Magic("7z\u00BC\u00AF", BinaryKind.SEVEN_ZIP),
                    new Magic("Rar!\u001A", BinaryKind.RAR),
                    new Magic("BZh", BinaryKind.BZIP2),
                    new Magic("\u00FD7zXZ", BinaryKind.XZ),
                    new Magic("\u007FELF", BinaryKind.PROGRAM),
                    new Magic("MZ\u0090\0", BinaryKind.PROGRAM),
                    new Magic("\u00CF\u00FA\u00ED\u00FE", BinaryKind.PROGRAM),
                    new Magic("\u00CA\u00FE\u00BA\u00BE", BinaryKind.JAVA_CLASS),
                    new Magic("SQLite format 3\0", BinaryKind.SQLITE),
                    new Magic("OggS", BinaryKind.SOUND),
                    new Magic("ID3", BinaryKind.SOUND));

    private static final int SAMPLE = 1 << 16;
    private static final int DIRECTORY = 1 << 16;

    private BinaryFormat() {}

    /** Whether the file is an Excel workbook (xlsx), by the names of its parts. */
    static boolean isWorkbook(byte[] bytes) {
        return isZip(bytes) && holds(bytes, "xl/workbook.xml");
    }

    /** What the file is, in words, by its first bytes; empty for text of any encoding. */
    static Optional<String> byStart(byte[] bytes) {
        String head = latin1(bytes, 4096);
        if (isZip(bytes)) {
            return Optional.of(zip(bytes, head).words());
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(BinaryKind.WEBP.words());
        }
        return KNOWN.stream()
                .filter(magic -> head.startsWith(magic.bytes()))
                .map(magic -> magic.kind().words())
                .findFirst();
    }

    /**
     * The same for a file whose first bytes tell nothing: one that is full of control characters.
     */
    static Optional<String> byContent(byte[] bytes) {
        return isFullOfControls(bytes) ? Optional.of(BinaryKind.UNKNOWN.words()) : Optional.empty();
    }

    private static boolean isZip(byte[] bytes) {
        return latin1(bytes, 4).equals("PK\u0003\u0004");
    }

    private static BinaryKind zip(byte[] bytes, String head) {
        if (head.contains("application/epub")) {
            return BinaryKind.EPUB;
        }
        if (head.contains("application/vnd.oasis")) {
            return BinaryKind.OPEN_DOCUMENT;
        }
        if (!holds(bytes, "[Content_Types].xml")) {
            return BinaryKind.ZIP;
        }
        return holds(bytes, "word/document.xml")
                ? BinaryKind.WORD
                : holds(bytes, "ppt/presentation.xml") ? BinaryKind.POWERPOINT : BinaryKind.OFFICE;
    }

    /** Whether an archive names a part: at its beginning, or in its directory at the end. */
    private static boolean holds(byte[] bytes, String part) {
        int tail = Math.max(0, bytes.length - DIRECTORY);
        String end = new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1);
        return end.contains(part) || latin1(bytes, DIRECTORY).contains(part);
    }

    /** More than one byte in ten is NUL, or more than one in twenty another control character. */
    private static boolean isFullOfControls(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        int nuls = 0;
        int controls = 0;
        for (byte b : sample) {
            if (b == 0) {
                nuls++;
            } else if (b > 0 && b < ' ' && "\t\n\u000B\f\r\u001B".indexOf(b) < 0) {
                controls++;
            }
        }
        return nuls * 10 > sample.length || controls * 20 > sample.length;
    }

    private static String latin1(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    }
}
