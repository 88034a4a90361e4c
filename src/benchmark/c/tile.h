/*
 * The innermost product: a tile of C, a few rows of one or two vectors, stays in registers while k runs.
 * Included once for each width of vectors, with LANES (floats in a vector), VEC, VEC_ANYWHERE (the
 * same at any address) and TILE(name) defined. `rows` and `vectors` are constants wherever these
 * are inlined, so the loops over them unroll and `sum` never touches memory.
 */

#define EACH_ROW UNROLLED for (int i = 0; i < rows; i++)
#define EACH_VECTOR UNROLLED for (int v = 0; v < vectors; v++)

INLINE VEC TILE(load)(const float *x) { return *(const VEC_ANYWHERE *) x; }

INLINE void TILE(begin)(const tile *t, VEC sum[MOST_ROWS][2], const int rows, const int vectors) {
    EACH_ROW EACH_VECTOR sum[i][v] = (VEC){0};
    if (t->with.onto == ONTO_BIAS || t->with.onto == ONTO_C_AND_BIAS) {
        EACH_ROW EACH_VECTOR sum[i][v] = TILE(load)(t->with.bias + v * LANES);
    }
    if (t->with.onto == ONTO_C || t->with.onto == ONTO_C_AND_BIAS) {
        EACH_ROW EACH_VECTOR sum[i][v] += TILE(load)(t->c + i * t->cRow + v * LANES);
    }
}

INLINE void TILE(end)(const tile *t, VEC sum[MOST_ROWS][2], const int rows, const int vectors) {
    const VEC zero = {0};
    float *c = t->c;
    const long cRow = t->cRow;
    if (t->with.finish == RELU) {
        EACH_ROW EACH_VECTOR sum[i][v] = (VEC) ((sum[i][v] > zero) & (TILE(mask)) sum[i][v]);
    }
    if (t->with.finish == RELU_SLOPE) {
        const float *gate = t->with.gate;
        EACH_ROW EACH_VECTOR {
            VEC slope = TILE(load)(gate + i * cRow + v * LANES);
            sum[i][v] = (VEC) ((slope > zero) & (TILE(mask)) sum[i][v]);
        }
    }
    EACH_ROW EACH_VECTOR *(VEC_ANYWHERE *) (c + i * cRow + v * LANES) = sum[i][v];
}

INLINE void TILE(multiply)(const tile *t, const int rows, const int vectors) {
    VEC sum[MOST_ROWS][2];
    TILE(begin)(t, sum, rows, vectors);
    const long row = t->aRow;
    const long step = t->aStep;
    const float *a = t->a; /* every third row has a pointer of its own: x86 reaches p, p + s, p + 2 s */
    const float *a3 = a + 3 * row;
    const float *a6 = a + 6 * row;
    const float *a9 = a + 9 * row;
    const float *b = t->b;
    for (int k = t->k; k > 0; k--) {
        VEC right[2];
        EACH_VECTOR right[v] = TILE(load)(b + v * LANES);
        EACH_ROW {
            const float *from = i < 3 ? a : i < 6 ? a3 : i < 9 ? a6 : a9;
            float left = from[i % 3 * row];
            EACH_VECTOR sum[i][v] += left * right[v];
        }
        a += step;
        a3 += step;
        a6 += step;
        a9 += step;
        b += t->bStep;
    }
    TILE(end)(t, sum, rows, vectors);
}

/* A function for every number of rows, to be chosen from at run time. */
#define TILE_OF(rows)                                                                              \
    static void TILE(one_##rows)(const tile *t) { TILE(multiply)(t, rows, 1); }                    \
    static void TILE(two_##rows)(const tile *t) { TILE(multiply)(t, rows, 2); }

TILE_OF(1) TILE_OF(2) TILE_OF(3) TILE_OF(4) TILE_OF(5) TILE_OF(6)
TILE_OF(7) TILE_OF(8) TILE_OF(9) TILE_OF(10) TILE_OF(11) TILE_OF(12)

#define ALL_TILES(width)                                                                           \
    {                                                                                              \
        0, TILE(width##_1), TILE(width##_2), TILE(width##_3), TILE(width##_4), TILE(width##_5),    \
                TILE(width##_6), TILE(width##_7), TILE(width##_8), TILE(width##_9),                \
                TILE(width##_10), TILE(width##_11), TILE(width##_12)                               \
    }

static void (*const TILE(one)[])(const tile *) = ALL_TILES(one);
static void (*const TILE(two)[])(const tile *) = ALL_TILES(two);

#undef TILE_OF
#undef ALL_TILES
#undef EACH_ROW
#undef EACH_VECTOR
