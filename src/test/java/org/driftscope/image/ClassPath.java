package org.driftscope.image;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class path that jpackage wrote down for a launcher; an archive of classes needs its order.
 */
final class ClassPath {
    private static final String LINE = "app.classpath=$APPDIR";

    private ClassPath() {}

    static String of(Path app, String launcher) throws IOException {
        try (Stream<String> lines = Files.lines(app.resolve(launcher + ".cfg"))) {
            return lines.filter(line -> line.startsWith(LINE))
                    .map(line -> line.substring(LINE.length() + 1))
                    .map(jar -> app.toAbsolutePath().resolve(jar).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
