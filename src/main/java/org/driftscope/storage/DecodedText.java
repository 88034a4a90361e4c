package org.driftscope.storage;

/**
 * A file's text.
 *
 * @param text its characters, without a byte order mark
 * @param encoding the IANA name of the encoding it was read in
 */
public record DecodedText(String text, String encoding) {}
