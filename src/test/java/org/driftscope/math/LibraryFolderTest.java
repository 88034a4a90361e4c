package org.driftscope.math;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFolderTest {
    private static final long TIME = 1_600_000_000_000L;
    private static final BundledLibrary SMALL =
            new BundledLibrary("small.jar", "org/libsmall.so", 1_000_000, TIME);
    private static final BundledLibrary LARGE =
            new BundledLibrary("large.jar", "org/liblarge.so", 4_000_000, TIME);
    private static final BundledLibrary HUGE =
            new BundledLibrary("huge.jar", "libhuge.so", 1L << 60, TIME);

    @TempDir private Path temporary;
    private Path home;
    private Path spare;
    private Path blocked;

    @BeforeEach
    void folders() throws IOException {
        home = temporary.resolve("home");
        spare = temporary.resolve("spare");
        Path file = Files.writeString(temporary.resolve("file"), "not a folder");
        blocked = file.resolve("cache");
    }

    private static void unpack(BundledLibrary library, Path folder, int bytes) throws IOException {
        Path file = folder.resolve(library.jar()).resolve(library.entry());
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[bytes]);
    }

    private static void stamp(BundledLibrary library, Path folder) {
        Path file = folder.resolve(library.jar()).resolve(library.entry());
        assertTrue(file.toFile().setLastModified(TIME));
    }

    @Test
    void theFirstFolderThatCanBeWrittenIsTaken() {
        LibraryFolder folder = LibraryFolder.choose(List.of(home, spare), List.of(SMALL));
        assertDoesNotThrow(folder::orThrow);
        assertEquals(Optional.empty(), folder.notice());
        assertEquals(1_000_000, folder.missingBytes());
    }

    @Test
    void whereHomeCannotBeWrittenAnotherIsTakenAndSoItIsSaid() {
        LibraryFolder folder = LibraryFolder.choose(List.of(blocked, spare), List.of(LARGE));
        assertDoesNotThrow(folder::orThrow);
        Problem notice = folder.notice().orElseThrow();
        assertEquals("The numeric library was unpacked to " + spare + ".", notice.what());
        assertEquals("It takes 4 MB, but " + blocked + " can't be written.", notice.why());
    }

    @Test
    void aDiskWithoutRoomIsToldInWords() {
        LibraryFolder folder = LibraryFolder.choose(List.of(home, blocked), List.of(HUGE));
        Problem problem = assertThrows(ProblemException.class, folder::orThrow).problem();
        assertEquals("The library for fast arithmetic could not be unpacked.", problem.what());
        assertTrue(problem.why().contains(home + " has only "), problem::why);
        assertTrue(problem.why().contains(blocked + " can't be written"), problem::why);
        assertTrue(problem.remedy().contains("-Dorg.bytedeco.javacpp.cachedir=FOLDER"));
    }

    @Test
    void aFullDiskDoesWhereAllIsThereAlready() throws IOException {
        BundledLibrary empty = new BundledLibrary("a.jar", "liba.so", 0, TIME);
        unpack(empty, home, 0);
        stamp(empty, home);
        assertEquals(0, LibraryFolder.choose(List.of(home), List.of(empty)).missingBytes());
    }

    @Test
    void whereTheLibrariesComeUnpackedNoFolderIsMade() {
        LibraryFolder folder = LibraryFolder.choose(List.of(blocked, home), List.of());
        assertDoesNotThrow(folder::orThrow);
        assertEquals(Optional.empty(), folder.notice());
        assertEquals(0, folder.missingBytes());
        assertFalse(Files.exists(home));
        Problem refused = folder.notLoaded(new UnsatisfiedLinkError("failed to map segment"));
        assertTrue(refused.why().contains("failed to map segment"), refused::text);
        assertTrue(refused.remedy().contains("Unzip the program anew"), refused::text);
    }

    @Test
    void tellsHowMuchIsUnpacked() throws IOException {
        LibraryFolder folder = LibraryFolder.choose(List.of(home), List.of(SMALL, LARGE));
        unpack(SMALL, home, 1_000_000);
        stamp(SMALL, home);
        unpack(LARGE, home, 2_500_000);
        assertEquals(4_000_000, folder.missingBytes());
        assertEquals("Unpacking the numeric library, once: 3 of 5 MB…", folder.progress());
        unpack(LARGE, home, 4_000_000);
        stamp(LARGE, home);
        assertEquals(0, folder.missingBytes());
        assertEquals("Starting the numeric library…", folder.progress());
    }

    @Test
    void aCopyThatIsTooShortOrOfAnotherTimeCountsAsMissing() throws IOException {
        LibraryFolder folder = LibraryFolder.choose(List.of(home), List.of(SMALL));
        unpack(SMALL, home, 999_999);
        stamp(SMALL, home);
        assertEquals(1_000_000, folder.missingBytes());
        unpack(SMALL, home, 1_000_000);
        assertEquals(1_000_000, folder.missingBytes());
    }

    @Test
    void aDiskThatFilledUpIsToldFromALibraryThatIsRefused() {
        UnsatisfiedLinkError cause = new UnsatisfiedLinkError("failed to map segment");
        Problem full =
                LibraryFolder.choose(List.of(home), List.of(HUGE))
                        .notLoaded(new NoClassDefFoundError());
        assertEquals(
                "The disk filled up while its files were written to " + home + ".", full.why());
        Problem refused =
                LibraryFolder.choose(List.of(home), List.of(SMALL))
                        .notLoaded(new ExceptionInInitializerError(cause));
        assertTrue(refused.why().contains("failed to map segment"), refused::text);
        assertTrue(refused.remedy().contains("Delete that folder"), refused::text);
    }

    @Test
    void theBundledLibrariesLieWhereJavaCppPutsThem() {
        NumericBackend.start();
        Path folder = Path.of(System.getProperty(LibraryFolder.PROPERTY));
        List<BundledLibrary> libraries = BundledLibrary.forThisSystem();
        assertTrue(libraries.stream().anyMatch(l -> l.size() > 100_000_000), libraries::toString);
        assertTrue(libraries.stream().allMatch(l -> l.unpacked(folder)), libraries::toString);
    }
}
