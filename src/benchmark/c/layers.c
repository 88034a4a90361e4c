/* Everything that is neither a product of matrices nor attention, a row of a token at a time. */
#include <math.h>

#include "model.h"
#include "vector.h"

static const float NORM_EPSILON = 1e-5f;

/* ---- embedding */

void embed(const config *shape, const parameters *w, tokens batch, float *x) {
    const int channels = shape->channels;
    for (int s = 0; s < batch.sequences; s++) {
        int length = batch.starts[s + 1] - batch.starts[s];
        const int *inputs = batch.inputs + batch.starts[s];
        for (int t = 0; t < length; t++) {
            const float *word = w->tokens + (long) inputs[t] * channels;
            const float *position = w->positions + (long) t * channels;
            for (int c = 0; c < channels; c += WIDTH) {
                store8(x + c, load8(word + c) + load8(position + c));
            }
            x += channels;
        }
    }
}

void embed_backward(const config *shape, tokens batch, const float *dx, const parameters *gradients) {
    const int channels = shape->channels;
    for (int s = 0; s < batch.sequences; s++) {
        int length = batch.starts[s + 1] - batch.starts[s];
        const int *inputs = batch.inputs + batch.starts[s];
        for (int t = 0; t < length; t++) {
            float *word = gradients->tokens + (long) inputs[t] * channels;
            float *position = gradients->positions + (long) t * channels;
            for (int c = 0; c < channels; c += WIDTH) {
                v8 d = load8(dx + c);
                store8(word + c, load8(word + c) + d);
                store8(position + c, load8(position + c) + d);
            }
            dx += channels;
        }
    }
}

/* ---- layer norm */

static void norm_row(
        const float *x, int channels, norm w, float *normalized, float *reciprocal, float *y) {
    v8 total = {0}, squares = {0};
    for (int c = 0; c < channels; c += WIDTH) {
        total += load8(x + c);
    }
    float mean = sum8(total) / channels;
    for (int c = 0; c < channels; c += WIDTH) {
        v8 centered = load8(x + c) - mean;
        squares += centered * centered;
    }
    float r = 1 / sqrtf(sum8(squares) / channels + NORM_EPSILON);
    *reciprocal = r;
    for (int c = 0; c < channels; c += WIDTH) {
        v8 unit = (load8(x + c) - mean) * r;
        store8(normalized + c, unit);
        store8(y + c, unit * load8(w.gain + c) + load8(w.bias + c));
    }
}

void norm_forward(const float *x, int n, int channels, norm w, norm_pass p) {
    for (long i = 0; i < n; i++) {
        long row = i * channels;
        norm_row(x + row, channels, w, p.normalized + row, p.reciprocal + i, p.y + row);
    }
}

/* With g = gain * dy: dx += (g - mean(g) - normalized * mean(g * normalized)) * reciprocal. */
static void norm_row_backward(const float *normalized, float reciprocal, const float *dy, int channels,
        norm w, float *dx, norm gradients) {
    v8 total = {0}, products = {0};
    for (int c = 0; c < channels; c += WIDTH) {
        v8 d = load8(dy + c), unit = load8(normalized + c);
        v8 g = d * load8(w.gain + c);
        total += g;
        products += g * unit;
        store8(gradients.gain + c, load8(gradients.gain + c) + d * unit);
        store8(gradients.bias + c, load8(gradients.bias + c) + d);
    }
    float mean = sum8(total) / channels;
    float meanProduct = sum8(products) / channels;
    for (int c = 0; c < channels; c += WIDTH) {
        v8 g = load8(dy + c) * load8(w.gain + c);
        v8 rest = g - mean - load8(normalized + c) * meanProduct;
        store8(dx + c, load8(dx + c) + rest * reciprocal);
    }
}

void norm_backward(
        const norm_pass p, const float *dy, int n, int channels, norm w, float *dx, norm gradients) {
    for (long i = 0; i < n; i++) {
        long row = i * channels;
        norm_row_backward(p.normalized + row, p.reciprocal[i], dy + row, channels, w, dx + row,
                gradients);
    }
}

/* ---- GELU */

