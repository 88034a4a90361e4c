/**
 * Measures how fast the product trains, beside PyTorch and a plain C program; docs/benchmarks.md
 * tells how. Built by the Maven profile {@code benchmark} alone.
 */
package org.driftscope.benchmark;
