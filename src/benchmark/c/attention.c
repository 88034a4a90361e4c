/*
 * Causal self-attention within each sequence, head by head:
 *
 *   weights (T, T) = softmax over j <= i of q_i . k_j / sqrt(D);  headed_i = sum over j of weight_ij v_j
 *
 * Tokens are taken eight rows at a time, and each eight only meet the tokens up to their own last: what
 * lies above the diagonal is not computed but for the corner of the diagonal blocks, where weights
 * are 0. Rows of (T, T) matrices are `row` = T rounded up to whole vectors long.
 */
#include <math.h>

#include "model.h"
#include "vector.h"

/* Where one head of one sequence lies in (N, 3C) and (N, C). */
typedef struct {
    int t, d;       /* T, D */
    long row;       /* T rounded up */
    long qkvRow, c; /* 3C, C */
    float *q, *k, *v, *headed, *weights;
} head;

INLINE int least(int a, int b) { return a < b ? a : b; }

/* y (D, row) = x (T, D) transposed; columns from T on hold anything finite. */
static void transpose(const float *x, long xRow, const head *h, float *y) {
    for (int i = 0; i < h->t; i += 8) {
        for (int c = 0; c < h->d; c += 8) {
            transpose8(x + i * xRow + c, xRow, y + c * h->row + i, h->row);
        }
    }
}

/* scores (T, row) = X (T, D) Y (D, row) up to the diagonal's blocks. */
static void product_up_to_diagonal(
        const head *h, const float *x, long xRow, const float *y, float *scores) {
    for (int i = 0; i < h->t; i += 8) {
        small_gemm(least(8, h->t - i), i + 8, h->d, (matrix){x + i * xRow, xRow, 1},
                (matrix){y, h->row, 1}, scores + i * h->row, h->row, ONTO_ZERO);
    }
}

/* Y (T, D) = L X where L (T, row) is 0 above the diagonal. */
static void lower_product(const head *h, const float *l, const float *x, long xRow, float *y, long yRow) {
    for (int i = 0; i < h->t; i += 8) {
        int rows = least(8, h->t - i);
        small_gemm(rows, h->d, i + rows, (matrix){l + i * h->row, h->row, 1}, (matrix){x, xRow, 1},
                y + i * yRow, yRow, ONTO_ZERO);
    }
}

/* Y (T, D) = L' X */
static void upper_product(const head *h, const float *l, const float *x, long xRow, float *y, long yRow) {
    for (int j = 0; j < h->t; j += 8) {
        small_gemm(least(8, h->t - j), h->d, h->t - j, (matrix){l + j * h->row + j, 1, h->row},
                (matrix){x + j * xRow, xRow, 1}, y + j * yRow, yRow, ONTO_ZERO);
    }
}

/* Which of the eight columns from j on are at most i. */
INLINE i8 up_to(int i, int j) { return (i8){0, 1, 2, 3, 4, 5, 6, 7} <= i - j; }

static void softmax_rows(const head *h, float scale) {
    const v8 lowest = all8(-1e30f);
    for (int i = 0; i < h->t; i++) {
        float *x = h->weights + i * h->row;
        int last = i & ~7; /* the vector that the diagonal goes through */
        i8 mask = up_to(i, last);
        v8 most = select8(mask, load8(x + last), lowest);
        for (int j = 0; j < last; j += 8) {
            most = max8(most, load8(x + j));
        }
        float shift = largest8(most) * scale;
        v8 end = select8(mask, exp8(load8(x + last) * scale - shift), (v8){0});
        v8 total = end;
        for (int j = 0; j < last; j += 8) {
            v8 e = exp8(load8(x + j) * scale - shift);
            store8(x + j, e);
            total += e;
        }
        float factor = 1 / sum8(total);
        for (int j = 0; j < last; j += 8) {
            store8(x + j, load8(x + j) * factor);
        }
        store8(x + last, end * factor);
    }
}

/* dweights become dscores: weight (dweight - sum of weight dweight) / sqrt(D). */
static void softmax_rows_backward(const head *h, float scale, float *gradient) {
    for (int i = 0; i < h->t; i++) {
        const float *w = h->weights + i * h->row;
        float *g = gradient + i * h->row;
        v8 total = {0};
        for (int j = 0; j <= i; j += 8) {
            total += load8(w + j) * load8(g + j);
        }
        float mean = sum8(total);
        for (int j = 0; j <= i; j += 8) {
            store8(g + j, load8(w + j) * (load8(g + j) - mean) * scale);
        }
    }
}

static head head_of(const config *shape, tokens batch, int s, int number, const block_pass *b) {
    const int c = shape->channels, d = c / shape->heads;
    const int t = batch.starts[s + 1] - batch.starts[s];
    const long first = batch.starts[s] - batch.starts[0];
    float *q = b->queryKeyValue + first * 3 * c + number * d;
    return (head){.t = t, .d = d, .row = (t + 7) & ~7, .qkvRow = 3 * c, .c = c, .q = q, .k = q + c,
            .v = q + 2 * c, .headed = b->headed + first * c + number * d};
}

void attention_forward(const config *shape, tokens batch, block_pass *b, pass *p) {
    float *weights = b->weights;
    for (int s = 0; s < batch.sequences; s++) {
        for (int number = 0; number < shape->heads; number++) {
            head h = head_of(shape, batch, s, number, b);
            h.weights = weights;
            weights += h.t * h.row;
            transpose(h.k, h.qkvRow, &h, p->transposed);
            product_up_to_diagonal(&h, h.q, h.qkvRow, p->transposed, h.weights);
            softmax_rows(&h, 1 / sqrtf(h.d));
            lower_product(&h, h.weights, h.v, h.qkvRow, h.headed, h.c);
        }
    }
}

void attention_backward(const config *shape, tokens batch, const block_pass *b, pass *p) {
    float *weights = b->weights;
    for (int s = 0; s < batch.sequences; s++) {
        for (int number = 0; number < shape->heads; number++) {
            head h = head_of(shape, batch, s, number, b);
            h.weights = weights;
            weights += h.t * h.row;
            const float *dHeaded = p->headedGradient + (h.headed - b->headed);
            float *dq = p->queryKeyValueGradient + (h.q - b->queryKeyValue);
            float *dScores = p->scoreGradient;
            transpose(h.v, h.qkvRow, &h, p->transposed);
            product_up_to_diagonal(&h, dHeaded, h.c, p->transposed, dScores);
            softmax_rows_backward(&h, 1 / sqrtf(h.d), dScores);
            upper_product(&h, h.weights, dHeaded, h.c, dq + 2 * h.c, h.qkvRow);
            lower_product(&h, dScores, h.k, h.qkvRow, dq, h.qkvRow);
            upper_product(&h, dScores, h.q, h.qkvRow, dq + h.c, h.qkvRow);
        }
    }
}
