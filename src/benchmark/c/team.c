#include "team.h"

#include <pthread.h>
#include <sched.h>
#include <time.h>

enum { SPINS = 20000 };

static void pause_a_moment(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
}

void meet(barrier *b) {
    if (b->size == 1) {
        return;
    }
    int round = atomic_load_explicit(&b->round, memory_order_relaxed);
    if (atomic_fetch_add_explicit(&b->arrived, 1, memory_order_acq_rel) == b->size - 1) {
        atomic_store_explicit(&b->arrived, 0, memory_order_relaxed);
        atomic_store_explicit(&b->round, round + 1, memory_order_release);
        return;
    }
    for (int spins = 0; atomic_load_explicit(&b->round, memory_order_acquire) == round; spins++) {
        if (spins < SPINS) {
            pause_a_moment();
        } else {
            sched_yield();
        }
    }
}

typedef struct {
    int number;
    void (*work)(int, void *);
    void *shared;
} member;

static void *begin(void *argument) {
    member *self = argument;
    self->work(self->number, self->shared);
    return 0;
}

void run_team(int size, void (*work)(int, void *), void *shared) {
    pthread_t threads[MOST_MEMBERS];
    member members[MOST_MEMBERS];
    for (int i = 1; i < size; i++) {
        members[i] = (member){i, work, shared};
        pthread_create(&threads[i], 0, begin, &members[i]);
    }
    work(0, shared);
    for (int i = 1; i < size; i++) {
        pthread_join(threads[i], 0);
    }
}

double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + 1e-9 * time.tv_nsec;
}
