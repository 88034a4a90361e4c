package org.driftscope.math;

/**
 * The random numbers of a run: xoshiro256** seeded through SplitMix64, so that the same seed gives
 * the same numbers on every Java version. Not thread-safe.
 *
 * @see <a href="https://doi.org/10.1145/3460772">Blackman, Vigna (2021), Scrambled linear
 *     pseudorandom number generators</a>
 */
public final class SeededRandom {
    private long s0;
    private long s1;
    private long s2;
    private long s3;

    public SeededRandom(long seed) {
        long z = seed;
        s0 = splitMix(z += 0x9E3779B97F4A7C15L);
        s1 = splitMix(z += 0x9E3779B97F4A7C15L);
        s2 = splitMix(z += 0x9E3779B97F4A7C15L);
        s3 = splitMix(z + 0x9E3779B97F4A7C15L);
    }

    /** Goes on where another generator stood. */
    public SeededRandom(State state) {
        s0 = state.s0();
        s1 = state.s1();
        s2 = state.s2();
        s3 = state.s3();
    }

    /**
     * Where a generator stands: the four words of xoshiro256**, not all 0, from which it would not
     * move.
     */
    public record State(long s0, long s1, long s2, long s3) {
        public State {
            if ((s0 | s1 | s2 | s3) == 0) {
                throw new IllegalArgumentException("A random generator never stands at 0");
            }
        }
    }

    /** Where it stands now. */
    public State state() {
        return new State(s0, s1, s2, s3);
    }

    /** Goes on from there. */
    public void restore(State state) {
        s0 = state.s0();
        s1 = state.s1();
        s2 = state.s2();
        s3 = state.s3();
    }

    private static long splitMix(long seed) {
        long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** 64 uniform bits. */
    public long nextLong() {
        long result = Long.rotateLeft(s1 * 5, 7) * 9;
        long t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    /** Uniform in [0, 1), with 53 bits. */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** Uniform in [0, bound), without bias. */
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive but is " + bound);
        }
        long limit = (1L << 32) - (1L << 32) % bound;
        long bits;
        do {
            bits = nextLong() >>> 32;
        } while (bits >= limit);
        return (int) (bits % bound);
    }

    /**
     * Standard normal by the Box-Muller transform (one of its two values). StrictMath keeps it the
     * same on every Java version.
     */
    public double nextGaussian() {
        double radius = Math.sqrt(-2.0 * StrictMath.log(1.0 - nextDouble()));
        return radius * StrictMath.cos(2.0 * Math.PI * nextDouble());
    }

    /** Shuffles in place (Fisher-Yates). */
    public void shuffle(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = nextInt(i + 1);
            int swapped = values[i];
            values[i] = values[j];
            values[j] = swapped;
        }
    }
}
