package org.driftscope.wording;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** All classes of the program as they are written, parsed but not compiled. */
final class Sources {
    private static final Path ROOT = Path.of("src/main/java");
    private static final String PROGRAM = "org.driftscope";

    private Sources() {}

    static List<CompilationUnitTree> all() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> walk = Files.walk(ROOT);
                StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> paths = walk.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(paths));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package below org.driftscope, such as ui.timeline; "" for that itself. */
    static String part(CompilationUnitTree unit) {
        String name = String.valueOf(unit.getPackageName());
        return name.equals(PROGRAM) ? "" : name.substring(PROGRAM.length() + 1);
    }

    /** The name of the file. */
    static String file(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().getName()).getFileName().toString();
    }

    /** A text in quotes. */
    static Optional<String> text(Tree tree) {
        return tree instanceof LiteralTree literal && literal.getValue() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** All texts in quotes within an expression. */
    static List<String> texts(ExpressionTree expression) {
        List<String> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                text(literal).ifPresent(found::add);
                return null;
            }
        }.scan(expression, null);
        return found;
    }
}
