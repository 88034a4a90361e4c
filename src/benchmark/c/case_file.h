/* The case file that all contenders of the benchmark read. */
#ifndef CASE_FILE_H
#define CASE_FILE_H

#include "adam.h"
#include "model.h"

typedef struct {
    int sequences;
    int *starts;           /* (B + 1), from 0 to N */
    int *inputs, *targets; /* (N) */
} batch;

typedef struct {
    config shape;
    adam_config optimizer;
    float *weights; /* all parameters; behind them stands a very low bias for words there aren't */
    long size;
    int batchCount;
    batch *batches;
    int mostTokens, longest; /* the largest N and T */
    int fewestSequences;
} training_case;

/* Ends the program with a message where the file can't be read or the shape is not supported. */
training_case read_case(const char *path);

#endif
