package org.driftscope.math;

import static org.bytedeco.openblas.global.openblas.CblasTrans;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;

/**
 * The products in plain Java, for where no library computes rightly: several times slower, and
 * sure. Sums run over k in ascending order, in single precision.
 */
final class PlainProducts implements Products {
    @Override
    public String maker() {
        return NumericDiagnostics.PLAIN;
    }

    @Override
    public void gemm(
            int transposeA,
            int transposeB,
            int m,
            int n,
            int k,
            float alpha,
            FloatPointer a,
            int lda,
            FloatPointer b,
            int ldb,
            float beta,
            FloatPointer c,
            int ldc) {
        float[] left = operand(transposeA, a, lda, m, k); // (m, k)
        float[] right = operand(transposeB, b, ldb, k, n); // (k, n)
        float[] sums = new float[n];
        float[] row = new float[n];
        FloatPointer target = new FloatPointer(c);
        for (int i = 0; i < m; i++) {
            Arrays.fill(sums, 0);
            for (int p = 0; p < k; p++) {
                addMultiple(left[i * k + p], right, p * n, sums);
            }
            target.position(c.position() + (long) i * ldc);
            if (beta != 0) {
                target.get(row, 0, n);
            }
            for (int j = 0; j < n; j++) {
                sums[j] = beta == 0 ? alpha * sums[j] : alpha * sums[j] + beta * row[j];
            }
            target.put(sums, 0, n);
        }
    }

    private static void addMultiple(float factor, float[] source, int from, float[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += factor * source[from + j];
        }
    }

    @Override
    public void gemv(
            int m,
            int n,
            float alpha,
            FloatPointer a,
            int lda,
            FloatPointer x,
            float beta,
            FloatPointer y) {
        float[] matrix = stored(a, lda, m, n);
        float[] vector = stored(x, n, 1, n);
        float[] result = beta == 0 ? new float[m] : stored(y, m, 1, m);
        for (int i = 0; i < m; i++) {
            float sum = 0;
            for (int j = 0; j < n; j++) {
                sum += matrix[i * n + j] * vector[j];
            }
            result[i] = beta == 0 ? alpha * sum : alpha * sum + beta * result[i];
        }
        y.put(result, 0, m);
    }

    /** The operand as it takes part: (rows, columns), whichever way it is stored. */
    private static float[] operand(
            int transpose, FloatPointer source, int distance, int rows, int columns) {
        if (transpose != CblasTrans) {
            return stored(source, distance, rows, columns);
        }
        float[] turned = stored(source, distance, columns, rows);
        float[] values = new float[turned.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                values[i * columns + j] = turned[j * rows + i];
            }
        }
        return values;
    }

    private static float[] stored(FloatPointer source, int distance, int rows, int columns) {
        float[] values = new float[rows * columns];
        FloatPointer row = new FloatPointer(source);
        for (int i = 0; i < rows; i++) {
            row.position(source.position() + (long) i * distance).get(values, i * columns, columns);
        }
        return values;
    }
}
