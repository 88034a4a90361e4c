package org.driftscope.ui.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.driftscope.ui.SharedStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class AboutViewTest {
    /** What tests need beside what is shipped. */
    private static final Pattern FOR_TESTS =
            Pattern.compile(
                    "junit-.*|opentest4j|apiguardian-api|archunit.*|testfx-.*|openjfx-monocle|"
                            + "javafx-swing|hamcrest.*|assertj-core|byte-buddy|surefire-.*|"
                            + "org\\.osgi\\..*|jspecify");

    private final AtomicInteger closed = new AtomicInteger();

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(new AboutView(closed::incrementAndGet), 760, 560));
        stage.show();
    }

    /** The class path of the tests is Maven's own word for what the program needs. */
    @Test
    void allThatIsShippedIsListedWithItsVersion() {
        Map<String, Set<String>> listed =
                ShippedLibrary.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        ShippedLibrary::artifact,
                                        Collectors.mapping(
                                                ShippedLibrary::version, Collectors.toSet())));
        Set<String> lacking = new TreeSet<>();
        int seen = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                Path jar = Path.of(entry);
                String version = jar.getParent().getFileName().toString();
                String artifact = jar.getParent().getParent().getFileName().toString();
                if (!FOR_TESTS.matcher(artifact).matches()) {
                    seen++;
                    if (!listed.getOrDefault(artifact, Set.of()).contains(version)) {
                        lacking.add(artifact + " " + version);
                    }
                }
            }
        }
        assertEquals(Set.of(), lacking);
        assertTrue(seen > 40, seen + " libraries seen");
    }

    @Test
    void noneIsListedThatOnlyTestsNeedAndEachHasALicence() {
        List<ShippedLibrary> all = ShippedLibrary.all();
        for (ShippedLibrary library : all) {
            assertFalse(FOR_TESTS.matcher(library.artifact()).matches(), () -> library.toString());
            assertFalse(library.licence().isBlank(), () -> library.toString());
        }
    }

    @Test
    void theTableShowsThemAndTheBoxIsClosed(FxRobot robot) {
        TableView<?> table = robot.lookup("#about-libraries").queryTableView();
        assertEquals(ShippedLibrary.all().size(), table.getItems().size());
        assertEquals("Name", table.getColumns().get(0).getText());
        robot.interact(() -> robot.lookup("#about-close").queryAs(ButtonBase.class).fire());
        assertEquals(1, closed.get());
    }
}
