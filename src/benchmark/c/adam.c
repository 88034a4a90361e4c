#include "adam.h"

#include <math.h>

#include "vector.h"

/* The sum over threads at i, in their order. */
INLINE v8 gradient8(const adam_state *s, long i) {
    v8 sum = load8(s->gradients[0] + i);
    for (int t = 1; t < s->gradientCount; t++) {
        sum += load8(s->gradients[t] + i);
    }
    return sum;
}

double sum_gradients(const adam_state *s, long from, long to) {
    double total = 0;
    for (long i = from; i < to;) {
        v8 squares = {0}; /* in single precision only for a short stretch */
        for (long end = i + 512 < to ? i + 512 : to; i < end; i += 8) {
            v8 sum = gradient8(s, i);
            store8(s->gradients[0] + i, sum);
            squares += sum * sum;
        }
        total += sum8(squares);
    }
    return total;
}

INLINE v8 root8(v8 x) {
    v8 y;
    for (int i = 0; i < 8; i++) {
        y[i] = sqrtf(x[i]); /* one instruction for all eight */
    }
    return y;
}

void adam_update(
        const adam_config *config, const adam_state *s, long step, float scale, long from, long to) {
    const float stepSize = config->learningRate / (1 - pow(config->beta1, step));
    const float correction = 1 / (1 - pow(config->beta2, step));
    const float keptM = config->beta1, addedM = 1 - config->beta1;
    const float keptV = config->beta2, addedV = 1 - config->beta2;
    const float epsilon = config->epsilon;
    for (long i = from; i < to; i += 8) {
        v8 g = gradient8(s, i) * scale;
        v8 m = keptM * load8(s->m + i) + addedM * g;
        v8 v = keptV * load8(s->v + i) + addedV * g * g;
        store8(s->m + i, m);
        store8(s->v + i, v);
        store8(s->w + i, load8(s->w + i) - stepSize * m / (root8(v * correction) + epsilon));
    }
}
