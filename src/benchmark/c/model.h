/*
 * The model: its shape, where its parameters lie, what a pass keeps, and the parts it is made of.
 *
 * Letters: V vocabulary, C channels, F hidden units, H heads, D = C / H, N tokens, T tokens of one
 * sequence, B sequences. Activations are (N, ..), a row for each token, so that the products of the
 * backward pass need no transposed copies; weights are (out, in) as in the case file.
 */
#ifndef MODEL_H
#define MODEL_H

#include "gemm.h"

enum { MOST_LAYERS = 16, WIDTH = 8 }; /* WIDTH: C, D and F are multiples of a vector's floats */

typedef struct {
    int vocabulary, channels, layers, heads, hidden, context;
    int relu; /* or GELU in its tanh form */
    int tied;
} config;

typedef struct {
    float *gain, *bias; /* (C) */
} norm;

typedef struct {
    norm attentionNorm;
    float *queryKeyValue; /* (3C, C), the three one below the other */
    float *output;        /* (C, C) */
    norm feedForwardNorm;
    float *expand, *expandBias;     /* (F, C), (F) */
    float *contract, *contractBias; /* (C, F), (C) */
} block;

/* All weights, or all their gradients, in one stretch of memory in the order of the case file. */
typedef struct {
    float *tokens;    /* (V, C) */
    float *positions; /* (context, C) */
    block blocks[MOST_LAYERS];
    norm finalNorm;
    float *output;     /* (V, C), the same as tokens where tied */
    float *outputBias; /* (V) */
    long size;
} parameters;

parameters place_parameters(const config *shape, float *memory);

/* Some whole sequences of a batch, packed one behind the other: N = starts[sequences] - starts[0]. */
typedef struct {
    int sequences;
    const int *starts;           /* (B + 1) */
    const int *inputs, *targets; /* the batch's: token n of these sequences is at starts[0] + n */
} tokens;

typedef struct {
    float *normalized; /* (N, C) before gain and bias */
    float *reciprocal; /* (N) 1 / sqrt(variance + epsilon) */
    float *y;          /* (N, C) */
} norm_pass;

typedef struct {
    norm_pass attentionNorm;
    float *queryKeyValue; /* (N, 3C) */
    float *weights;       /* for each sequence and head (T, T rounded up) */
    float *headed;        /* (N, C) the heads' results side by side */
    norm_pass feedForwardNorm;
    float *activated; /* (N, F) */
    float *slope;     /* (N, F), GELU only */
} block_pass;

/* What one thread computes and keeps for some sequences, and its scratch. */
typedef struct {
    float *x; /* (N, C) the residual stream */
    block_pass blocks[MOST_LAYERS];
    norm_pass finalNorm;
    long logitsRow;        /* V rounded up */
    float *logits;         /* (N, logitsRow) the logits, then their gradient but for `scale` */
    float *scale;          /* (N) */
    float *xGradient;      /* (N, C) */
    float *branchGradient; /* (N, C) */
    float *headedGradient; /* (N, C) */
    float *hiddenGradient; /* (N, F) */
    float *queryKeyValueGradient; /* (N, 3C) */
    float *transposed;            /* (D, T rounded up) */
    float *scoreGradient;         /* (T, T rounded up) */
    gemm_room *room;
} pass;

/* Zeroed memory for `count` floats and a few more, so that whole vectors may be read at the end. */
float *new_floats(long count);

/* A pass for at most N tokens in sequences of at most T. */
pass new_pass(const config *shape, int n, int t);

/*
 * Forward and backward through these sequences. Writes the gradients of `weight` times the sum of
 * their losses, or adds them if `adds`; returns that sum.
 */
double run_model(const config *shape, const parameters *w, tokens batch, float weight, pass *p,
        const parameters *gradients, int adds);

/* ---- layers.c */

void embed(const config *shape, const parameters *w, tokens batch, float *x);
void embed_backward(const config *shape, tokens batch, const float *dx, const parameters *gradients);

void norm_forward(const float *x, int n, int channels, norm w, norm_pass p);
/* dx += the gradient of x; gain and bias gradients are added to. */
void norm_backward(
        const norm_pass p, const float *dy, int n, int channels, norm w, float *dx, norm gradients);

/* x becomes gelu(x), and `slope` its derivative there. */
void gelu(float *x, float *slope, long count);
void multiply_into(float *x, const float *factors, long count);

/* sums (width) += the sum of the n rows of x. */
void add_rows(const float *x, int n, int width, float *sums);

/* target (n, width) = diag(scale) x. */
void scale_rows(const float *x, const float *scale, int n, int width, float *target);

/*
 * The sum of -ln softmax(logits)[target]; the logits become G and `scale` s, where the gradient of
 * `weight` times the sum is diag(s) G. Adds that gradient's column sums to `biasGradient`.
 */
double cross_entropy(const config *shape, tokens batch, float weight, pass *p, float *biasGradient);

/* ---- attention.c */

void attention_forward(const config *shape, tokens batch, block_pass *b, pass *p);
/* From p->headedGradient to p->queryKeyValueGradient. */
void attention_backward(const config *shape, tokens batch, const block_pass *b, pass *p);

#endif
