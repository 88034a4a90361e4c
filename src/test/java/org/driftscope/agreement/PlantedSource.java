package org.driftscope.agreement;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The product with one expression of its source changed: compiled apart, and loaded in place of the
 * original classes, so that a test can be tried on a product that is wrong.
 */
final class PlantedSource {
    private static final Path SOURCES = Path.of("src", "main", "java");

    private final Path classes;

    /**
     * Compiles {@code file} (below src/main/java) to {@code classes}, with {@code original}, which
     * must stand in it exactly once, replaced.
     */
    PlantedSource(Path classes, String file, String original, String planted) throws IOException {
        this.classes = classes;
        String source = Files.readString(SOURCES.resolve(file));
        int at = source.indexOf(original);
        if (at < 0 || source.indexOf(original, at + 1) >= 0) {
            throw new IllegalStateException(
                    "'" + original + "' does not stand exactly once in " + file);
        }
        Path changed = classes.resolve("source").resolve(Path.of(file).getFileName());
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, source.replace(original, planted));
        compile(changed);
    }

    private void compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of(
                            "-proc:none",
                            "-nowarn",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-d",
                            classes.toString());
            boolean compiled =
                    compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjects(source))
                            .call();
            if (!compiled) {
                throw new IllegalStateException("The planted source does not compile: " + source);
            }
        }
    }

    /**
     * Calls a static method of a test class that sees the changed product; throws what it throws.
     */
    void call(Class<?> test, String method, Class<?>[] types, Object... arguments)
            throws Throwable {
        try (URLClassLoader loader = new ChangedFirst(urls())) {
            Method found = loader.loadClass(test.getName()).getMethod(method, types);
            found.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private URL[] urls() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        urls.add(classes.toUri().toURL());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(entry))) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    /** Loads the product and its tests itself, and leaves all else, such as ND4J, to its parent. */
    private static final class ChangedFirst extends URLClassLoader {
        ChangedFirst(URL[] urls) {
            super(urls, PlantedSource.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!shared(name)) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
                return super.loadClass(name, resolve);
            }
        }

        /**
         * Configurations cross from the test to the changed product, so both must see the same
         * class.
         */
        private static boolean shared(String name) {
            return !name.startsWith("org.driftscope.")
                    || name.equals("org.driftscope.model.ModelConfig")
                    || name.equals("org.driftscope.model.Activation")
                    || name.equals("org.driftscope.model.Positions");
        }
    }
}
