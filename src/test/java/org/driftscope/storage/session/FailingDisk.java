package org.driftscope.storage.session;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A disk of which one call fails: the one of a chosen number, and all after it if asked. */
final class FailingDisk implements Disk {
    private final Disk real = Disk.REAL;
    private final int failing;
    private final boolean forGood;
    private int calls;

    /** The call number {@code failing} fails, counted from 1. */
    FailingDisk(int failing, boolean forGood) {
        this.failing = failing;
        this.forGood = forGood;
    }

    /** Calls made so far. */
    int calls() {
        return calls;
    }

    private void call(String name) throws IOException {
        calls++;
        if (calls == failing || (forGood && calls > failing)) {
            throw new FileSystemException(name, null, "No space left on device");
        }
    }

    @Override
    public Path createTemporary(Path folder, String prefix) throws IOException {
        call("createTemporary");
        return real.createTemporary(folder, prefix);
    }

    @Override
    public OutputStream write(Path file) throws IOException {
        call("write");
        return new FilterOutputStream(real.write(file)) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                call("bytes");
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                out.close();
                call("close");
            }
        };
    }

    @Override
    public void force(Path file) throws IOException {
        call("force");
        real.force(file);
    }

    @Override
    public InputStream read(Path file) throws IOException {
        call("read");
        return new FilterInputStream(real.read(file)) {
            @Override
            public int read(byte[] target, int from, int count) throws IOException {
                call("bytes");
                return in.read(target, from, count);
            }
        };
    }

    @Override
    public boolean exists(Path file) throws IOException {
        call("exists");
        return real.exists(file);
    }

    @Override
    public void replace(Path target, Path with) throws IOException {
        call("replace");
        real.replace(target, with);
    }

    @Override
    public void delete(Path file) throws IOException {
        call("delete");
        real.delete(file);
    }

    @Override
    public void pause() {}
}
