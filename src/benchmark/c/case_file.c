/*
 * Little-endian: int32 magic, V, C, layers, heads, F, context, activation (0 GELU, 1 ReLU), tied; float32
 * learning rate, beta1, beta2, epsilon, clip norm; int32 P and P float32 weights; int32 K and for each
 * batch int32 B, int32 lengths[B], int32 inputs[N], int32 targets[N]. Read as it is: little-endian
 * machines only.
 */
#include "case_file.h"

#include <stdio.h>
#include <stdlib.h>

static const int MAGIC = 0x44524654;
static const float NO_WORD = -1e30f;

static void refuse(const char *what) {
    fprintf(stderr, "%s\n", what);
    exit(2);
}

static void read_words(void *target, long count, FILE *file) {
    if (count < 0 || fread(target, 4, count, file) != (size_t) count) {
        refuse("The case file ends early.");
    }
}

static int read_int(FILE *file) {
    int value;
    read_words(&value, 1, file);
    return value;
}

static float read_float(FILE *file) {
    float value;
    read_words(&value, 1, file);
    return value;
}

static int *read_ints(int count, FILE *file) {
    int *values = malloc(sizeof(int) * count);
    read_words(values, count, file);
    return values;
}

static config read_shape(FILE *file) {
    config shape = {.vocabulary = read_int(file)};
    shape.channels = read_int(file);
    shape.layers = read_int(file);
    shape.heads = read_int(file);
    shape.hidden = read_int(file);
    shape.context = read_int(file);
    shape.relu = read_int(file) == 1;
    shape.tied = read_int(file);
    if (shape.layers > MOST_LAYERS || shape.channels % (WIDTH * shape.heads) != 0
            || shape.hidden % WIDTH != 0) {
        refuse("At most 16 layers; C / heads and F must be multiples of 8.");
    }
    return shape;
}

static adam_config read_optimizer(FILE *file) {
    adam_config optimizer = {.learningRate = read_float(file)};
    optimizer.beta1 = read_float(file);
    optimizer.beta2 = read_float(file);
    optimizer.epsilon = read_float(file);
    optimizer.clipNorm = read_float(file);
    return optimizer;
}

static void read_weights(training_case *c, FILE *file) {
    c->size = read_int(file);
    c->weights = new_floats(c->size + 16);
    if (c->size != place_parameters(&c->shape, c->weights).size) {
        refuse("The case file's weights are not as many as its shape asks for.");
    }
    read_words(c->weights, c->size, file);
    for (int i = 0; i < 16; i++) {
        c->weights[c->size + i] = NO_WORD;
    }
}

static void read_batch(training_case *c, batch *b, FILE *file) {
    b->sequences = read_int(file);
    int *lengths = read_ints(b->sequences, file);
    b->starts = malloc(sizeof(int) * (b->sequences + 1));
    b->starts[0] = 0;
    for (int s = 0; s < b->sequences; s++) {
        b->starts[s + 1] = b->starts[s] + lengths[s];
        c->longest = lengths[s] > c->longest ? lengths[s] : c->longest;
    }
    free(lengths);
    int n = b->starts[b->sequences];
    b->inputs = read_ints(n, file);
    b->targets = read_ints(n, file);
    c->mostTokens = n > c->mostTokens ? n : c->mostTokens;
    c->fewestSequences =
            b->sequences < c->fewestSequences ? b->sequences : c->fewestSequences;
}

training_case read_case(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file || read_int(file) != MAGIC) {
        refuse("This is not a case file.");
    }
    training_case c = {.shape = read_shape(file), .fewestSequences = 1 << 30};
    c.optimizer = read_optimizer(file);
    read_weights(&c, file);
    c.batchCount = read_int(file);
    c.batches = malloc(sizeof(batch) * c.batchCount);
    for (int i = 0; i < c.batchCount; i++) {
        read_batch(&c, &c.batches[i], file);
    }
    fclose(file);
    return c;
}
