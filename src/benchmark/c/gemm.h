/*
 * C = A B + ... for single-precision matrices of any strides, on one thread.
 */
#ifndef GEMM_H
#define GEMM_H

/* Element (i, j) is at[i * row + j * column]; one of the strides is 1. */
typedef struct {
    const float *at;
    long row, column;
} matrix;

/* What a product is added to. */
typedef enum { ONTO_ZERO, ONTO_BIAS, ONTO_C, ONTO_C_AND_BIAS } onto;

/* What is done to the sum before it is stored. */
typedef enum { PLAIN, RELU, RELU_SLOPE } finish;

typedef struct {
    onto onto;
    finish finish;
    const float *bias; /* (n), added to each row, with ..BIAS */
    const float *gate; /* (m, n) as C: RELU_SLOPE keeps only what lies where it is positive */
} fusion;

/* Room for packed blocks; each thread has its own. */
typedef struct gemm_room gemm_room;

gemm_room *new_gemm_room(void);

/*
 * C (m, n) = start + A (m, k) B (k, n), finished as asked. Rows of C are cRow apart. n is rounded up
 * to a multiple of 8, so C and the bias must have that many columns; what B holds beyond n counts as
 * 0 if B is stored by columns and is read otherwise.
 */
void gemm(int m, int n, int k, matrix a, matrix b, float *c, long cRow, fusion with, gemm_room *room);

/*
 * The same for small products straight from where the matrices are: n a multiple of 8, B stored by
 * rows, nothing packed.
 */
void small_gemm(int m, int n, int k, matrix a, matrix b, float *c, long cRow, onto onto);

#endif
