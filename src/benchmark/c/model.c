/* Forward and backward through the whole model: y = W x products and the order of things. */
#include "model.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

float *new_floats(long count) {
    const size_t page = 2 << 20; /* large arrays ask for large pages, which need fewer look-ups */
    size_t size = (count + 64) * sizeof(float);
    size_t alignment = size < page ? 64 : page;
    size = (size + alignment - 1) / alignment * alignment;
    float *memory = aligned_alloc(alignment, size);
    if (!memory) {
        abort();
    }
    madvise(memory, alignment == page ? size : 0, MADV_HUGEPAGE);
    return memset(memory, 0, size);
}

static float *take(float **memory, long count) {
    float *place = *memory;
    *memory += count;
    return place;
}

static norm take_norm(float **memory, int channels) {
    float *gain = take(memory, channels);
    return (norm){gain, take(memory, channels)};
}

parameters place_parameters(const config *shape, float *memory) {
    const long c = shape->channels, f = shape->hidden, v = shape->vocabulary;
    parameters p;
    float *next = memory;
    p.tokens = take(&next, v * c);
    p.positions = take(&next, shape->context * c);
    for (int layer = 0; layer < shape->layers; layer++) {
        block *b = &p.blocks[layer];
        b->attentionNorm = take_norm(&next, c);
        b->queryKeyValue = take(&next, 3 * c * c);
        b->output = take(&next, c * c);
        b->feedForwardNorm = take_norm(&next, c);
        b->expand = take(&next, f * c);
        b->expandBias = take(&next, f);
        b->contract = take(&next, c * f);
        b->contractBias = take(&next, c);
    }
    p.finalNorm = take_norm(&next, c);
    p.output = shape->tied ? p.tokens : take(&next, v * c);
    p.outputBias = take(&next, v);
    p.size = next - memory;
    return p;
}

static norm_pass new_norm_pass(int n, long c) {
    return (norm_pass){new_floats(n * c), new_floats(n), new_floats(n * c)};
}

pass new_pass(const config *shape, int n, int t) {
    const long c = shape->channels, f = shape->hidden;
    const long rounded = (t + 7) & ~7;
    pass p = {.x = new_floats(n * c), .finalNorm = new_norm_pass(n, c), .room = new_gemm_room()};
    for (int layer = 0; layer < shape->layers; layer++) {
        p.blocks[layer] = (block_pass){
                .attentionNorm = new_norm_pass(n, c),
                .queryKeyValue = new_floats((n + 8) * 3 * c),
                .weights = new_floats(n * shape->heads * rounded),
                .headed = new_floats(n * c),
                .feedForwardNorm = new_norm_pass(n, c),
                .activated = new_floats(n * f),
                .slope = shape->relu ? 0 : new_floats(n * f),
        };
    }
    p.logitsRow = (shape->vocabulary + 15) & ~15;
    p.logits = new_floats(n * p.logitsRow);
    p.scale = new_floats(n);
    p.xGradient = new_floats(n * c);
    p.branchGradient = new_floats(n * c);
    p.headedGradient = new_floats(n * c);
    p.hiddenGradient = new_floats(n * f);
    p.queryKeyValueGradient = new_floats(n * 3 * c);
    p.transposed = new_floats(c / shape->heads * rounded);
    p.scoreGradient = new_floats(rounded * rounded);
    return p;
}

/* Y (n, out) = start + X (n, in) W' */
static void apply(const float *w, const float *x, int n, int in, int out, float *y, long yRow,
        fusion with, gemm_room *room) {
    gemm(n, out, in, (matrix){x, in, 1}, (matrix){w, 1, in}, y, yRow, with, room);
}

/* dX (n, in) = dY (n, out) W */
static void apply_backward(const float *w, const float *dy, long dyRow, int n, int in, int out,
        float *dx, fusion with, gemm_room *room) {
    gemm(n, in, out, (matrix){dy, dyRow, 1}, (matrix){w, in, 1}, dx, in, with, room);
}

/* dW (out, in) = start + dY' X */
static void weigh(const float *dy, long dyRow, const float *x, int n, int in, int out, float *dw,
        int adds, gemm_room *room) {
    fusion with = {.onto = adds ? ONTO_C : ONTO_ZERO};
    gemm(out, in, n, (matrix){dy, 1, dyRow}, (matrix){x, in, 1}, dw, in, with, room);
}

static void block_forward(const config *shape, const block *w, tokens batch, int n, block_pass *b,
        pass *p) {
    const int c = shape->channels, f = shape->hidden;
    const fusion plain = {.onto = ONTO_ZERO};
    norm_forward(p->x, n, c, w->attentionNorm, b->attentionNorm);
    apply(w->queryKeyValue, b->attentionNorm.y, n, c, 3 * c, b->queryKeyValue, 3 * c, plain, p->room);
    attention_forward(shape, batch, b, p);
    apply(w->output, b->headed, n, c, c, p->x, c, (fusion){.onto = ONTO_C}, p->room);
    norm_forward(p->x, n, c, w->feedForwardNorm, b->feedForwardNorm);
    const fusion activation = {
            .onto = ONTO_BIAS, .bias = w->expandBias, .finish = shape->relu ? RELU : PLAIN};
    apply(w->expand, b->feedForwardNorm.y, n, c, f, b->activated, f, activation, p->room);
    if (!shape->relu) {
        gelu(b->activated, b->slope, (long) n * f);
    }
    const fusion residual = {.onto = ONTO_C_AND_BIAS, .bias = w->contractBias};
    apply(w->contract, b->activated, n, f, c, p->x, c, residual, p->room);
}

