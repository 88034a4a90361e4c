/*
 * Products in three nested blocks, after Goto and van de Geijn (2008), Anatomy of high-performance
 * matrix multiplication: a block of B (BLOCK_K, BLOCK_N) is packed into panels as wide as a tile, and a
 * panel stays in the first-level cache while a block of A (BLOCK_M, BLOCK_K) goes past it.
 */
#include "gemm.h"

#include <stdlib.h>

#include "vector.h"

#define UNROLLED _Pragma("GCC unroll 16")
#define JOIN(a, b) a##b

enum {
    MOST_ROWS = 12,
    BLOCK_M = 96,
    BLOCK_N = 256,
    BLOCK_K = 256,
    /* Columns of A further apart than this fall into too few sets of the cache: A is packed. */
    LONGEST_STEP = 128
};

typedef struct {
    const float *a, *b;
    float *c;
    long aRow, aStep, bStep, cRow;
    int k;
    fusion with;
} tile;

typedef i8 mask_8;

#define LANES 8
#define VEC v8
#define VEC_ANYWHERE v8_anywhere
#define TILE(name) JOIN(name, _8)
#include "tile.h"
#undef LANES
#undef VEC
#undef VEC_ANYWHERE
#undef TILE

#ifdef __AVX512F__
typedef float v16 __attribute__((vector_size(64)));
typedef float v16_anywhere __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t mask_16 __attribute__((vector_size(64)));

#define LANES 16
#define VEC v16
#define VEC_ANYWHERE v16_anywhere
#define TILE(name) JOIN(name, _16)
#include "tile.h"
#undef LANES
#undef VEC
#undef VEC_ANYWHERE
#undef TILE

enum { PANEL = 32, PANEL_ROWS = 12 }; /* 24 of 32 registers hold the tile */
#else
enum { PANEL = 16, PANEL_ROWS = 6 }; /* 12 of 16 registers hold the tile */
#endif

/* The kinds of tiles: how many columns, at most how many rows, and the functions by rows. */
typedef struct {
    int columns, rows;
    void (*const *multiply)(const tile *);
} tiles;

/* The widest tile for so many columns; the last may go beyond them to a multiple of 8. */
INLINE tiles widest(int columns) {
#ifdef __AVX512F__
    if (columns > 24) {
        return (tiles){32, 12, two_16};
    }
    if (columns > 8) {
        return (tiles){16, 12, one_16};
    }
#else
    if (columns > 8) {
        return (tiles){16, 6, two_8};
    }
#endif
    return (tiles){8, 12, one_8};
}

INLINE int least(int a, int b) { return a < b ? a : b; }

/* m rows cut into as few tiles as can be, all about as high: the first `higher` by one row more. */
typedef struct {
    int rows, higher;
} cut;

INLINE cut cut_rows(int m, int most) {
    if (m <= most) {
        return (cut){m, 0};
    }
    int count = (m + most - 1) / most;
    return (cut){m / count, m % count};
}

INLINE int rows_of(cut c, int number) { return c.rows + (number < c.higher); }

struct gemm_room {
    float b[BLOCK_K * BLOCK_N];
    float a[BLOCK_K * BLOCK_M + BLOCK_M * 8];
};

gemm_room *new_gemm_room(void) { return aligned_alloc(64, sizeof(gemm_room)); }

INLINE matrix part(matrix x, int i, int j) {
    x.at += i * x.row + j * x.column;
    return x;
}

/* Eight columns of B, stored by columns, to every `row` floats; columns from `width` on are 0. */
static void pack_columns(const float *b, long column, int k, int width, float *packed, int row) {
    int p = 0;
    for (; width >= 8 && p + 8 <= k; p += 8) {
        transpose8(b + p, column, packed + p * row, row);
    }
    for (; p < k; p++) {
        for (int i = 0; i < 8; i++) {
            packed[p * row + i] = i < width ? b[p + i * column] : 0;
        }
    }
}

static void pack_rows(const float *b, long row, int k, int columns, float *packed) {
    for (int p = 0; p < k; p++) {
        for (int c = 0; c < columns; c += 8) {
            store8(packed + c, load8(b + c));
        }
        b += row;
        packed += columns;
    }
}

