package org.driftscope.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.driftscope.storage.Preferences;
import org.driftscope.storage.StartCode;
import org.driftscope.ui.ScaledPane;
import org.driftscope.ui.control.Keys;
import org.driftscope.ui.lesson.ProjectedStep;
import org.driftscope.ui.map.EmbeddingMapView;
import org.driftscope.ui.present.BlankView;
import org.driftscope.ui.present.Part;
import org.driftscope.ui.present.PresentedLine;
import org.driftscope.ui.present.PresentingViewModel;
import org.driftscope.ui.present.Scrolling;
import org.driftscope.ui.present.ShowMenu;
import org.driftscope.ui.present.StartCodeView;
import org.driftscope.wording.Wording;

/** Shows the window on a projector and brings it back as it was, and hides its parts. */
final class Presenting {
    private static final Wording WORDS = Wording.of("ui.shell");

    /** A window so high shows the map as large as it is laid out. */
    private static final double USUAL_HEIGHT = 560;

    private static final double LEAST_FACTOR = 1.25;
    private static final double LARGEST_FACTOR = 2;

    private final Stage stage;
    private final WindowViewModel window;
    private final PresentingViewModel model;
    private final BooleanProperty panelShown;
    private final Region root;
    private final Supplier<Optional<Rectangle2D>> screenForAll;
    private final ChangeListener<Boolean> leaving = this::leaving;
    private boolean panelBefore;
    private boolean fullBefore;
    private boolean maximizedBefore;
    private double widthBefore;
    private double heightBefore;
    private double xBefore;
    private double yBefore;

    /**
     * Presents the window of {@code root}.
     *
     * @param screenForAll another screen to present on; empty for the one the window is on
     */
    Presenting(
            Stage stage,
            WindowViewModel window,
            BooleanProperty panelShown,
            Region root,
            Supplier<Optional<Rectangle2D>> screenForAll) {
        this.screenForAll = screenForAll;
        this.stage = stage;
        this.window = window;
        this.panelShown = panelShown;
        this.root = root;
        model = window.presenting();
        model.onProperty().addListener((property, was, on) -> turn(on));
        model.contrastProperty().addListener(change -> strengthen());
        window.darkProperty().addListener(change -> strengthen());
        window.map().contrastProperty().bind(model.contrastProperty());
        window.map().legendShownProperty().bind(model.shown(Part.LEGEND));
        window.map().captionShownProperty().bind(model.shown(Part.CAPTION));
        window.map().toolsShownProperty().bind(model.shown(Part.TOOLS));
        model.wantedProperty(Part.BAR)
                .addListener(
                        (property, was, shown) -> {
                            if (!shown) {
                                String key = Keys.SHOW_ALL.getDisplayText();
                                window.told().say(WORDS.get("bar-hidden", "key", key));
                            }
                        });
        model.hide(window.keeping().memory().atStart().hidden());
        for (Part part : Part.values()) {
            model.wantedProperty(part)
                    .addListener(change -> window.keeping().memory().hidden(model.hidden()));
        }
        Memory memory = window.keeping().memory();
        model.contrastProperty()
                .addListener((property, was, now) -> memory.choose(withContrast(memory, now)));
        strengthen();
    }

    private static Preferences.Choices withContrast(Memory memory, boolean contrast) {
        Preferences.Choices choices = memory.choices();
        return choices.withLook(choices.look().withContrast(contrast));
    }

    /** A part of the window, which takes no room while it is hidden. */
    <T extends Node> T hideable(Part part, T node) {
        node.visibleProperty().bind(model.shown(part));
        node.managedProperty().bind(model.shown(part));
        return node;
    }

