package org.driftscope.ui.why;

/** A sentence's number and the position in it of the token to be predicted. */
record Choice(int sentence, int predicted) {}
