package org.driftscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.stage.Screen;

/**
 * The toolkit and the screens, for those who look for a fault. On the JavaFX Application Thread.
 */
final class ScreenFacts {
    private ScreenFacts() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        boolean card = Platform.isSupported(ConditionalFeature.SCENE3D); // no software draws it
        lines.add(
                String.format(
                        card
                                ? "JavaFX %s, drawn by the graphics card"
                                : "JavaFX %s, drawn by the processor",
                        System.getProperty("javafx.runtime.version")));
        for (Screen screen : Screen.getScreens()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "Screen: %.0f × %.0f, scale %.2f × %.2f, %.0f dpi",
                            screen.getBounds().getWidth(),
                            screen.getBounds().getHeight(),
                            screen.getOutputScaleX(),
                            screen.getOutputScaleY(),
                            screen.getDpi()));
        }
        return lines;
    }
}
