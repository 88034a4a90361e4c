/* A team of threads that meet at a barrier, and the clock. */
#ifndef TEAM_H
#define TEAM_H

#include <stdatomic.h>

enum { MOST_MEMBERS = 256 };

typedef struct {
    int size;
    atomic_int arrived;
    _Alignas(64) atomic_int round;
} barrier;

/* Waits until all threads of the team have come: spins at first, then yields. */
void meet(barrier *b);

/* Runs `work(member, shared)` on as many threads, this one being member 0, until all are done. */
void run_team(int size, void (*work)(int member, void *shared), void *shared);

/* Seconds of the monotonic clock. */
double now(void);

#endif
