package org.driftscope.text;

import java.util.List;
import java.util.stream.IntStream;

/** Every so many items of a list that is too long, from the first on. */
public final class EvenSample {
    private EvenSample() {}

    /** The least stride at which an amount comes down to {@code most}. */
    public static int stride(long amount, long most) {
        return (int) Math.max(1, (amount + most - 1) / most);
    }

    /** Items 0, stride, 2 stride and so on. */
    public static <T> List<T> of(List<T> items, int stride) {
        return stride == 1
                ? items
                : IntStream.iterate(0, i -> i < items.size(), i -> i + stride)
                        .mapToObj(items::get)
                        .toList();
    }
}
