package org.driftscope.model;

import java.util.Set;

/** A way on which a gradient comes back from what a layer's attention put out to what went in. */
public enum GradientPath {
    /** Past attention, along the residual connection. */
    RESIDUAL,
    /** Through what attention mixes. */
    VALUE,
    /** Through how well a token answers the queries of others and its own. */
    KEY,
    /** Through what a token asks for. */
    QUERY;

    /** All of them: the whole gradient. */
    public static final Set<GradientPath> ALL = Set.of(values());
}
