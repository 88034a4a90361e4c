package org.driftscope.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.driftscope.storage.DataFolder;
import org.driftscope.storage.Preferences;
import org.driftscope.storage.log.ProgramLog;
import org.driftscope.ui.FramePump;
import org.driftscope.ui.FxThread;

/** The program with a window. */
public final class DriftscopeApp extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /** Names the folder of the program's own files; without it nothing is remembered. */
    static final String FOLDER = "folder";

    private WindowViewModel model;
    private FramePump pump;
    private ProgramLog log;
    private PopupGround popups;
    private Stage opened;

    /**
     * Opens the window, with a file or the shipped corpus of that name where there is one, and
     * returns once it is closed.
     */
    public static void open(Optional<String> file) {
        String folder = "--" + FOLDER + "=" + DataFolder.choose();
        launch(
                DriftscopeApp.class,
                file.map(name -> new String[] {folder, name}).orElse(new String[] {folder}));
    }

    @Override
    public void start(Stage stage) {
        Optional<Parameters> parameters = Optional.ofNullable(getParameters());
        Optional<Path> folder = parameters.map(all -> all.getNamed().get(FOLDER)).map(Path::of);
        Optional<Path> file =
                parameters.flatMap(all -> all.getUnnamed().stream().findFirst()).map(Path::of);
        log = new ProgramLog(folder);
        ScreenFacts.lines().forEach(log::say);
        model = new WindowViewModel(FxThread::run, folder);
        pump = new FramePump(model::newestFrame, model::show, model::explains);
        showTheme();
        popups = PopupGround.inTheme(model.darkProperty());
        model.darkProperty().addListener((property, old, dark) -> showTheme());
        MainWindow window =
                new MainWindow(stage, model, new Diagnostics(model, log, ScreenFacts::lines));
        Scene scene = scene(window, model.keeping().memory().atStart());
        scene.getStylesheets()
                .add(
                        DriftscopeApp.class
                                .getResource("/org/driftscope/ui/driftscope.css")
                                .toExternalForm());
        stage.setScene(scene);
        stage.setMinWidth(800);
        stage.setMinHeight(600);
        stage.setMaximized(model.keeping().memory().atStart().maximized());
        stage.titleProperty().bind(model.keeping().saving().titleProperty());
        window.listenToKeys();
        FirstPicture first = new FirstPicture(window.root(), () -> model.begin(file));
        opened = stage;
        stage.show();
        window.root().requestFocus();
        pump.start();
        first.start();
    }

    /** As large as it was at the last start, as far as there is room. */
    private static Scene scene(MainWindow window, Preferences before) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = before.width() > 0 ? before.width() : WIDTH;
        double height = before.height() > 0 ? before.height() : HEIGHT;
        return new Scene(
                window.root(),
                Math.min(width, screen.getWidth()),
                Math.min(height, screen.getHeight()));
    }

    /** A maximized or full window is not the size to come back to. */
    private void remember(Stage stage) {
        Preferences before = model.keeping().memory().atStart();
        boolean large = stage.isMaximized() || stage.isFullScreen();
        Scene scene = stage.getScene();
        model.keeping()
                .memory()
                .window(
                        model.darkProperty().get(),
                        large ? before.width() : scene.getWidth(),
                        large ? before.height() : scene.getHeight(),
                        stage.isMaximized());
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
        if (opened != null) {
            pump.stop();
            popups.close();
            remember(opened);
            model.close();
            log.close();
            opened = null;
        }
    }
}
