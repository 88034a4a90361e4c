package org.driftscope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which libraries the loader of a Linux system would find, without loading any: those in its cache
 * (ldconfig writes it) and in the folders it is told of. Systems that keep no such cache can't be
 * told about.
 */
final class LinuxLoader {
    private static final List<String> FONT_ENDINGS =
            List.of(".ttf", ".otf", ".ttc", ".pfb", ".pfa");

    private static final int DEEPEST = 8;

    /** Names and paths, each ended by a zero byte; empty where there is no cache. */
    private final String cache;

    private final List<Path> libraryFolders;
    private final List<Path> fontFolders;

    LinuxLoader(Path cache, List<Path> libraryFolders, List<Path> fontFolders) {
        this.cache = read(cache);
        this.libraryFolders = libraryFolders;
        this.fontFolders = fontFolders;
    }

    static LinuxLoader ofThisSystem(Map<String, String> environment) {
        Stream<String> told =
                Pattern.compile(":").splitAsStream(environment.getOrDefault("LD_LIBRARY_PATH", ""));
        Stream<String> usual = Stream.of("/lib", "/usr/lib", "/lib64", "/usr/lib64");
        String home = System.getProperty("user.home");
        return new LinuxLoader(
                Path.of("/etc/ld.so.cache"),
                Stream.concat(told, usual).filter(name -> !name.isEmpty()).map(Path::of).toList(),
                Stream.of(
                                "/usr/share/fonts",
                                "/usr/local/share/fonts",
                                "/usr/share/X11/fonts",
                                home + "/.fonts",
                                home + "/.local/share/fonts")
                        .map(Path::of)
                        .toList());
    }

    private static String read(Path cache) {
        try {
            return Files.readString(cache, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether anything can be said of this system. */
    boolean isKnown() {
        return !cache.isEmpty();
    }

    /** Whether a library would be found, by its file name such as libX11.so.6. */
    boolean finds(String library) {
        return cache.contains(library + '\0')
                || libraryFolders.stream().anyMatch(f -> Files.exists(f.resolve(library)));
    }

    /** Whether there is a font where fonts usually are. */
    boolean hasFont() {
        return fontFolders.stream().anyMatch(LinuxLoader::holdsFont);
    }

    private static boolean holdsFont(Path folder) {
        try (Stream<Path> fonts = Files.find(folder, DEEPEST, (file, attributes) -> isFont(file))) {
            return fonts.findAny().isPresent();
        } catch (IOException | UncheckedIOException e) { // there is none, or it is closed
            return false;
        }
    }

    private static boolean isFont(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return FONT_ENDINGS.stream().anyMatch(name::endsWith);
    }
}