static void feed_forward_backward(const config *shape, const block *w, int n, block_pass *b, pass *p,
        const block *gradients, int adds) {
    const int c = shape->channels, f = shape->hidden;
    const fusion gate = {.finish = shape->relu ? RELU_SLOPE : PLAIN, .gate = b->activated};
    weigh(p->xGradient, c, b->activated, n, f, c, gradients->contract, adds, p->room);
    add_rows(p->xGradient, n, c, gradients->contractBias);
    apply_backward(w->contract, p->xGradient, c, n, f, c, p->hiddenGradient, gate, p->room);
    if (!shape->relu) {
        multiply_into(p->hiddenGradient, b->slope, (long) n * f);
    }
    weigh(p->hiddenGradient, f, b->feedForwardNorm.y, n, c, f, gradients->expand, adds, p->room);
    add_rows(p->hiddenGradient, n, f, gradients->expandBias);
    apply_backward(w->expand, p->hiddenGradient, f, n, c, f, p->branchGradient, (fusion){0}, p->room);
    norm_backward(b->feedForwardNorm, p->branchGradient, n, c, w->feedForwardNorm, p->xGradient,
            gradients->feedForwardNorm);
}

static void attention_block_backward(const config *shape, const block *w, tokens batch, int n,
        block_pass *b, pass *p, const block *gradients, int adds) {
    const int c = shape->channels;
    weigh(p->xGradient, c, b->headed, n, c, c, gradients->output, adds, p->room);
    apply_backward(w->output, p->xGradient, c, n, c, c, p->headedGradient, (fusion){0}, p->room);
    attention_backward(shape, batch, b, p);
    weigh(p->queryKeyValueGradient, 3 * c, b->attentionNorm.y, n, c, 3 * c, gradients->queryKeyValue,
            adds, p->room);
    apply_backward(w->queryKeyValue, p->queryKeyValueGradient, 3 * c, n, c, 3 * c, p->branchGradient,
            (fusion){0}, p->room);
    norm_backward(b->attentionNorm, p->branchGradient, n, c, w->attentionNorm, p->xGradient,
            gradients->attentionNorm);
}

/* logits = W norm(x) + b, their loss, and back to xGradient. */
static double output_forward_backward(const config *shape, const parameters *w, tokens batch, int n,
        float weight, pass *p, const parameters *gradients, int adds) {
    const int c = shape->channels, v = shape->vocabulary;
    const fusion bias = {.onto = ONTO_BIAS, .bias = w->outputBias};
    norm_forward(p->x, n, c, w->finalNorm, p->finalNorm);
    apply(w->output, p->finalNorm.y, n, c, v, p->logits, p->logitsRow, bias, p->room);
    double loss = cross_entropy(shape, batch, weight, p, gradients->outputBias);
    /* The logits' gradient is diag(scale) G: the small matrices are scaled instead of G. */
    apply_backward(w->output, p->logits, p->logitsRow, n, c, v, p->branchGradient, (fusion){0},
            p->room);
    scale_rows(p->branchGradient, p->scale, n, c, p->branchGradient);
    scale_rows(p->finalNorm.y, p->scale, n, c, p->finalNorm.y);
    weigh(p->logits, p->logitsRow, p->finalNorm.y, n, c, v, gradients->output, adds, p->room);
    memset(p->xGradient, 0, sizeof(float) * n * c);
    norm_backward(p->finalNorm, p->branchGradient, n, c, w->finalNorm, p->xGradient,
            gradients->finalNorm);
    return loss;
}

static void clear(float *x, long count) { memset(x, 0, sizeof(float) * count); }

/* Clears the gradients that are only ever added to; products overwrite the others. */
static void clear_sums(const config *shape, const parameters *gradients) {
    const long c = shape->channels;
    if (!shape->tied) {
        clear(gradients->tokens, shape->vocabulary * c);
    }
    clear(gradients->positions, shape->context * c);
    for (int layer = 0; layer < shape->layers; layer++) {
        const block *b = &gradients->blocks[layer];
        clear(b->attentionNorm.gain, 2 * c); /* with the bias behind it */
        clear(b->feedForwardNorm.gain, 2 * c);
        clear(b->expandBias, shape->hidden);
        clear(b->contractBias, c);
    }
    clear(gradients->finalNorm.gain, 2 * c);
    clear(gradients->outputBias, shape->vocabulary);
}

double run_model(const config *shape, const parameters *w, tokens batch, float weight, pass *p,
        const parameters *gradients, int adds) {
    const int n = batch.starts[batch.sequences] - batch.starts[0];
    if (!adds) {
        clear_sums(shape, gradients);
    }
    embed(shape, w, batch, p->x);
    for (int layer = 0; layer < shape->layers; layer++) {
        block_forward(shape, &w->blocks[layer], batch, n, &p->blocks[layer], p);
    }
    double loss = output_forward_backward(shape, w, batch, n, weight, p, gradients, adds);
    for (int layer = shape->layers - 1; layer >= 0; layer--) {
        const block *g = &gradients->blocks[layer];
        feed_forward_backward(shape, &w->blocks[layer], n, &p->blocks[layer], p, g, adds);
        attention_block_backward(
                shape, &w->blocks[layer], batch, n, &p->blocks[layer], p, g, adds);
    }
    embed_backward(shape, batch, p->xGradient, gradients);
    return loss;
}
