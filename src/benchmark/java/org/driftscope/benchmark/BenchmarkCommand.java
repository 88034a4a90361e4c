package org.driftscope.benchmark;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of all benchmarks. */
@Command(
        name = "benchmark",
        subcommands = {
            CompareCommand.class,
            MemoryCommand.class,
            PartsCommand.class,
            PictureCommand.class,
            ScalingCommand.class
        },
        description = "Measures how fast the product trains.")
final class BenchmarkCommand {
    private BenchmarkCommand() {}

    /** Compares, unless the arguments name another benchmark. */
    public static void main(String[] args) {
        String[] arguments = args.length == 0 ? new String[] {"compare"} : args;
        System.exit(new CommandLine(new BenchmarkCommand()).execute(arguments));
    }
}
