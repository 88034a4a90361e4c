package org.driftscope.storage.session;

/**
 * A session from a file.
 *
 * @param session the run
 * @param fingerprint of the file as it was read, to notice later that somebody else changed it
 */
public record OpenedSession(Session session, Fingerprint fingerprint) {}
