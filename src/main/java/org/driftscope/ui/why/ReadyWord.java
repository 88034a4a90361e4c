package org.driftscope.ui.why;

/** A word to begin with, as written. */
record ReadyWord(int token, String text) {}
