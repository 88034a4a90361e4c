/*
 * Eight floats at once, by GCC's vector extensions, which become AVX or AVX-512 instructions with
 * -march=native (and two of SSE's or NEON's where there is nothing wider).
 */
#ifndef VECTOR_H
#define VECTOR_H

#include <stdint.h>

typedef float v8 __attribute__((vector_size(32)));
typedef int32_t i8 __attribute__((vector_size(32)));

/* The same at any address. */
typedef float v8_anywhere __attribute__((vector_size(32), aligned(4), may_alias));

#define INLINE static inline __attribute__((always_inline))

INLINE v8 load8(const float *x) { return *(const v8_anywhere *) x; }

INLINE void store8(float *x, v8 value) { *(v8_anywhere *) x = value; }

INLINE v8 all8(float x) { return (v8){x, x, x, x, x, x, x, x}; }

/* yes where the mask is -1, no where it is 0. */
INLINE v8 select8(i8 mask, v8 yes, v8 no) { return (v8) ((mask & (i8) yes) | (~mask & (i8) no)); }

#ifdef __AVX__ /* GCC finds these instructions only where it may forget about NaN */
INLINE v8 max8(v8 a, v8 b) { return __builtin_ia32_maxps256(a, b); }

INLINE v8 min8(v8 a, v8 b) { return __builtin_ia32_minps256(a, b); }
#else
INLINE v8 max8(v8 a, v8 b) { return select8(a > b, a, b); }

INLINE v8 min8(v8 a, v8 b) { return select8(a < b, a, b); }
#endif

INLINE float sum8(v8 x) {
    x += __builtin_shuffle(x, (i8){4, 5, 6, 7, 0, 1, 2, 3});
    x += __builtin_shuffle(x, (i8){2, 3, 0, 1, 6, 7, 4, 5});
    x += __builtin_shuffle(x, (i8){1, 0, 3, 2, 5, 4, 7, 6});
    return x[0];
}

INLINE float largest8(v8 x) {
    x = max8(x, __builtin_shuffle(x, (i8){4, 5, 6, 7, 0, 1, 2, 3}));
    x = max8(x, __builtin_shuffle(x, (i8){2, 3, 0, 1, 6, 7, 4, 5}));
    x = max8(x, __builtin_shuffle(x, (i8){1, 0, 3, 2, 5, 4, 7, 6}));
    return x[0];
}

/*
 * exp(x) to about 1.5 units in the last place, for x up to 88; 0 below about -87. With k = round(x /
 * ln 2) and r = x - k ln 2, exp(x) = 2^k exp(r), and |r| <= ln 2 / 2 needs seven terms of the series.
 */
INLINE v8 exp8(v8 x) {
    const v8 rounder = all8(0x1.8p23f); /* adding it leaves round(x) in the lowest bits */
    x = max8(x, all8(-88.0f));
    v8 shifted = x * all8(1.44269504f) + rounder;
    v8 k = shifted - rounder;
    v8 r = x - k * all8(0x1.63p-1f) - k * all8(-2.12194440e-4f);
    v8 series = all8(1 / 720.0f) + r * all8(1 / 5040.0f);
    series = all8(1 / 120.0f) + r * series;
    series = all8(1 / 24.0f) + r * series;
    series = all8(1 / 6.0f) + r * series;
    series = all8(0.5f) + r * series;
    series = all8(1) + r * series;
    series = all8(1) + r * series;
    return (v8) (((i8) shifted + 127) << 23) * series;
}

#define LOW_HALVES8(a, b) __builtin_shuffle(a, b, (i8){0, 1, 2, 3, 8, 9, 10, 11})
#define HIGH_HALVES8(a, b) __builtin_shuffle(a, b, (i8){4, 5, 6, 7, 12, 13, 14, 15})
#define LOW_PAIRS8(a, b) __builtin_shuffle(a, b, (i8){0, 1, 8, 9, 4, 5, 12, 13})
#define HIGH_PAIRS8(a, b) __builtin_shuffle(a, b, (i8){2, 3, 10, 11, 6, 7, 14, 15})
#define LOW_TURNS8(a, b) __builtin_shuffle(a, b, (i8){0, 8, 1, 9, 4, 12, 5, 13})
#define HIGH_TURNS8(a, b) __builtin_shuffle(a, b, (i8){2, 10, 3, 11, 6, 14, 7, 15})

/* y (8, 8) = x (8, 8) transposed; rows are xRow and yRow apart. */
INLINE void transpose8(const float *x, long xRow, float *y, long yRow) {
    v8 r[8], s[8];
    for (int i = 0; i < 8; i++) {
        r[i] = load8(x + i * xRow);
    }
    for (int i = 0; i < 8; i += 2) {
        s[i] = LOW_TURNS8(r[i], r[i + 1]);
        s[i + 1] = HIGH_TURNS8(r[i], r[i + 1]);
    }
    for (int i = 0; i < 8; i += 4) {
        r[i] = LOW_PAIRS8(s[i], s[i + 2]);
        r[i + 1] = HIGH_PAIRS8(s[i], s[i + 2]);
        r[i + 2] = LOW_PAIRS8(s[i + 1], s[i + 3]);
        r[i + 3] = HIGH_PAIRS8(s[i + 1], s[i + 3]);
    }
    for (int i = 0; i < 4; i++) {
        store8(y + i * yRow, LOW_HALVES8(r[i], r[i + 4]));
        store8(y + (i + 4) * yRow, HIGH_HALVES8(r[i], r[i + 4]));
    }
}

#endif
