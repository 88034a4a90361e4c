package org.driftscope;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.Slice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;

/**
 * The direction of the packages, as docs/architecture.md gives it, and where each library may be
 * used.
 */
@AnalyzeClasses(packages = "org.driftscope", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.driftscope";

    /**
     * The table of docs/architecture.md; {@code problem} and {@code wording} may be used by all.
     */
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("math", Set.of()),
                    Map.entry("problem", Set.of()),
                    Map.entry("wording", Set.of()),
                    Map.entry("text", Set.of("math")),
                    Map.entry("model", Set.of("math", "text")),
                    Map.entry("training", Set.of("math", "text", "model")),
                    Map.entry("projection", Set.of("math")),
                    Map.entry("insight", Set.of("math", "text", "model", "projection")),
                    Map.entry(
                            "run",
                            Set.of("math", "text", "model", "training", "projection", "insight")),
                    Map.entry("plot", Set.of("math", "projection")),
                    Map.entry(
                            "storage",
                            Set.of(
                                    "math",
                                    "text",
                                    "model",
                                    "training",
                                    "projection",
                                    "insight",
                                    "run")),
                    Map.entry(
                            "export",
                            Set.of(
                                    "math",
                                    "text",
                                    "training",
                                    "projection",
                                    "insight",
                                    "run",
                                    "plot",
                                    "storage")),
                    Map.entry(
                            "lesson",
                            Set.of(
                                    "math",
                                    "text",
                                    "model",
                                    "training",
                                    "projection",
                                    "insight",
                                    "run",
                                    "plot",
                                    "storage")),
                    Map.entry("cli", everythingBut("cli", "ui")),
                    Map.entry("ui", everythingBut("ui", "cli")));

    private static Set<String> everythingBut(String... left) {
        List<String> out = List.of(left);
        return Set.copyOf(
                List.of(
                                "math",
                                "text",
                                "model",
                                "training",
                                "projection",
                                "insight",
                                "run",
                                "plot",
                                "storage",
                                "export",
                                "lesson",
                                "cli",
                                "ui")
                        .stream()
                        .filter(name -> !out.contains(name))
                        .toList());
    }

    @ArchTest
    static void packagesUseOnlyWhatTheTableAllows(JavaClasses all) {
        for (JavaClass from : all) {
            String user = part(from);
            if (user.isEmpty()) {
                continue;
            }
            Assertions.assertTrue(MAY_USE.containsKey(user), "The table lacks the package " + user);
            from.getDirectDependenciesFromSelf().stream()
                    .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
                    .filter(d -> !allowed(user, part(d.getTargetClass())))
                    .findFirst()
                    .ifPresent(d -> Assertions.fail(user + " must not use " + d.getDescription()));
        }
    }

    private static boolean allowed(String user, String used) {
        return used.equals(user)
                || used.equals("problem")
                || used.equals("wording")
                || MAY_USE.get(user).contains(used);
    }

    /**
     * The part of the package name below the root: "ui" for org.driftscope.ui.map, "" for the root
     * itself.
     */
    private static String part(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).replaceFirst("\\..*", "");
    }

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.driftscope.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("a circle has no place to start reading");

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther =
            slices().matching("org.driftscope.ui.(*)..")
                    .that(featureOfTheWindow())
                    .should()
                    .notDependOnEachOther()
                    .because("only the shell places them");

    private static DescribedPredicate<Slice> featureOfTheWindow() {
        return DescribedPredicate.describe(
                "a feature", slice -> !List.of("shell", "control").contains(slice.getNamePart(1)));
    }

    @ArchTest
    static final ArchRule javaFxStaysInTheWindow =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.driftscope.ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx..")
                    .because("everything else runs without a screen");

    @ArchTest
    static final ArchRule arraysStayInTheTrainer =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.driftscope.math..",
                            "org.driftscope.model..",
                            "org.driftscope.training..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.nd4j..", "org.bytedeco..")
                    .because("off-heap memory belongs to one thread; others see Matrix");

    @ArchTest
    static final ArchRule fileFormatsStayInStorage =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.driftscope.storage..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "tools.jackson..",
                            "org.jsoup..",
                            "org.commonmark..",
                            "org.dhatim..",
                            "org.mozilla.universalchardet..")
                    .because("file formats are decided in one place");

    @ArchTest
    static final ArchRule moviesAndPagesAreWrittenInExport =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.driftscope.export..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.jcodec..", "org.apache.pdfbox..", "de.rototor.pdfbox..")
                    .because("file formats are decided in one place");

    @ArchTest
    static final ArchRule platformIsCalledInOnePlace =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("FxThread")
                    .should()
                    .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                    .because("every crossing to the JavaFX thread can be found there");

    @ArchTest
    static final ArchRule randomnessIsSeeded =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.driftscope.ui..")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.util\\.Random|java\\.security\\.SecureRandom|.*ThreadLocalRandom")
                    .orShould()
                    .callMethod(Math.class, "random")
                    .because("the same seed gives the same run");

    @ArchTest
    static final ArchRule viewModelsHaveNoScene =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                    .because("they are tested without a toolkit");

    @ArchTest
    static final ArchRule javaVersionsDisagreeOnTheseFunctions =
            classes()
                    .that()
                    .resideInAnyPackage(
                            "org.driftscope.math..",
                            "org.driftscope.model..",
                            "org.driftscope.training..",
                            "org.driftscope.projection..",
                            "org.driftscope.insight..")
                    .should(UseStrictMath.condition())
                    .because("a run is the same to the last bit on every Java version");
}