    /** The same of a part that takes room only while {@code roomy} holds. */
    void hideable(Part part, Node node, ObservableBooleanValue roomy) {
        BooleanBinding shown = model.shown(part).and(roomy);
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    /** The same around a part that has its own reasons to be hidden. */
    Node around(Part part, Node node) {
        return hideable(part, new StackPane(node));
    }

    /** The map and what is beside it, larger while it is presented. */
    ScaledPane magnified(Region middle) {
        ScaledPane magnified = new ScaledPane(middle);
        ObservableValue<Number> factor =
                model.onProperty()
                        .flatMap(on -> root.heightProperty().map(high -> on ? factor(high) : 1.0));
        magnified.factorProperty().bind(factor);
        return magnified;
    }

    private static double factor(Number height) {
        return Math.max(
                LEAST_FACTOR, Math.min(LARGEST_FACTOR, height.doubleValue() / USUAL_HEIGHT));
    }

    /** What stands below the map while it is presented. */
    Node line(EmbeddingMapView map) {
        map.addToMenu(() -> new ShowMenu(model, null));
        ProjectedStep step =
                new ProjectedStep(window.lessons().lesson(), window.readouts().stepProperty());
        model.scrollsWith(
                new Scrolling() {
                    @Override
                    public boolean on() {
                        return step.scrollOn();
                    }

                    @Override
                    public boolean back() {
                        return step.scrollBack();
                    }
                });
        return new PresentedLine(
                model,
                map.captionTextProperty(),
                step,
                window.lessons().lesson().lessonProperty().map(open -> true).orElse(false),
                root.heightProperty());
    }

    /** What covers the window. */
    Node blank() {
        return new BlankView(model);
    }

    /** Whether the size of the window is that of a projector. */
    boolean isOn() {
        return model.onProperty().get();
    }

    private void leaving(ObservableValue<? extends Boolean> full, boolean was, boolean now) {
        if (was && !now) {
            model.end();
        }
    }

    private void turn(boolean on) {
        if (on) {
            stage.fullScreenProperty().addListener(leaving); // not longer: the stage outlives this
            panelBefore = panelShown.get();
            fullBefore = stage.isFullScreen();
            maximizedBefore = stage.isMaximized();
            widthBefore = stage.getWidth();
            heightBefore = stage.getHeight();
            xBefore = stage.getX();
            yBefore = stage.getY();
            screenForAll.get().ifPresent(this::moveTo);
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // blank ends first
            stage.setFullScreen(true);
            root.requestFocus();
        } else {
            stage.fullScreenProperty().removeListener(leaving);
            stage.setFullScreen(fullBefore);
            stage.setFullScreenExitHint(null);
            stage.setFullScreenExitKeyCombination(null);
            if (!fullBefore && !maximizedBefore) {
                stage.setWidth(widthBefore);
                stage.setHeight(heightBefore);
                stage.setX(xBefore);
                stage.setY(yBefore);
            }
            panelShown.set(panelBefore && !viewNeedsItsRoom());
        }
    }

    private void moveTo(Rectangle2D screen) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
    }

    /** A view that was opened meanwhile has the room of the panel, where there is none for both. */
    private boolean viewNeedsItsRoom() {
        return widthBefore < MainWindow.ROOMY
                && window.explanations().openedProperty().get() != null;
    }

    /** What the panel was before, where the window has its size back. */
    boolean panelAt(double width, boolean usual) {
        return Math.abs(width - widthBefore) < 40 ? panelBefore && !viewNeedsItsRoom() : usual;
    }

    private void strengthen() {
        List<String> classes = root.getStyleClass();
        classes.removeAll(List.of("contrast-light", "contrast-dark"));
        if (model.contrastProperty().get()) {
            classes.add(window.darkProperty().get() ? "contrast-dark" : "contrast-light");
        }
    }

    /** Copies the code of the start on screen, and says it. */
    void copyCode() {
        Session session = window.session();
        if (session.run() != null) {
            String code = StartCode.of(session.corpus().corpus(), session.settings());
            ClipboardContent content = new ClipboardContent();
            content.putString(code);
            Clipboard.getSystemClipboard().setContent(content);
            window.told().say(WORDS.get("code-copied", "code", code));
        }
    }

    /** Lets a person enter a code. */
    void enterCode(Dialogs dialogs) {
        if (!dialogs.showing()) {
            StartCodeView view =
                    new StartCodeView(
                            code -> StartCode.read(code).start(window.opening().corpora()),
                            chosen -> {
                                dialogs.close();
                                begin(chosen);
                            },
                            dialogs::close);
            dialogs.show(WORDS.get("enter-code-title"), view, 520, Double.MAX_VALUE);
            view.focus();
        }
    }

    private void begin(StartCode.Start chosen) {
        window.session().startAnew(chosen.corpus(), chosen.settings());
    }
}