/*
 * gelu(x) = x s with s = 1 / (1 + exp(-2u)) and u = sqrt(2 / pi) (x + 0.044715 x^3), as (1 + tanh u) /
 * 2 = s; its slope is s + x s (1 - s) 2u' (Hendrycks, Gimpel 2016, section 2). Below 1e-30 s is 0, as in
 * the product, so that no subnormal numbers follow, which slow some processors down.
 */
void gelu(float *x, float *slope, long count) {
    const float twiceRoot = 1.5957691216f, cubic = 0.044715f;
    for (long i = 0; i < count; i += WIDTH) {
        v8 a = load8(x + i);
        v8 square = a * a;
        v8 power = exp8(min8(-twiceRoot * (a + cubic * a * square), all8(80)));
        v8 above = 1 / (1 + power) - 1e-30f;
        v8 s = max8(above, all8(0));
        v8 y = a * s;
        store8(slope + i, s + y * (power * s) * (twiceRoot * (1 + 3 * cubic * square)));
        store8(x + i, y);
    }
}

void multiply_into(float *x, const float *factors, long count) {
    for (long i = 0; i < count; i += WIDTH) {
        store8(x + i, load8(x + i) * load8(factors + i));
    }
}

/* ---- rows */

/* Of `vectors` vectors side by side, a constant, so that they stay in registers. */
INLINE void add_columns(const float *x, int n, int width, float *sums, const int vectors) {
    v8 total[4];
    for (int v = 0; v < vectors; v++) {
        total[v] = load8(sums + v * WIDTH);
    }
    for (int i = 0; i < n; i++) {
        for (int v = 0; v < vectors; v++) {
            total[v] += load8(x + v * WIDTH);
        }
        x += width;
    }
    for (int v = 0; v < vectors; v++) {
        store8(sums + v * WIDTH, total[v]);
    }
}

void add_rows(const float *x, int n, int width, float *sums) {
    int c = 0;
    for (; c + 4 * WIDTH <= width; c += 4 * WIDTH) {
        add_columns(x + c, n, width, sums + c, 4);
    }
    for (; c < width; c += WIDTH) {
        add_columns(x + c, n, width, sums + c, 1);
    }
}

void scale_rows(const float *x, const float *scale, int n, int width, float *target) {
    for (int i = 0; i < n; i++) {
        for (int c = 0; c < width; c += WIDTH) {
            store8(target + c, load8(x + c) * scale[i]);
        }
        x += width;
        target += width;
    }
}

/* ---- softmax and cross-entropy */

static float largest(const float *x, int count) {
    v8 a = load8(x), b = a;
    int i = WIDTH;
    for (; i + WIDTH < count; i += 2 * WIDTH) {
        a = max8(a, load8(x + i));
        b = max8(b, load8(x + i + WIDTH));
    }
    return largest8(max8(max8(a, b), load8(x + count - WIDTH)));
}

/* x becomes exp(x - shift); returns the sum. */
static float exponentiate(float *x, float shift, int count) {
    v8 total = {0};
    for (int i = 0; i < count; i += WIDTH) {
        v8 e = exp8(load8(x + i) - shift);
        store8(x + i, e);
        total += e;
    }
    return sum8(total);
}

/* Columns beyond V hold -1e30 less the largest logit, so their exponentials are 0. */
double cross_entropy(const config *shape, tokens batch, float weight, pass *p, float *biasGradient) {
    const int *targets = batch.targets + batch.starts[0];
    const int n = batch.starts[batch.sequences] - batch.starts[0];
    const int vocabulary = shape->vocabulary;
    const int count = (vocabulary + 7) & ~7;
    double loss = 0, product = 1; /* the sums' product: logarithms are slow */
    for (int i = 0; i < n; i++) {
        float *logits = p->logits + i * p->logitsRow;
        float most = largest(logits, count);
        loss += most - logits[targets[i]];
        float sum = exponentiate(logits, most, count);
        product *= sum;
        if (product > 1e200) {
            loss += log(product);
            product = 1;
        }
        logits[targets[i]] -= sum;
        float scale = weight / sum;
        p->scale[i] = scale;
        int v = 0;
        for (; v + WIDTH <= vocabulary; v += WIDTH) {
            store8(biasGradient + v, load8(biasGradient + v) + scale * load8(logits + v));
        }
        for (; v < vocabulary; v++) {
            biasGradient[v] += scale * logits[v];
        }
    }
    return loss + log(product);
}
