package org.driftscope.storage.session;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one content of a file from any other: its SHA-256. */
public record Fingerprint(String sha256) {
    private static final int CHUNK = 1 << 16;

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    static Fingerprint of(MessageDigest digest) {
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    /** Of all that is left to read. */
    static Fingerprint of(InputStream stream) throws IOException {
        MessageDigest digest = digest();
        byte[] chunk = new byte[CHUNK];
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            digest.update(chunk, 0, read);
        }
        return of(digest);
    }
}
