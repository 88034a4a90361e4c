package org.driftscope.lesson;

import java.util.Locale;
import java.util.OptionalDouble;

/** What a measure is compared with. */
public sealed interface Bound {
    /** Its number; empty where the run has none. */
    OptionalDouble number(Observation seen);

    /** In words. */
    String words();

    /** Always the same number. */
    record Fixed(double value) implements Bound {
        @Override
        public OptionalDouble number(Observation seen) {
            return OptionalDouble.of(value);
        }

        @Override
        public String words() {
            return plain(value);
        }
    }

    /**
     * A measure of the run, and something more.
     *
     * @param more is added to it; may be negative
     */
    record Measured(Measure measure, double more) implements Bound {
        @Override
        public OptionalDouble number(Observation seen) {
            OptionalDouble number = measure.number(seen);
            return number.isPresent()
                    ? OptionalDouble.of(number.getAsDouble() + more)
                    : OptionalDouble.empty();
        }

        @Override
        public String words() {
            if (more == 0) {
                return measure.written();
            }
            return measure.written() + (more > 0 ? " + " : " - ") + plain(Math.abs(more));
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : Double.toString(value);
    }
}
