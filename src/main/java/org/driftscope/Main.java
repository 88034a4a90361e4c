package org.driftscope;

/** Starts the window, or with a sub-command the work without one. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println(arguments.length);
    }
}
