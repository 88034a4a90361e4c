package org.driftscope.ui.search;

/** A word that may be meant. */
public record Suggestion(int tokenId, String token) {}
