package org.driftscope.storage.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Tells ASCII from the encodings of seven bits that switch by escape sequences. */
final class SevenBitGuess {
    private static final int SAMPLE = 1 << 16;
    private static final byte ESCAPE = 0x1B;

    private SevenBitGuess() {}

    /** For bytes that are valid UTF-8: UTF-8, or ISO-2022-JP or -KR where its escapes are there. */
    static Charset of(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        for (byte b : sample) {
            if (b == ESCAPE) {
                return iso2022(sample).orElse(StandardCharsets.UTF_8);
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static Optional<Charset> iso2022(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(name -> name.startsWith("ISO-2022") && Charset.isSupported(name))
                .map(Charset::forName);
    }
}
