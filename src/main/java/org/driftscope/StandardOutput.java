package org.driftscope;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Standard output whose reader may leave before all is written, as {@code head} does: what follows
 * is for nobody then, and that is no failure. Other failures, such as a full disk, stay what they
 * are.
 */
final class StandardOutput extends FilterOutputStream {
    private static final Path OF_THIS_PROCESS = Path.of("/dev/fd/1");
    private static final int KIND = 0170000; // of a file's mode, in POSIX
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final BooleanSupplier hasReader;
    private boolean left;

    /** {@code hasReader} tells whether a program reads what is written, and no file takes it. */
    StandardOutput(OutputStream out, BooleanSupplier hasReader) {
        super(out);
        this.hasReader = hasReader;
    }

    /** That of this process. */
    static StandardOutput ofThisProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out), StandardOutput::isPipe);
    }

    /** False where the system does not tell. */
    private static boolean isPipe() {
        try {
            int kind = KIND & (Integer) Files.getAttribute(OF_THIS_PROCESS, "unix:mode");
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Writes. */
    private interface Part {
        void write() throws IOException;
    }

    private void write(Part part) throws IOException {
        if (left) {
            return;
        }
        try {
            part.write();
        } catch (IOException e) {
            left = hasReader.getAsBoolean() || isOfPipe(e);
            if (!left) {
                throw e;
            }
        }
    }

    /** As Windows and most systems word it in English. */
    private static boolean isOfPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    @Override
    public void write(int octet) throws IOException {
        write(() -> out.write(octet));
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        write(() -> out.write(octets, offset, length));
    }

    @Override
    public void flush() throws IOException {
        write(out::flush);
    }
}
