/** All weights alike: what each step does to every group of weights, and what may be held back. */
package org.driftscope.ui.weights;
