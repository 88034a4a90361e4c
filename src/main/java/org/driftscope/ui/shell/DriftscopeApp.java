package org.driftscope.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.driftscope.ui.FramePump;
import org.driftscope.ui.FxThread;

/** The program with a window. */
public final class DriftscopeApp extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final WindowViewModel model = new WindowViewModel(FxThread::run);
    private final FramePump pump = new FramePump(model::newestFrame, model::show, model::explains);

    /** Opens the window and returns once it is closed. */
    public static void open() {
        launch(DriftscopeApp.class);
    }

    @Override
    public void start(Stage stage) {
        showTheme();
        model.darkProperty().addListener((property, old, dark) -> showTheme());
        MainWindow window = new MainWindow(stage, model);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        window.root(),
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()));
        scene.getStylesheets()
                .add(
                        DriftscopeApp.class
                                .getResource("/org/driftscope/ui/driftscope.css")
                                .toExternalForm());
        stage.setScene(scene);
        stage.setMinWidth(800);
        stage.setMinHeight(600);
        stage.titleProperty().bind(model.keeping().saving().titleProperty());
        window.listenToKeys();
        FirstPicture first = new FirstPicture(window.root(), model::begin);
        stage.show();
        window.root().requestFocus();
        pump.start();
        first.start();
    }

    private void showTheme() {
        setUserAgentStylesheet(
                model.darkProperty().get()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    /** What the window shows; on the JavaFX Application Thread. */
    WindowViewModel model() {
        return model;
    }

    @Override
    public void stop() {
        pump.stop();
        model.close();
    }
}
