package org.driftscope.math;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;

/**
 * A native library in a jar, which JavaCPP unpacks before it can be loaded.
 *
 * @param jar the jar's file name
 * @param entry the path inside the jar
 * @param size unpacked, in bytes
 * @param time of last change, which the unpacked file is given too
 */
record BundledLibrary(String jar, String entry, long size, long time) {
    /** One library of each jar that is unpacked for the arithmetic. */
    private static final List<String> NAMES =
            List.of(
                    "/org/nd4j/linalg/cpu/nativecpu/bindings/%s/" + file("nd4jcpu"),
                    "/org/bytedeco/openblas/%s/" + file("jniopenblas"),
                    "/org/bytedeco/dnnl/%s/" + file("jnidnnl"));

    private static String file(String library) {
        return System.mapLibraryName(library);
    }

    /**
     * Those for this system on the class path, in the order in which they are loaded. What two jars
     * hold under one name is unpacked from the first. Loads no library.
     */
    static List<BundledLibrary> forThisSystem() {
        String platform = Loader.Detector.getPlatform();
        Map<String, BundledLibrary> byName = new LinkedHashMap<>();
        NAMES.stream()
                .map(name -> BundledLibrary.class.getResource(name.formatted(platform)))
                .flatMap(BundledLibrary::beside)
                .forEach(library -> byName.putIfAbsent(library.name(), library));
        return List.copyOf(byName.values());
    }

    private String name() {
        return entry.substring(entry.lastIndexOf('/') + 1);
    }

    /** A library and its neighbours in the jar; none where it is not in a jar. */
    private static Stream<BundledLibrary> beside(URL library) {
        try {
            if (library == null || !(library.openConnection() instanceof JarURLConnection jar)) {
                return Stream.empty();
            }
            JarFile file = jar.getJarFile();
            String folder = jar.getEntryName().replaceFirst("[^/]*$", "");
            return file.stream()
                    .filter(entry -> directlyIn(folder, entry))
                    .map(entry -> of(file, entry))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean directlyIn(String folder, JarEntry entry) {
        String name = entry.getName();
        return name.length() > folder.length()
                && name.startsWith(folder)
                && name.indexOf('/', folder.length()) < 0;
    }

    private static BundledLibrary of(JarFile jar, JarEntry entry) {
        String name = Path.of(jar.getName()).getFileName().toString();
        return new BundledLibrary(name, entry.getName(), entry.getSize(), entry.getTime());
    }

    /** Where it is unpacked to below JavaCPP's folder. */
    private Path in(Path folder) {
        return folder.resolve(jar).resolve(entry);
    }

    /** How many of its bytes are there, finished or not. */
    long unpackedBytes(Path folder) {
        return Math.min(size, in(folder).toFile().length());
    }

    /** Whether it is there as JavaCPP leaves it; what is half unpacked it unpacks anew. */
    boolean unpacked(Path folder) {
        return in(folder).toFile().length() == size && in(folder).toFile().lastModified() == time;
    }
}
