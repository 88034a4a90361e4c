package org.driftscope.storage.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;

/**
 * Reads bytes as text. Without a choice the encoding is, by the first of these that holds: the one
 * of the byte order mark; UTF-16 where it gives plausible text; UTF-8 where (almost) all is valid
 * UTF-8; the likeliest of the older encodings ({@link LegacyGuess}).
 */
public final class Encodings {
    private static final Wording WORDS = Wording.of("storage.encoding");

    /** The encodings to choose from, by the names they are shown by; others may be named, too. */
    public static final List<String> NAMES =
            List.of(
                    "UTF-8",
                    "UTF-16LE",
                    "UTF-16BE",
                    "windows-1252",
                    "ISO-8859-1",
                    "ISO-8859-15",
                    "windows-1250",
                    "ISO-8859-2",
                    "windows-1251",
                    "KOI8-R",
                    "KOI8-U",
                    "ISO-8859-5",
                    "IBM866",
                    "windows-1253",
                    "ISO-8859-7",
                    "windows-1254",
                    "windows-1255",
                    "windows-1256",
                    "windows-1257",
                    "windows-1258",
                    "TIS-620",
                    "EUC-KR",
                    "x-windows-949",
                    "GB18030",
                    "Big5",
                    "Shift_JIS",
                    "windows-31j",
                    "EUC-JP",
                    "ISO-2022-JP");

    private record Mark(Charset charset, List<Integer> bytes) {
        static Mark of(String charset, Integer... bytes) {
            return new Mark(Charset.forName(charset), List.of(bytes));
        }

        boolean begins(byte[] file) {
            for (int i = 0; i < bytes.size(); i++) {
                if (i == file.length || (file[i] & 0xFF) != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** UTF-32LE stands first: its mark begins with that of UTF-16LE. */
    private static final List<Mark> MARKS =
            List.of(
                    Mark.of("UTF-32LE", 0xFF, 0xFE, 0, 0),
                    Mark.of("UTF-32BE", 0, 0, 0xFE, 0xFF),
                    Mark.of("UTF-8", 0xEF, 0xBB, 0xBF),
                    Mark.of("UTF-16LE", 0xFF, 0xFE),
                    Mark.of("UTF-16BE", 0xFE, 0xFF),
                    Mark.of("GB18030", 0x84, 0x31, 0x95, 0x33));

    private Encodings() {}

    /** The text, if it is marked as Unicode or is plainly UTF-16: what else looks binary. */
    public static Optional<DecodedText> decodeUnicode(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                return Optional.of(text(bytes, mark.bytes().size(), mark.charset()));
            }
        }
        return Utf16Guess.of(bytes).map(charset -> text(bytes, 0, charset));
    }

    /** The text, in the encoding it seems to be in. */
    public static DecodedText decode(byte[] bytes) {
        return decodeUnicode(bytes)
                .orElseGet(
                        () ->
                                Utf8Guess.isUtf8(bytes)
                                        ? text(bytes, 0, SevenBitGuess.of(bytes))
                                        : text(bytes, 0, LegacyGuess.of(bytes)));
    }

    /** The text, in the encoding a person chose; a byte order mark of it is left out. */
    public static DecodedText decode(byte[] bytes, Charset chosen) {
        for (Mark mark : MARKS) {
            if (mark.charset().equals(chosen) && mark.begins(bytes)) {
                return text(bytes, mark.bytes().size(), chosen);
            }
        }
        return text(bytes, 0, chosen);
    }

    /**
     * The encoding of a name, such as "windows-1252", or "cp949" for short.
     *
     * @throws ProblemException if there is none of that name
     */
    public static Charset named(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ProblemException(
                    WORDS.problem(
                            "no-encoding",
                            "name",
                            name,
                            "some",
                            String.join(", ", NAMES.subList(0, 4))),
                    e);
        }
    }

    private static DecodedText text(byte[] bytes, int from, Charset charset) {
        return new DecodedText(
                new String(bytes, from, bytes.length - from, charset), charset.name());
    }
}
