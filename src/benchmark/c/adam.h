/* Adam (Kingma, Ba 2014, algorithm 1), on the sum of several threads' gradients. */
#ifndef ADAM_H
#define ADAM_H

typedef struct {
    double learningRate, beta1, beta2, epsilon;
    double clipNorm; /* infinity never clips */
} adam_config;

typedef struct {
    float *w, *m, *v;
    float **gradients; /* one or several, to be added up */
    int gradientCount;
} adam_state;

/*
 * Both take numbers `from` to `to`, multiples of 8: there is room behind the last parameter, whose
 * gradients are 0 so that nothing there changes.
 */

/* Writes the sum of the gradients over the first; returns the sum of its squares. */
double sum_gradients(const adam_state *s, long from, long to);

/* Step number `step`, counted from 1, with the gradients taken `scale` times. */
void adam_update(
        const adam_config *config, const adam_state *s, long step, float scale, long from, long to);

#endif
