#include "trainer.h"

#include <math.h>
#include <stdlib.h>

/* A share is run through the model about so many tokens at a time, which bounds the memory for it. */
#ifndef SLICE
#define SLICE 1024
#endif

trainer new_trainer(const training_case *training, int threads) {
    const config *shape = &training->shape;
    const long room = training->size + 16;
    trainer t = {.training = training, .threads = threads, .barrier = {.size = threads}};
    t.weights = place_parameters(shape, training->weights);
    t.gradients = malloc(sizeof(parameters) * threads);
    t.passes = malloc(sizeof(pass) * threads);
    t.shares = aligned_alloc(64, sizeof(share) * threads);
    t.adam = (adam_state){.w = training->weights, .m = new_floats(room), .v = new_floats(room),
            .gradients = malloc(sizeof(float *) * threads)};
    for (int i = 0; i < threads; i++) {
        t.adam.gradients[i] = new_floats(room);
        t.gradients[i] = place_parameters(shape, t.adam.gradients[i]);
        int n = training->mostTokens < SLICE ? training->mostTokens : SLICE;
        t.passes[i] = new_pass(shape, n + training->longest, training->longest);
    }
    return t;
}

/* The first sequence of a member's share; shares have about as many tokens, and one sequence at least. */
static int first_sequence(const batch *b, int member, int threads) {
    if (member == threads) {
        return b->sequences;
    }
    long goal = (long) b->starts[b->sequences] * member / threads;
    int s = member;
    while (s < b->sequences - (threads - member) && 2 * goal > b->starts[s] + b->starts[s + 1]) {
        s++;
    }
    return s;
}

/* Forward and backward through a member's share, in slices. */
static double run_share(trainer *t, int member, const batch *b) {
    const float weight = 1.0f / b->starts[b->sequences];
    const int last = first_sequence(b, member + 1, t->threads);
    int first = first_sequence(b, member, t->threads);
    double loss = 0;
    for (int adds = 0; first < last; adds = 1) {
        tokens slice = {.starts = b->starts + first, .inputs = b->inputs, .targets = b->targets};
        while (first < last && b->starts[first] - slice.starts[0] < SLICE) {
            first++;
            slice.sequences++;
        }
        loss += run_model(&t->training->shape, &t->weights, slice, weight, &t->passes[member],
                &t->gradients[member], adds);
    }
    return loss;
}

/* Where a member's part of the parameters begins. */
static long first_parameter(const trainer *t, int member) {
    long vectors = (t->training->size + 7) / 8;
    return vectors * member / t->threads * 8;
}

/* Adds up all gradients and returns the factor that clips them. */
static float clip(trainer *t, const adam_state *adam, int member, long from, long to) {
    t->shares[member].squares = sum_gradients(adam, from, to);
    meet(&t->barrier);
    double squares = 0;
    for (int i = 0; i < t->threads; i++) {
        squares += t->shares[i].squares;
    }
    double norm = sqrt(squares), most = t->training->optimizer.clipNorm;
    return norm > most ? most / norm : 1;
}

double train_step(trainer *t, int member, long step) {
    const batch *b = &t->training->batches[step % t->training->batchCount];
    t->shares[member].loss = run_share(t, member, b);
    meet(&t->barrier);
    double loss = 0;
    for (int i = 0; i < t->threads; i++) {
        loss += t->shares[i].loss;
    }
    adam_state adam = t->adam;
    adam.gradientCount = t->threads;
    const long from = first_parameter(t, member), to = first_parameter(t, member + 1);
    float scale = 1;
    if (!isinf(t->training->optimizer.clipNorm)) {
        scale = clip(t, &adam, member, from, to);
        adam.gradientCount = 1;
    }
    adam_update(&t->training->optimizer, &adam, step + 1, scale, from, to);
    meet(&t->barrier);
    return loss / b->starts[b->sequences];
}
