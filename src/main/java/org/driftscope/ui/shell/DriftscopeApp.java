package org.driftscope.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.driftscope.plot.ColourFamily;
import org.driftscope.storage.DataFolder;
import org.driftscope.storage.Preferences;
import org.driftscope.storage.PreferencesFile;
import org.driftscope.storage.log.ProgramLog;
import org.driftscope.ui.FramePump;
import org.driftscope.ui.FxThread;
import org.driftscope.ui.ScaledPane;
import org.driftscope.wording.Language;
import org.driftscope.wording.Wording;

/** The program with a window. */
public final class DriftscopeApp extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /** What a title bar and the frame take; some window managers shrink what doesn't fit. */
    private static final double FRAME = 48;

    /** Names the folder of the program's own files; without it nothing is remembered. */
    static final String FOLDER = "folder";

    private WindowViewModel model;
    private FramePump pump;
    private ProgramLog log;
    private PopupGround popups;
    private PopupScale popupScale;
    private Stage opened;
    private MainWindow main;
    private Optional<Path> folder = Optional.empty();

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
        folder = parameters.map(all -> all.getNamed().get(FOLDER)).map(Path::of);
        Optional<Path> file =
                parameters.flatMap(all -> all.getUnnamed().stream().findFirst()).map(Path::of);
        log = new ProgramLog(folder);
        ScreenFacts.lines().forEach(log::say);
        Preferences before =
                folder.map(PreferencesFile::new)
                        .map(PreferencesFile::read)
                        .orElse(Preferences.NONE);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = before.width() > 0 ? before.width() : WIDTH;
        double height = before.height() > 0 ? before.height() : HEIGHT;
        boolean tooLarge = width > screen.getWidth() || height + FRAME > screen.getHeight();
        MainWindow window =
                show(
                        stage,
                        before.choices(),
                        Math.min(width, screen.getWidth()),
                        Math.min(height, screen.getHeight() - FRAME));
        stage.setMinWidth(800);
        stage.setMinHeight(600);
        stage.setMaximized(before.maximized() || tooLarge);
        FirstPicture first = new FirstPicture(window.root(), () -> model.begin(file));
        opened = stage;
        stage.show();
        window.root().requestFocus();
        pump.start();
        first.start();
    }

    /** Makes all that a stage shows, in the language and the colours that were chosen. */
    private MainWindow show(Stage stage, Preferences.Choices choices, double width, double height) {
        Wording.speak(Language.here(choices.language()));
        ColourFamily.use(ColourFamily.of(choices.look().colours()));
        WindowViewModel made = new WindowViewModel(FxThread::run, folder);
        model = made;
        pump = new FramePump(made::newestFrame, made::show, made::explains);
        showTheme();
        if (popups != null) {
            popups.close();
            popupScale.close();
        }
        popups = PopupGround.inTheme(made.darkProperty());
        made.darkProperty().addListener((property, old, dark) -> showTheme());
        made.onRemade(() -> Handover.of(made, this::showAnew));
        MainWindow window =
                new MainWindow(stage, made, new Diagnostics(made, log, ScreenFacts::lines));
        ScaledPane root = new ScaledPane(window.root());
        root.factorProperty().bind(made.size().percentProperty().divide(100.0));
        popupScale = PopupScale.by(root.factorProperty());
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets()
                .add(
                        DriftscopeApp.class
                                .getResource("/org/driftscope/ui/driftscope.css")
                                .toExternalForm());
        main = window;
        stage.setScene(scene);
        stage.titleProperty().bind(made.keeping().saving().titleProperty());
        window.listenToKeys();
        return window;
    }

    /** Takes the window's place with another one on the same run. */
    private void showAnew(Handover handover) {
        if (opened == null || !handover.isOf(model)) {
            return; // it was closed or has handed over meanwhile
        }
        pump.stop();
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        main.leave();
        Scene before = opened.getScene();
        MainWindow window =
                show(
                        opened,
                        model.keeping().memory().choices(),
                        before.getWidth(),
                        before.getHeight());
        handover.to(model);
        handover.view().ifPresent(window::explain);
        window.root().requestFocus();
        pump.start();
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
            main.leave();
            popups.close();
            popupScale.close();
            remember(opened);
            model.close();
            log.close();
            opened = null;
        }
    }
}
