package org.driftscope.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the application image of the system it runs on, once {@code mvn package} has made the jar:
 * a folder with a launcher, a trimmed Java, the program, its native libraries unpacked and the
 * archive of classes; and a zip of that folder. The build calls this with {@code -Pimage}.
 */
final class ImageBuild {
    private static final Path TARGET = Path.of("target");
    private static final Path WORK = TARGET.resolve("image");
    private static final Path INPUT = WORK.resolve("input");
    private static final Path RUNTIME = WORK.resolve("runtime");

    private final TargetSystem system = TargetSystem.here();

    private ImageBuild() {}

    /** With the version of the program. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new ImageBuild().build(arguments[0]);
    }

    private void build(String version) throws IOException, InterruptedException {
        Trees.delete(WORK);
        gatherInput();
        Tools.jlink(system.jlinkOptions(RUNTIME));
        Tools.jpackage(jpackageOptions(version));
        Path image = WORK.resolve(system.imageFolder());
        Path app = image.resolve(system.appFolder());
        system.removeCommands(image);
        Trees.stamp(image);
        archiveClasses(app);
        tryOut(image, app);
        Path zip = TARGET.resolve("driftscope-" + version + "-" + system.platform() + ".zip");
        ImageZip.write(image, zip);
        System.out.printf(
                "%s: %,d MB, unpacked %,d MB%n",
                zip, Files.size(zip) / 1_000_000, Trees.size(image) / 1_000_000);
    }

    /** The jars, without those that hold nothing but native libraries, and these unpacked. */
    private void gatherInput() throws IOException {
        Path natives = Files.createDirectories(INPUT.resolve("natives"));
        Files.copy(TARGET.resolve("driftscope.jar"), INPUT.resolve("driftscope.jar"));
        for (Path jar : Trees.list(TARGET.resolve("lib"))) {
            String name = jar.getFileName().toString();
            if (name.endsWith("-" + system.platform() + ".jar")) {
                NativeFiles.unpack(jar, natives);
            } else {
                Files.copy(jar, INPUT.resolve(name));
                if (name.startsWith("javafx-")) {
                    NativeFiles.unpack(jar, INPUT); // JavaFX looks beside its jar first
                }
            }
        }
    }

    private List<String> jpackageOptions(String version) {
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "--type",
                                "app-image",
                                "--name",
                                TargetSystem.NAME,
                                "--app-version",
                                system.imageVersion(version),
                                "--dest",
                                WORK.toString(),
                                "--input",
                                INPUT.toString(),
                                "--runtime-image",
                                RUNTIME.toString(),
                                "--main-jar",
                                "driftscope.jar",
                                "--main-class",
                                "org.driftscope.Main"));
        for (String option : javaOptions()) {
            options.add("--java-options");
            options.add(option);
        }
        options.addAll(system.moreLaunchers(WORK));
        return options;
    }

    /** As driftscope.args has them, and where the native libraries are. */
    private static List<String> javaOptions() {
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "-Xshare:auto",
                                "-Xlog:disable",
                                "-XX:SharedArchiveFile=$APPDIR/driftscope.jsa",
                                "-Xms16m",
                                "-XX:MaxNewSize=32m",
                                "-XX:G1HeapRegionSize=1m",
                                "-XX:GCTimeRatio=4",
                                // JavaCPP takes the libraries from the first folder. One it wants
                                // under a second name, beside the first: hence the other two.
                                "-Djava.library.path=$APPDIR/natives",
                                "-Dorg.bytedeco.javacpp.cachedir=$APPDIR",
                                "-Djavafx.cachedir=$APPDIR"));
        options.addAll(nativeAccess());
        return options;
    }

    /** What newer versions of Java ask for; an archive is for the very options it was made with. */
    private static List<String> nativeAccess() {
        return Runtime.version().feature() >= 24
                ? List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow")
                : List.of();
    }

    /** The archive of classes, for this very Java and this very class path. */
    private void archiveClasses(Path app) throws IOException, InterruptedException {
        String classPath = ClassPath.of(app, TargetSystem.NAME);
        List<String> command = new ArrayList<>();
        command.add(RUNTIME.resolve("bin").resolve("java").toString());
        command.addAll(nativeAccess());
        command.add("-Xshare:dump");
        command.add("-XX:SharedClassListFile=" + TARGET.resolve("driftscope.classlist"));
        command.add("-XX:SharedArchiveFile=" + app.resolve("driftscope.jsa"));
        command.add("-cp");
        command.add(classPath);
        Tools.run(command);
    }

    /** Trains for a step, in which JavaCPP gives a library its second name. */
    private void tryOut(Path image, Path app) throws IOException, InterruptedException {
        String launcher = image.resolve(system.consoleLauncher()).toAbsolutePath().toString();
        String told = Tools.run(List.of(launcher, "train", "starter-natural-4", "--steps", "1"));
        if (!told.contains("1 step in")) {
            throw new IOException("The image does not train: " + told);
        }
        Path natives = app.resolve("natives");
        NativeFiles.linkCopies(natives);
        Files.deleteIfExists(app.resolve(".lock"));
        try (Stream<Path> files = Files.list(natives)) {
            System.out.println("native libraries: " + files.count());
        }
    }
}
