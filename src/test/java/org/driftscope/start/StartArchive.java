package org.driftscope.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes {@code target/driftscope.jsa}, an archive of the classes that a start needs, from which
 * Java takes them faster than from jars (class data sharing). A trial start of the window, without
 * a display, tells which they are. The build calls this once the jar stands; {@code
 * driftscope.args} uses what it makes. A build goes on without the archive where it can't be made.
 */
final class StartArchive {
    private static final Path TARGET = Path.of("target");
    private static final Path JAR = TARGET.resolve("driftscope.jar");
    private static final Path ARCHIVE = TARGET.resolve("driftscope.jsa");
    private static final Path CLASSES = TARGET.resolve("driftscope.classlist");

    private StartArchive() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            Files.deleteIfExists(ARCHIVE);
            listClasses();
            ChildJava.run(
                    List.of(
                            "-Xshare:dump",
                            "-XX:SharedClassListFile=" + CLASSES,
                            "-XX:SharedArchiveFile=" + ARCHIVE,
                            "-jar",
                            JAR.toString()));
            System.out.printf("%s: %,d MB%n", ARCHIVE, Files.size(ARCHIVE) / 1_000_000);
        } catch (IOException e) {
            System.out.println("The start is not sped up: " + e.getMessage().strip());
        }
    }

    private static void listClasses() throws IOException, InterruptedException {
        ChildJava.run(
                List.of(
                        "-XX:DumpLoadedClassList=" + CLASSES,
                        "-Dglass.platform=Monocle",
                        "-Dmonocle.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartProbe.class.getName(),
                        "train"));
    }
}
