package org.driftscope.ui.search;

/** A word that may be meant; stop words are marked, since the map may not show them. */
public record Suggestion(int tokenId, String token, boolean isStopWord) {}
