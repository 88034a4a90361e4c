package org.driftscope.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bytedeco.javacpp.Loader;

/**
 * The system an image is made for, which is always the one that makes it: how jpackage lays things
 * out there.
 *
 * @param platform as JavaCPP names it, such as linux-x86_64
 * @param kind which of the three families
 */
record TargetSystem(String platform, Kind kind) {
    static final String NAME = "driftscope";

    /**
     * What jdeps finds, less what only unused parts of libraries ask for (HTTP, javadoc, flight
     * recorder), and what is asked for by name: encodings beyond Unicode, the zip file system.
     */
    private static final String MODULES =
            "java.base,java.desktop,java.logging,java.management,java.sql,java.xml,"
                    + "jdk.charsets,jdk.localedata,jdk.management,jdk.unsupported,jdk.zipfs";

    /** The families of systems that differ in the layout of an image. */
    enum Kind {
        LINUX,
        MAC,
        WINDOWS
    }

    static TargetSystem here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Kind kind =
                name.contains("windows")
                        ? Kind.WINDOWS
                        : name.contains("mac") ? Kind.MAC : Kind.LINUX;
        return new TargetSystem(Loader.Detector.getPlatform(), kind);
    }

    List<String> jlinkOptions(Path runtime) {
        return List.of(
                "--add-modules",
                MODULES,
                "--include-locales=en,ko",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                Runtime.version().feature() >= 21 ? "--compress=zip-6" : "--compress=2",
                "--output",
                runtime.toString());
    }

    /** Apple's bundles can't have a version that begins with zero. */
    String imageVersion(String version) {
        return kind == Kind.MAC && version.startsWith("0.") ? "1.0" : version;
    }

    String imageFolder() {
        return kind == Kind.MAC ? NAME + ".app" : NAME;
    }

    /** Where jars, native libraries and settings are, in the image. */
    Path appFolder() {
        return switch (kind) {
            case LINUX -> Path.of("lib", "app");
            case MAC -> Path.of("Contents", "app");
            case WINDOWS -> Path.of("app");
        };
    }

    private Path runtimeBin() {
        return switch (kind) {
            case LINUX -> Path.of("lib", "runtime", "bin");
            case MAC -> Path.of("Contents", "runtime", "Contents", "Home", "bin");
            case WINDOWS -> Path.of("runtime", "bin");
        };
    }

    /** The launcher whose output a terminal shows. */
    Path consoleLauncher() {
        return switch (kind) {
            case LINUX -> Path.of("bin", NAME);
            case MAC -> Path.of("Contents", "MacOS", NAME);
            case WINDOWS -> Path.of(NAME + "-cli.exe");
        };
    }

    /** On Windows a program has either a window or a terminal, so there are two launchers. */
    List<String> moreLaunchers(Path work) {
        if (kind != Kind.WINDOWS) {
            return List.of();
        }
        try {
            Path settings = Files.writeString(work.resolve("cli.properties"), "win-console=true\n");
            return List.of("--add-launcher", NAME + "-cli=" + settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launchers start Java without them. */
    void removeCommands(Path image) throws IOException {
        Path bin = image.resolve(runtimeBin());
        if (!Files.exists(bin)) {
            return;
        }
        for (Path file : Trees.list(bin)) {
            if (kind != Kind.WINDOWS || file.toString().endsWith(".exe")) {
                Files.delete(file);
            }
        }
    }
}
