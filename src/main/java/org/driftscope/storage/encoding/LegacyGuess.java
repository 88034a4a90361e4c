package org.driftscope.storage.encoding;

import com.ibm.icu.text.Normalizer2;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells an encoding from before Unicode by trying them all: the lines that are not ASCII are read
 * in each encoding as each language that was written in it, and judged by {@link Plausibility}; the
 * two detectors have a say ({@link DetectorVotes}).
 *
 * <p>Where two encodings can both read a text, the one named is, for Latin letters, Hebrew and
 * Arabic, Windows' larger one, as in the web's standard; for Thai and East Asia the national
 * standard, unless the text needs Windows' additions.
 */
final class LegacyGuess {
    private static final int SAMPLE = 1 << 12;

    /** A line of which more than this is before the first byte that is not ASCII is cut there. */
    private static final int LONGEST_ASCII = 2000;

    /** More of the characters than this must not be missing from the encoding. */
    private static final double MOST_MISSING = 0.02;

    private record Pair(String larger, String smaller) {}

    private static final List<Pair> SMALLER =
            List.of(
                    new Pair("x-windows-949", "EUC-KR"),
                    new Pair("windows-31j", "Shift_JIS"),
                    new Pair("Big5-HKSCS", "Big5"),
                    new Pair("x-windows-874", "TIS-620"));

    private LegacyGuess() {}

    /** The likeliest encoding of bytes that are not UTF-8. */
    static Charset of(byte[] bytes) {
        byte[] sample = sample(bytes);
        DetectorVotes votes = new DetectorVotes(sample);
        Map<String, String> texts = new HashMap<>();
        String best = "windows-1252";
        double highest = Double.NEGATIVE_INFINITY;
        for (Language language : Language.ALL) {
            for (String name : language.encodings()) {
                if (!Charset.isSupported(name)) {
                    continue;
                }
                String text = texts.computeIfAbsent(name, n -> read(sample, Charset.forName(n)));
                double score = score(text, language) + votes.of(name);
                if (score > highest) {
                    highest = score;
                    best = name;
                }
            }
        }
        return smaller(best, bytes);
    }

    private static double score(String text, Language language) {
        double missing = text.chars().filter(c -> c == '\uFFFD').count();
        long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
        if (missing > beyondAscii * MOST_MISSING) {
            return -10 * missing / beyondAscii;
        }
        return Plausibility.of(text, language);
    }

    private static Charset smaller(String name, byte[] bytes) {
        Charset larger = Charset.forName(name);
        return SMALLER.stream()
                .filter(pair -> pair.larger().equals(name) && Charset.isSupported(pair.smaller()))
                .map(pair -> Charset.forName(pair.smaller()))
                .filter(smaller -> new String(bytes, smaller).indexOf('\uFFFD') < 0)
                .findFirst()
                .orElse(larger);
    }

    /** The text in normalization form C; a character cut off at the end is left out. */
    private static String read(byte[] sample, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer out = CharBuffer.allocate((int) (sample.length * decoder.maxCharsPerByte()) + 1);
        decoder.decode(ByteBuffer.wrap(sample), out, false);
        return Normalizer2.getNFCInstance().normalize(out.flip());
    }

    /** Lines that are not ASCII, which tell the most: 4 KiB of them. */
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
        int lineStart = 0;
        int i = 0;
        while (i < bytes.length && sample.size() < SAMPLE) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                lineStart = i + 1;
            } else if (bytes[i] < 0) {
                int from = i - lineStart > LONGEST_ASCII ? i : lineStart;
                int end = i;
                while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                    end++;
                }
                sample.write(bytes, from, Math.min(end - from, SAMPLE));
                if (end < bytes.length) {
                    sample.write('\n');
                }
                i = end;
                lineStart = end + 1;
            }
            i++;
        }
        return sample.toByteArray();
    }
}
