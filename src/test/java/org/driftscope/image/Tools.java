package org.driftscope.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.spi.ToolProvider;

/** Runs what comes with Java, and other programs, and stops where they fail. */
final class Tools {
    private Tools() {}

    static void jlink(List<String> options) throws IOException {
        inThisProcess("jlink", options);
    }

    static void jpackage(List<String> options) throws IOException {
        inThisProcess("jpackage", options);
    }

    private static void inThisProcess(String name, List<String> options) throws IOException {
        ToolProvider tool =
                ToolProvider.findFirst(name)
                        .orElseThrow(() -> new IOException("This Java comes without " + name));
        int code = tool.run(System.out, System.err, options.toArray(new String[0]));
        if (code != 0) {
            throw new IOException(name + " failed with " + code);
        }
    }

    /** What a program wrote to both of its outputs. */
    static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command.get(0) + " failed: " + told);
        }
        return told;
    }
}
