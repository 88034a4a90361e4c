package org.driftscope.storage.session;

import org.driftscope.math.Matrix;
import org.driftscope.storage.session.NpyArray.FormatException;
import org.driftscope.wording.Wording;

/** Takes arrays from the entries of a session and refuses what does not fit. */
final class StoredArrays {
    private static final Wording WORDS = Wording.of("storage.session");

    private final Entries entries;
    private final Refusal refusal;

    StoredArrays(Entries entries, Refusal refusal) {
        this.entries = entries;
        this.refusal = refusal;
    }

    boolean has(String name) {
        return entries.has(name);
    }

    /** An array of that type and shape, where -1 stands for any length. */
    NpyArray take(String name, NpyArray.Type type, long... shape) {
        byte[] bytes = entries.take(name);
        if (bytes == null) {
            throw refusal.whole(WORDS.get("no-entry", "entry", name), null);
        }
        try {
            NpyArray array = NpyArray.read(bytes);
            array.require(type, shape);
            return array;
        } catch (FormatException e) {
            throw refusal.entry(name, e.getMessage(), e);
        }
    }

    /** A matrix of numbers. */
    Matrix matrix(String name, int rows, int columns) {
        return finite(name, any(name, rows, columns));
    }

    /** A matrix that may hold what is no number, as a gradient that ran away does. */
    Matrix any(String name, int rows, int columns) {
        return Matrix.owning(
                rows, columns, take(name, NpyArray.Type.FLOAT, rows, columns).floats());
    }

    /** A vector of numbers, as a row. */
    Matrix row(String name, int count) {
        return finite(
                name, Matrix.owning(1, count, take(name, NpyArray.Type.FLOAT, count).floats()));
    }

    private Matrix finite(String name, Matrix matrix) {
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                if (!Float.isFinite(matrix.get(row, column))) {
                    throw wrong(name, WORDS.get("no-number"), null);
                }
            }
        }
        return matrix;
    }

    RuntimeException wrong(String name, String why, Throwable cause) {
        return refusal.entry(name, why, cause);
    }
}
