package org.driftscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.driftscope.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On made-up systems: a cache as ldconfig writes it, folders of libraries and of fonts. */
class WindowLibrariesTest {
    private static final List<String> ALL =
            List.of(
                    "libgtk-3.so.0",
                    "libX11.so.6",
                    "libXtst.so.6",
                    "libpangoft2-1.0.so.0",
                    "libfreetype.so.6",
                    "libfontconfig.so.1",
                    "libstdc++.so.6",
                    "libGL.so.1",
                    "libXxf86vm.so.1");

    @TempDir private Path temporary;
    private Path libraries;
    private Path fonts;

    @BeforeEach
    void folders() throws IOException {
        libraries = Files.createDirectories(temporary.resolve("lib"));
        fonts = Files.createDirectories(temporary.resolve("fonts/truetype/dejavu"));
    }

    private LinuxLoader system(List<String> cached) throws IOException {
        StringBuilder strings = new StringBuilder("glibc-ld.so.cache1.1\0\u0003\u00ff");
        cached.forEach(name -> strings.append(name).append("\0/lib/").append(name).append('\0'));
        Path cache = temporary.resolve("ld.so.cache");
        Files.writeString(cache, strings, StandardCharsets.ISO_8859_1);
        return loader(cache);
    }

    private LinuxLoader loader(Path cache) {
        return new LinuxLoader(
                cache,
                List.of(libraries, temporary.resolve("none")),
                List.of(temporary.resolve("none"), temporary.resolve("fonts")));
    }

    private static List<String> without(String... names) {
        return ALL.stream().filter(name -> !List.of(names).contains(name)).toList();
    }

    private static Optional<Problem> told(LinuxLoader loader) {
        return WindowLibraries.missing("Linux", loader, "Else.");
    }

    @Test
    void whereAllIsThereNothingIsTold() throws IOException {
        Files.createFile(fonts.resolve("DejaVuSans.TTF"));
        assertEquals(Optional.empty(), told(system(ALL)));
    }

    @Test
    void whatIsMissingIsNamedWithThePackagesThatBringIt() throws IOException {
        Files.createFile(fonts.resolve("DejaVuSans.ttf"));
        Problem problem = told(system(without("libgtk-3.so.0", "libGL.so.1"))).orElseThrow();
        assertEquals("Driftscope could not open its window.", problem.what());
        assertEquals("This system lacks what windows are made with: libgtk-3.so.0.", problem.why());
        assertEquals(
                "On Debian or Ubuntu, apt-get install libgtk-3-0 libgl1 brings it; on Fedora, dnf"
                        + " install gtk3 libglvnd-glx. Else.",
                problem.remedy());
    }

    @Test
    void aSystemWithoutFontsIsToldToo() throws IOException {
        Files.createFile(fonts.resolve("fonts.dir"));
        Problem problem = told(system(ALL)).orElseThrow();
        assertTrue(problem.why().contains("any font"), problem::why);
        assertTrue(problem.remedy().contains("apt-get install fonts-dejavu-core "), problem::text);
    }

    @Test
    void anOlderVersionOfALibraryIsNotThatLibrary() throws IOException {
        Files.createFile(fonts.resolve("a.otf"));
        assertTrue(system(List.of("libgtk-3.so.01", "libgtk-3.so")).isKnown());
        assertFalse(system(List.of("libgtk-3.so.01", "libgtk-3.so")).finds("libgtk-3.so.0"));
    }

    @Test
    void aLibraryInAFolderTheLoaderIsToldOfIsFound() throws IOException {
        Files.createFile(fonts.resolve("a.otf"));
        Files.createFile(libraries.resolve("libXtst.so.6"));
        assertEquals(Optional.empty(), told(system(without("libXtst.so.6"))));
    }

    @Test
    void withoutTheGraphicsLibrariesTheProcessorDraws() throws IOException {
        Files.createFile(fonts.resolve("a.ttc"));
        LinuxLoader plain = system(without("libGL.so.1"));
        assertEquals(Optional.empty(), told(plain));
        assertTrue(WindowLibraries.withoutGraphicsCard("Linux", plain));
        assertFalse(WindowLibraries.withoutGraphicsCard("Linux", system(ALL)));
    }

    @Test
    void whereItCannotBeToldJavaFxMayTry() throws IOException {
        LinuxLoader unknown = loader(temporary.resolve("no cache"));
        assertEquals(Optional.empty(), told(unknown));
        assertFalse(WindowLibraries.withoutGraphicsCard("Linux", unknown));
        LinuxLoader bare = system(List.of());
        assertEquals(Optional.empty(), WindowLibraries.missing("Mac OS X", bare, "Else."));
        assertEquals(Optional.empty(), WindowLibraries.missing("Windows 11", bare, "Else."));
        assertTrue(told(bare).isPresent());
    }
}
