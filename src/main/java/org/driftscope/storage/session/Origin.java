package org.driftscope.storage.session;

/**
 * The file that a run had been opened from or saved to when it was saved by itself.
 *
 * @param file its absolute path
 * @param known what it held then
 */
public record Origin(String file, Fingerprint known) {}
