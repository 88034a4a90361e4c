package org.driftscope.storage;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the encoding of a text: by its byte order mark; as UTF-16 where every other byte is NUL; as
 * UTF-8 where it is valid UTF-8 to the last byte; else as ICU's detector guesses.
 */
final class TextDecoder {
    private static final int DETECTOR_READS = 8000;

    private TextDecoder() {}

    /** The text, if it is marked as Unicode or is plainly UTF-16. */
    static Optional<DecodedText> decodeMarked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(text(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(text(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(text(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return unmarkedUtf16(bytes).map(charset -> text(bytes, 0, charset));
    }

    /** The text, in UTF-8 or in an encoding that is guessed. */
    static DecodedText decode(byte[] bytes) {
        int invalid = firstNotUtf8(bytes);
        return invalid == bytes.length
                ? text(bytes, 0, StandardCharsets.UTF_8)
                : text(bytes, 0, detect(bytes, invalid));
    }

    private static DecodedText text(byte[] bytes, int from, Charset charset) {
        return new DecodedText(
                new String(bytes, from, bytes.length - from, charset), charset.name());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i == bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Latin letters in UTF-16 have a NUL beside each: one in five bytes or more, all on one side.
     */
    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int[] nuls = new int[2];
        int length = Math.min(bytes.length, 1 << 16);
        for (int i = 0; i < length; i++) {
            nuls[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean many = Math.max(nuls[0], nuls[1]) * 5 >= length;
        if (length % 2 != 0 || !many || Math.min(nuls[0], nuls[1]) > 0) {
            return Optional.empty();
        }
        return Optional.of(
                nuls[1] > nuls[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** Where the bytes first break UTF-8; their number if they never do. */
    private static int firstNotUtf8(byte[] bytes) {
        CharsetDecoder utf8 =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 14);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = utf8.decode(in, out, true);
        }
        return in.position();
    }

    /** Shows the detector the text from the line on that is not UTF-8, which tells the most. */
    private static Charset detect(byte[] bytes, int invalid) {
        int start = invalid;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(
                Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + DETECTOR_READS)));
        return Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .filter(
                        name ->
                                !name.startsWith("UTF-16")
                                        && !name.startsWith("UTF-32")
                                        && !name.startsWith("IBM"))
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .findFirst()
                .orElse(Charset.forName("windows-1252"));
    }
}
