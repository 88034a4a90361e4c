package org.driftscope.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No text that a person reads stands in a class. */
class TextsInClassesTest {
    /** The command line and what is said where there is no window; the log. */
    private static final Set<String> ENGLISH = Set.of("", "cli", "storage.log");

    /** What developers read. */
    private static final Set<String> ENGLISH_FILES =
            Set.of("Diagnostics.java", "NumericDiagnostics.java", "ScreenFacts.java");

    /** A class or method whose texts no person reads, as it is called. */
    private static final Pattern UNREAD =
            Pattern.compile(
                    "LOG\\.\\w+|WORDS\\.\\w+|Wording\\.of|Magic|Objects\\.requireNonNull|Pattern\\.compile"
                            + "|.*\\.(setStyle|lookup|replaceAll|replaceFirst|split|matches|startsWith"
                            + "|endsWith|equals|contains|getResource|getResourceAsStream)"
                            + "|setStyle|lookup|(System|Integer|Long|Boolean)\\.get\\w+"
                            + "|PseudoClass\\.getPseudoClass"
                            + "|(Illegal\\w+|UnsupportedOperation|NullPointer|IO|UncheckedIO|EOF"
                            + "|NumberFormat|IndexOutOfBounds|Cancellation)Exception|\\w*Error");

    /** One word is a text where it is put into one of these; elsewhere it may be an id. */
    private static final Pattern READ =
            Pattern.compile(
                    "Label|Button|CheckBox|RadioButton|ToggleButton|Tooltip|Text|Hyperlink"
                            + "|(Check|Radio)?Menu(Item|Button)?|Tab|TitledPane|NumberEntry"
                            + "|(.*\\.)?(setText|setPromptText|setAccessibleText|setAccessibleHelp"
                            + "|setTitle|setHeaderText|setContentText)");

    private static final Pattern WORDS =
            Pattern.compile(
                    "\\p{L}{2,}[,:;.]? +\\S*\\p{L}" // two words
                            + "|^\\p{Lu}\\p{Ll}+[.!?…:]?$" // a word that begins a sentence
                            + "|\\p{L}…"
                            + "|\\p{Ll}[.!?]( |$)");

    /** Letters of what is the same everywhere: names, a formula, an English sentence, a measure. */
    private static final Set<String> NAMES =
            Set.of("Driftscope", "Adam", "Ag", "English", "한국어", "lnp", "idrinkcoffeeeverymorning");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    /** By package, what was found where. */
    private final Map<String, Set<String>> found = new TreeMap<>();

    private void read(CompilationUnitTree unit) {
        String part = Sources.part(unit);
        String file = Sources.file(unit);
        if (ENGLISH.contains(part) || ENGLISH_FILES.contains(file)) {
            return;
        }
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
                return null;
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                String called = call.getMethodSelect().toString();
                if (UNREAD.matcher(called).matches()) {
                    return null;
                }
                words(called, call.getArguments());
                return super.visitMethodInvocation(call, null);
            }

            @Override
            public Void visitNewClass(NewClassTree made, Void nothing) {
                String called = made.getIdentifier().toString();
                if (UNREAD.matcher(called).matches()) {
                    return null;
                }
                words(called, made.getArguments());
                return super.visitNewClass(made, null);
            }

            private void words(String called, List<? extends ExpressionTree> arguments) {
                if (READ.matcher(called).matches()) {
                    arguments.stream()
                            .flatMap(argument -> Sources.text(argument).stream())
                            .filter(text -> LETTERS.matcher(text).find())
                            .forEach(this::tell);
                }
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                Sources.text(literal)
                        .filter(text -> WORDS.matcher(text).find())
                        .ifPresent(this::tell);
                return null;
            }

            private void tell(String text) {
                if (!NAMES.contains(text.replaceAll("[^\\p{L}]", ""))) {
                    found.computeIfAbsent(part, name -> new TreeSet<>()).add(file + ": " + text);
                }
            }
        }.scan(unit, null);
    }

    @Test
    void textsStandInBundles() {
        Sources.all().forEach(this::read);
        assertEquals(Map.of(), found);
    }
}