/* Copies B (k, n) to panels (k, columns) one behind the other, as wide as their tiles. */
static void pack_b(matrix b, int k, int n, float *packed) {
    for (int j = 0; j < n;) {
        int columns = widest(n - j).columns;
        if (b.column == 1) {
            pack_rows(b.at + j, b.row, k, columns, packed);
        } else {
            for (int c = 0; c < columns; c += 8) {
                const float *from = b.at + (j + c) * b.column;
                pack_columns(from, b.column, k, n - j - c, packed + c, columns);
            }
        }
        packed += (long) k * columns;
        j += columns;
    }
}

/* How far apart packed strips are: there is room for the last step's vector to stick out. */
INLINE long strip_size(int rows, int k) { return (long) rows * k + 8; }

/*
 * Copies A (m, k), stored by columns, to strips (k, rows), as high as tiles, eight columns at a time so
 * that their cache lines are met once. What a vector holds beyond `rows` is overwritten by the next.
 */
static void pack_a(matrix a, int m, int k, float *packed) {
    const cut heights = cut_rows(m, PANEL_ROWS);
    for (int first = 0; first < k; first += 8) {
        const int last = least(first + 8, k);
        float *strip = packed;
        for (int i = 0, number = 0; i < m; number++) {
            int rows = rows_of(heights, number);
            const float *from = a.at + i + first * a.column;
            float *to = strip + first * rows;
            for (int p = first; p < last; p++) {
                store8(to, load8(from));
                if (PANEL_ROWS > 8 && rows > 8) {
                    store8(to + rows - 8, load8(from + rows - 8));
                }
                from += a.column;
                to += rows;
            }
            strip += strip_size(rows, k);
            i += rows;
        }
    }
}

/* A block of A times a block of B; a null `packed` means that it is read where it is. */
static void multiply_block(
        int m, int n, tile t, matrix a, const float *packedA, matrix b, const float *packedB) {
    const tile whole = t;
    for (int j = 0; j < n;) {
        tiles kind = widest(n - j);
        const float *strip = packedA;
        t.b = packedB ? packedB + (long) j * t.k : b.at + j;
        t.bStep = packedB ? kind.columns : b.row;
        t.with.bias = whole.with.bias + j;
        const cut heights = cut_rows(m, packedA ? PANEL_ROWS : kind.rows);
        for (int i = 0, number = 0; i < m; number++) {
            int rows = rows_of(heights, number);
            t.a = strip ? strip : a.at + i * a.row;
            t.aRow = strip ? 1 : a.row;
            t.aStep = strip ? rows : a.column;
            t.c = whole.c + i * t.cRow + j;
            t.with.gate = whole.with.gate + i * t.cRow + j;
            kind.multiply[rows](&t);
            strip += strip ? strip_size(rows, t.k) : 0;
            i += rows;
        }
        j += kind.columns;
    }
}

void gemm(int m, int n, int k, matrix a, matrix b, float *c, long cRow, fusion with, gemm_room *room) {
    int packsA = a.row == 1 && a.column > LONGEST_STEP;
    for (int j = 0; j < n; j += BLOCK_N) {
        int columns = least(BLOCK_N, n - j);
        for (int p = 0; p < k; p += BLOCK_K) {
            int steps = least(BLOCK_K, k - p);
            tile t = {.k = steps, .cRow = cRow, .with = with};
            t.with.onto = p == 0 ? with.onto : ONTO_C;
            t.with.finish = p + steps == k ? with.finish : PLAIN;
            t.with.bias += j;
            matrix blockB = part(b, p, j);
            pack_b(blockB, steps, columns, room->b);
            for (int i = 0; i < m; i += BLOCK_M) {
                int rows = least(BLOCK_M, m - i);
                matrix blockA = part(a, i, p);
                if (packsA) {
                    pack_a(blockA, rows, steps, room->a);
                }
                t.c = c + i * cRow + j;
                t.with.gate = with.gate + i * cRow + j;
                multiply_block(rows, columns, t, blockA, packsA ? room->a : 0, blockB,
                        room->b);
            }
        }
    }
}

void small_gemm(int m, int n, int k, matrix a, matrix b, float *c, long cRow, onto onto) {
    tile t = {.c = c, .cRow = cRow, .k = k, .with = {.onto = onto}};
    multiply_block(m, n, t, a, 0, b, 0);
}
