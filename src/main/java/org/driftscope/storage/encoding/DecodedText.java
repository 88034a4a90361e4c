package org.driftscope.storage.encoding;

/**
 * A file's text.
 *
 * @param text its characters, without a byte order mark; bytes that are none in this encoding
 *     became U+FFFD
 * @param encoding the IANA name of the encoding it was read in; Java's where IANA has none
 */
public record DecodedText(String text, String encoding) {}
