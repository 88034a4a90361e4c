package org.driftscope.storage.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8, a few broken characters allowed. */
final class Utf8Guess {
    /** This many characters beyond ASCII must be valid for each that is not. */
    private static final int VALID_FOR_EACH_BROKEN = 10;

    /** So many broken characters tell, however many bytes follow. */
    private static final int PLENTY = 1000;

    private Utf8Guess() {}

    /**
     * Whether all is valid, or hardly anything is not: text in another encoding is valid UTF-8
     * beyond ASCII by rare chance only, while one bad byte, or a character cut off at the end, must
     * not turn all others into garbage.
     */
    static boolean isUtf8(byte[] bytes) {
        CharsetDecoder utf8 =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 14);
        long valid = 0;
        long broken = 0;
        boolean brokenAtEnd = false;
        while (true) {
            CoderResult result = utf8.decode(in, out, true);
            out.flip();
            valid += out.chars().filter(c -> c > 0x7F).count();
            out.clear();
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError()) {
                broken++;
                in.position(in.position() + result.length());
                brokenAtEnd = !in.hasRemaining();
                if (broken >= PLENTY && valid < broken * VALID_FOR_EACH_BROKEN) {
                    return false;
                }
            }
        }
        boolean cutOff = broken == 1 && brokenAtEnd && valid > 0;
        return broken == 0 || cutOff || valid >= broken * VALID_FOR_EACH_BROKEN;
    }
}
