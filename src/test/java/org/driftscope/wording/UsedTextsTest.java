package org.driftscope.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each text is asked for, and each that is asked for is there, with the arguments it takes. */
class UsedTextsTest {
    /** A text that a class asks for, by the name of the bundle and the key. */
    private record Use(String bundle, String key, Set<String> arguments, String where) {}

    private static final List<Use> USES = new ArrayList<>();
    private static final Set<String> WRONG = new TreeSet<>();

    @BeforeAll
    static void read() {
        Sources.all().forEach(UsedTextsTest::read);
    }

    private static void read(CompilationUnitTree unit) {
        String part = Sources.part(unit);
        String file = Sources.file(unit);
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                String called = call.getMethodSelect().toString();
                if (called.equals("Wording.of")
                        && !Sources.texts(call.getArguments().get(0)).equals(List.of(part))) {
                    WRONG.add(file + " asks for the texts of another package: " + call);
                } else if (called.equals("WORDS.get")) {
                    use(call, List.of(""));
                } else if (called.equals("WORDS.problem")) {
                    use(call, List.of(".what", ".why", ".remedy"));
                } else if (call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getExpression().toString().startsWith("Wording.of")) {
                    WRONG.add(file + " keeps its Wording elsewhere than in WORDS: " + call);
                }
                return super.visitMethodInvocation(call, null);
            }

            private void use(MethodInvocationTree call, List<String> tails) {
                List<? extends ExpressionTree> arguments = call.getArguments();
                Set<String> names = new TreeSet<>();
                for (int i = 1; i < arguments.size(); i += 2) {
                    Sources.text(arguments.get(i))
                            .ifPresentOrElse(
                                    names::add,
                                    () -> WRONG.add(file + " names no argument in " + call));
                }
                List<String> keys = Sources.texts(arguments.get(0));
                if (keys.isEmpty()) {
                    WRONG.add(file + " names no text in " + call);
                }
                keys.forEach(
                        key ->
                                tails.forEach(
                                        tail -> USES.add(new Use(part, key + tail, names, file))));
            }
        }.scan(unit, null);
    }

    @Test
    void aClassAsksForTextsOfItsOwnPackageByNamesThatCanBeRead() {
        assertEquals(Set.of(), WRONG);
    }

    @Test
    void eachTextIsAskedFor() {
        Set<String> unused = new TreeSet<>();
        for (String name : Bundle.names()) {
            Bundle.of(name, Language.ENGLISH)
                    .patterns()
                    .keySet()
                    .forEach(key -> unused.add(name + ": " + key));
        }
        USES.forEach(use -> unused.remove(use.bundle() + ": " + use.key()));
        assertEquals(Set.of(), unused);
    }

    /** More arguments may be given than a text takes: a problem has them for all its sentences. */
    @Test
    void eachTextThatIsAskedForIsThereAndGetsItsArguments() {
        Set<String> wrong = new TreeSet<>();
        for (Use use : USES) {
            String what = use.where() + ": " + use.bundle() + " " + use.key();
            Bundle bundle = Bundle.of(use.bundle(), Language.ENGLISH);
            if (!bundle.patterns().containsKey(use.key())) {
                wrong.add(what + " is not there");
            } else if (!use.arguments().containsAll(bundle.arguments(use.key()))) {
                wrong.add(what + " takes " + bundle.arguments(use.key()));
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(USES.size() > 50, "hardly any text is found");
    }
}
