package org.driftscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.driftscope.problem.Problem;

/**
 * What JavaFX needs of a Linux system to open a window, told in words where it is missing, before
 * JavaFX tries and fails with the names of classes.
 */
final class WindowLibraries {
    /** A library, and the packages that bring it. */
    private record Part(String file, String debian, String fedora) {}

    /** What glass, the fonts and the numeric library are linked against, as objdump tells. */
    private static final List<Part> NEEDED =
            List.of(
                    new Part("libgtk-3.so.0", "libgtk-3-0", "gtk3"),
                    new Part("libX11.so.6", "libx11-6", "libX11"),
                    new Part("libXtst.so.6", "libxtst6", "libXtst"),
                    new Part("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "pango"),
                    new Part("libfreetype.so.6", "libfreetype6", "freetype"),
                    new Part("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
                    new Part("libstdc++.so.6", "libstdc++6", "libstdc++"));

    private static final Part FONT = new Part("any font", "fonts-dejavu-core", "dejavu-sans-fonts");

    /** Without them all works, but the processor draws, not the graphics card. */
    private static final List<Part> GRAPHICS =
            List.of(
                    new Part("libGL.so.1", "libgl1", "libglvnd-glx"),
                    new Part("libXxf86vm.so.1", "libxxf86vm1", "libXxf86vm"));

    private WindowLibraries() {}

    /**
     * What is missing on a system of that name, where its libraries can be told; {@code otherwise}
     * says what works all the same.
     */
    static Optional<Problem> missing(String system, LinuxLoader loader, String otherwise) {
        if (!judged(system, loader)) {
            return Optional.empty();
        }
        List<Part> missing = new ArrayList<>(lacking(NEEDED, loader));
        if (!loader.hasFont()) {
            missing.add(FONT);
        }
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String what = missing.stream().map(Part::file).collect(Collectors.joining(", "));
        missing.addAll(lacking(GRAPHICS, loader));
        return Optional.of(
                new Problem(
                        "Driftscope could not open its window.",
                        "This system lacks what windows are made with: " + what + ".",
                        install(missing) + " " + otherwise));
    }

    /** Whether only the processor can draw here. */
    static boolean withoutGraphicsCard(String system, LinuxLoader loader) {
        return judged(system, loader) && !lacking(GRAPHICS, loader).isEmpty();
    }

    /** How to bring all of it, where what is missing can't be told. */
    static String installAll() {
        return install(Stream.of(NEEDED, List.of(FONT), GRAPHICS).flatMap(List::stream).toList());
    }

    private static boolean judged(String system, LinuxLoader loader) {
        return system.toLowerCase(Locale.ROOT).contains("linux") && loader.isKnown();
    }

    private static List<Part> lacking(List<Part> parts, LinuxLoader loader) {
        return parts.stream().filter(part -> !loader.finds(part.file())).toList();
    }

    private static String install(List<Part> parts) {
        return "On Debian or Ubuntu, apt-get install "
                + parts.stream().map(Part::debian).collect(Collectors.joining(" "))
                + " brings it; on Fedora, dnf install "
                + parts.stream().map(Part::fedora).collect(Collectors.joining(" "))
                + ".";
    }
}
