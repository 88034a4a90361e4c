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
    /* Steps of A longer than this many floats fall into too few sets of the cache; they are packed. */
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

/* The widest tile for so many columns, a multiple of 8. */
INLINE tiles widest(int columns) {
#ifdef __AVX512F__
    if (columns >= 32) {
        return (tiles){32, 12, two_16};
    }
    if (columns >= 16) {
        return (tiles){16, 12, one_16};
    }
#else
    if (columns >= 16) {
        return (tiles){16, 6, two_8};
    }
#endif
    return (tiles){8, 12, one_8};
}

/* How many rows the next tile has where `left` are left: all tiles about the same. */
INLINE int share_of(int left, int most) {
    int count = (left + most - 1) / most;
    return (left + count - 1) / count;
}

struct gemm_room {
    float b[BLOCK_K * BLOCK_N];
    float a[BLOCK_K * (BLOCK_M + 8)];
};

gemm_room *new_gemm_room(void) { return aligned_alloc(64, sizeof(gemm_room)); }

INLINE matrix part(matrix x, int i, int j) {
    x.at += i * x.row + j * x.column;
    return x;
}

/* Copies B (k, n) to panels (k, columns) one behind the other, as wide as their tiles. */
static void pack_b(matrix b, int k, int n, float *packed) {
    int padded = (n + 7) & ~7;
    for (int j = 0; j < padded;) {
        int columns = widest(padded - j).columns;
        for (int c = 0; c < columns; c += 8) {
            const float *from = b.at + (j + c) * b.column;
            float *to = packed + c;
            if (b.column == 1) {
                for (int p = 0; p < k; p++) {
                    store8(to + p * columns, load8(from + p * b.row));
                }
                continue;
            }
            int width = n - j - c < 8 ? n - j - c : 8;
            int p = 0;
            if (width == 8) {
                for (; p + 7 < k; p += 8) {
                    transpose8(from + p, b.column, to + p * columns, columns);
                }
            }
            for (; p < k; p++) {
                for (int i = 0; i < 8; i++) {
                    to[p * columns + i] = i < width ? from[p + i * b.column] : 0;
                }
            }
        }
        packed += (long) k * columns;
        j += columns;
    }
}

/* Copies A (m, k), stored by columns, to strips (k, rows) one behind the other, as high as tiles. */
static void pack_a(matrix a, int m, int k, float *packed) {
    for (int i = 0; i < m;) {
        int rows = share_of(m - i, PANEL_ROWS);
        const float *from = a.at + i;
        if (i + PANEL_ROWS + 4 <= m || rows == 8) {
            for (int p = 0; p < k; p++) { /* the next step overwrites what is beyond `rows` */
                store8(packed + p * rows, load8(from + p * a.column));
                if (rows > 8) {
                    store8(packed + p * rows + rows - 8, load8(from + p * a.column + rows - 8));
                }
            }
        } else {
            for (int p = 0; p < k; p++) {
                for (int r = 0; r < rows; r++) {
                    packed[p * rows + r] = from[p * a.column + r];
                }
            }
        }
        packed += (long) k * rows;
        i += rows;
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
        for (int i = 0; i < m;) {
            int rows = share_of(m - i, packedA ? PANEL_ROWS : kind.rows);
            t.a = strip ? strip : a.at + i * a.row;
            t.aRow = strip ? 1 : a.row;
            t.aStep = strip ? rows : a.column;
            t.c = whole.c + i * t.cRow + j;
            t.with.gate = whole.with.gate + i * t.cRow + j;
            kind.multiply[rows](&t);
            strip += strip ? (long) rows * t.k : 0;
            i += rows;
        }
        j += kind.columns;
    }
}

INLINE int least(int a, int b) { return a < b ? a : b; }

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
                multiply_block(rows, (columns + 7) & ~7, t, blockA, packsA ? room->a : 0, blockB,
                        room->b);
            }
        }
    }
}

void small_gemm(int m, int n, int k, matrix a, matrix b, float *c, long cRow, onto onto) {
    tile t = {.c = c, .cRow = cRow, .k = k, .with = {.onto = onto}};
    multiply_block(m, n, t, a, 0, b, 0);
}
