/* Training, a step at a time, with the sequences of each batch shared out among threads. */
#ifndef TRAINER_H
#define TRAINER_H

#include "case_file.h"
#include "team.h"

typedef struct {
    double loss, squares; /* of a thread's share of the batch, and of its share of the gradients */
    char padding[48];     /* a cache line each */
} share;

typedef struct {
    const training_case *training;
    int threads;
    barrier barrier;
    parameters weights;
    parameters *gradients; /* of each thread */
    pass *passes;          /* of each thread */
    share *shares;         /* of each thread */
    adam_state adam;
} trainer;

trainer new_trainer(const training_case *training, int threads);

/*
 * One step, counted from 0, called by all members at once: forward, backward, clipping, Adam. Returns
 * the mean loss of the batch before the update.
 */
double train_step(trainer *t, int member, long step);

#endif
