package org.driftscope.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;

class TensorTest {
    @Test
    void viewsOfAVectorShareItsNumbers() {
        try (TensorMemory memory = new TensorMemory()) {
            TensorVector vector = memory.vector(10);
            Tensor view = vector.view(3, 2, 2);
            view.put(new float[] {1, 2, 3, 4});
            float[] all = new float[10];
            vector.whole().get(all);
            assertArrayEquals(new float[] {0, 0, 0, 1, 2, 3, 4, 0, 0, 0}, all);
            vector.view(4, 1, 2).clear();
            assertArrayEquals(new float[] {1, 0, 0, 4}, view.toMatrix().toArray());
            assertThrows(IllegalArgumentException.class, () -> vector.view(8, 1, 3));
        }
    }

    @Test
    void partsAreCopiedInAndOut() {
        try (TensorMemory memory = new TensorMemory()) {
            Tensor tensor = memory.tensor(2, 3);
            tensor.put(new float[] {1, 2, 3, 4, 5, 6, 7});
            float[] part = new float[2];
            tensor.get(2, 2, part);
            assertArrayEquals(new float[] {3, 4}, part);
            tensor.put(1, 2, new float[] {8, 9});
            tensor.set(5, 10);
            assertArrayEquals(new float[] {1, 8, 9, 4, 5, 10}, tensor.toMatrix().toArray());
            Tensor copy = memory.tensor(2, 3);
            copy.copyFrom(tensor);
            assertEquals(tensor.toMatrix(), copy.toMatrix());
            assertEquals(10, copy.get(5));
            assertThrows(IndexOutOfBoundsException.class, () -> tensor.get(5, 2, new float[2]));
        }
    }

    @Test
    void rowsAreCopiedInAndOut() {
        try (TensorMemory memory = new TensorMemory()) {
            Tensor tensor = memory.tensor(3, 2);
            tensor.putRows(1, new float[][] {{1, 2, 9}, {3, 4}});
            tensor.putRow(0, new float[] {5, 6, 9});
            assertArrayEquals(new float[] {5, 6, 1, 2, 3, 4}, tensor.toMatrix().toArray());
            float[][] rows = new float[2][3];
            tensor.getRows(1, rows);
            assertArrayEquals(new float[] {1, 2, 0}, rows[0]);
            assertArrayEquals(new float[] {3, 4, 0}, rows[1]);
            tensor.getRow(0, rows[0], 1);
            assertArrayEquals(new float[] {1, 5, 6}, rows[0]);
            tensor.putRows(0, 1, new float[][] {{7, 8}, {9, 9}});
            assertArrayEquals(new float[] {7, 8, 1, 2, 3, 4}, tensor.toMatrix().toArray());
            tensor.getRows(0, 1, rows);
            assertArrayEquals(new float[] {7, 8, 6}, rows[0]);
            assertArrayEquals(new float[] {3, 4, 0}, rows[1]);
        }
    }

    @Test
    void fewerColumnsCanBeUsedButNotMore() {
        try (TensorMemory memory = new TensorMemory()) {
            Tensor tensor = memory.tensor(2, 3);
            tensor.setColumns(2);
            tensor.put(new float[] {1, 2, 3, 4});
            assertEquals(Matrix.copyOf(2, 2, new float[] {1, 2, 3, 4}), tensor.toMatrix());
            assertThrows(IllegalArgumentException.class, () -> tensor.setColumns(4));
        }
    }

    @Test
    void closingGivesTheMemoryBackAtOnce() {
        int size = 25_000_000; // 100 MB
        try (TensorMemory warm = new TensorMemory()) {
            assertEquals(4, warm.vector(4).whole().size());
        }
        long before = Pointer.physicalBytes();
        for (int i = 0; i < 20; i++) {
            try (TensorMemory memory = new TensorMemory()) {
                assertEquals(size, memory.vector(size).whole().columns());
            }
        }
        long grown = Pointer.physicalBytes() - before;
        assertTrue(grown < 200_000_000, grown + " bytes more");
    }
}
