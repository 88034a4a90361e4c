/*
 * The near limit: the same transformer as the product's, trained by a plain C program.
 *
 *   gcc -std=gnu11 -O3 -march=native -fno-math-errno -fno-trapping-math -pthread *.c -lm -o transformer
 *   ./transformer CASE THREADS CHECK_STEPS WARMUP_SECONDS MEASURE_SECONDS
 *
 * Prints `loss STEP NATS` for the first steps, trains on untimed, then timed, and prints `measured
 * STEPS SECONDS` and `median MICROSECONDS` of single steps.
 */
#include <stdio.h>
#include <stdlib.h>

#include "trainer.h"

enum { MOST_NOTES = 1 << 20 };

typedef struct {
    trainer trainer;
    long checkSteps;
    double warmUp, measure; /* seconds */
    atomic_long lastStep;   /* of the present stretch, set one step ahead */
    double *notes;          /* seconds of the latest steps, in a ring */
} session;

static long check(session *s, int member) {
    for (long step = 0; step < s->checkSteps; step++) {
        double loss = train_step(&s->trainer, member, step);
        if (member == 0) {
            printf("loss %ld %.6f\n", step, loss);
        }
    }
    return s->checkSteps;
}

/*
 * Trains for so long and returns the step after. Member 0 looks at the clock, and has told the others
 * which step is the last before they meet within that step.
 */
static long train(session *s, int member, long step, double seconds) {
    const long first = step;
    const double start = now();
    double before = start;
    int told = 0;
    do {
        train_step(&s->trainer, member, step);
        if (member == 0) {
            double after = now();
            s->notes[(step - first) % MOST_NOTES] = after - before;
            before = after;
            if (!told && after - start >= seconds) {
                told = 1;
                s->lastStep = step + 1;
            }
        }
    } while (step++ != s->lastStep);
    return step;
}

static int compare(const void *a, const void *b) {
    double x = *(const double *) a, y = *(const double *) b;
    return (x > y) - (x < y);
}

static void report(session *s, long steps, double seconds) {
    long noted = steps < MOST_NOTES ? steps : MOST_NOTES;
    qsort(s->notes, noted, sizeof(double), compare);
    printf("measured %ld %.6f\n", steps, seconds);
    printf("median %.3f\n", s->notes[noted / 2] * 1e6);
}

static void work(int member, void *shared) {
    session *s = shared;
    long step = check(s, member);
    if (s->warmUp > 0) {
        step = train(s, member, step, s->warmUp);
    }
    if (s->measure > 0) {
        double start = now();
        long end = train(s, member, step, s->measure);
        if (member == 0) {
            report(s, end - step, now() - start);
        }
    }
}

int main(int count, char **arguments) {
    if (count != 6) {
        fprintf(stderr, "usage: transformer CASE THREADS CHECK_STEPS WARMUP_SECONDS MEASURE_SECONDS\n");
        return 2;
    }
    training_case training = read_case(arguments[1]);
    int threads = atoi(arguments[2]);
    if (threads < 1 || threads > training.fewestSequences || threads > MOST_MEMBERS) {
        fprintf(stderr, "Threads: at least 1, at most the sequences of a batch.\n");
        return 2;
    }
    session s = {.trainer = new_trainer(&training, threads),
            .checkSteps = atol(arguments[3]),
            .warmUp = atof(arguments[4]),
            .measure = atof(arguments[5]),
            .lastStep = -1,
            .notes = malloc(sizeof(double) * MOST_NOTES)};
    run_team(threads, work, &s);
    return 0;
}
