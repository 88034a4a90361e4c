package org.driftscope.storage.session;

/**
 * How a branch of a run is called.
 *
 * @param number by which it is asked for, from 1
 * @param name the change that made it; empty for the first
 * @param from the step after which that change was made
 */
public record BranchLabel(int number, String name, long from) {
    /** The only one, as long as there is no other. */
    public static final BranchLabel FIRST = new BranchLabel(1, "", 0);
}
