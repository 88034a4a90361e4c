package org.driftscope.storage;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** Changes bytes at random, as a bad disk or a careless program may. */
public final class Damage {
    private Damage() {}

    /** One to four changes of a piece: bits turned, cut out, doubled, made up or moved. */
    public static byte[] done(byte[] bytes, Random random) {
        byte[] now = bytes;
        for (int change = 0; change <= random.nextInt(4) && now.length > 0; change++) {
            int from = random.nextInt(now.length);
            int length = Math.min(now.length - from, 1 + random.nextInt(40));
            int to = random.nextInt(now.length);
            byte[] piece = new byte[length];
            System.arraycopy(now, from, piece, 0, length);
            now =
                    switch (random.nextInt(5)) {
                        case 0 -> turned(now, from, random);
                        case 1 -> spliced(now, from, length, new byte[0]);
                        case 2 -> spliced(now, to, 0, piece);
                        case 3 -> spliced(now, from, length, madeUp(length, random));
                        default -> spliced(now, from, now.length - from, new byte[0]);
                    };
        }
        return now;
    }

    private static byte[] turned(byte[] bytes, int at, Random random) {
        byte[] turned = bytes.clone();
        turned[at] ^= (byte) (1 << random.nextInt(8));
        return turned;
    }

    /** So many random bytes. */
    public static byte[] madeUp(int length, Random random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** {@code piece} in place of {@code length} bytes from {@code at} on. */
    private static byte[] spliced(byte[] bytes, int at, int length, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.write(piece, 0, piece.length);
        out.write(bytes, at + length, bytes.length - at - length);
        return out.toByteArray();
    }
}
