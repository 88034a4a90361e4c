package org.driftscope.ui.senses;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Box;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.plot.PathLayout;
import org.driftscope.plot.TokenPath;
import org.driftscope.ui.control.picture.PictureMenu;
import org.driftscope.ui.control.picture.SharpCanvas;
import org.driftscope.wording.Wording;

/**
 * The paths of words from their static to their contextual vectors, in the plane of the map. The
 * map draws them, too; this picture stays, as it is fitted to the paths alone, names the stages,
 * and is there in a window too narrow for the map.
 */
final class PathsPicture extends Region {
    private static final Wording WORDS = Wording.of("ui.senses");

    private static final double NEAR = 12;
    private static final double FAINT = 0.45;

    private final SensesViewModel model;
    private final NameSizes sizes = new NameSizes();
    private final SharpCanvas canvas = new SharpCanvas();
    private final Label reading = new Label();
    private SensesScene scene = SensesScene.EMPTY;
    private Optional<PathLayout> layout = Optional.empty();

    PathsPicture(SensesViewModel model) {
        this.model = model;
        setId("senses-picture");
        getStyleClass().add("senses-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(WORDS.get("picture-name"));
        accessibleTextProperty().bind(model.storyProperty());
        reading.setId("senses-reading");
        reading.getStyleClass().add("senses-reading");
        reading.setMouseTransparent(true);
        canvas.setMouseTransparent(true);
        getChildren().setAll(canvas, reading);
        setMinHeight(240);
        setPrefHeight(320);
        setOnMouseMoved(this::read);
        PictureMenu.attach(this, "paths");
        setOnMouseExited(event -> reading.setText(""));
        model.revisionProperty().addListener((property, old, now) -> changed());
        changed();
    }

    /** Where things lie now; empty before they do. */
    Optional<PathLayout> placed() {
        return layout;
    }

    private void changed() {
        scene = model.scene();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        reading.autosize();
        reading.relocate(6, getHeight() - reading.getHeight() - 4);
        canvas.paint(getWidth(), getHeight(), this::paint);
    }

    private void paint(GraphicsContext g) {
        CategoryPalette palette = model.palette();
        g.setGlobalAlpha(1);
        g.setFill(color(palette.background()));
        g.fillRect(0, 0, getWidth(), getHeight());
        if (scene.paths().isEmpty() || getWidth() < 1 || getHeight() < 1) {
            layout = Optional.empty();
            return;
        }
        PathLayout placed =
                PathLayout.of(
                        scene.paths(),
                        scene.landmarks(),
                        scene.start(),
                        sizes,
                        getWidth(),
                        getHeight());
        layout = Optional.of(placed);
        g.setTextBaseline(VPos.TOP);
        g.setLineJoin(StrokeLineJoin.ROUND);
        paintLandmarks(g, placed, palette);
        for (int i = 0; i < scene.paths().size(); i++) {
            paintPath(g, placed, i, palette);
        }
        paintStart(g, placed, palette);
    }

    private void paintLandmarks(GraphicsContext g, PathLayout placed, CategoryPalette palette) {
        g.setGlobalAlpha(FAINT);
        for (int i = 0; i < scene.landmarks().size(); i++) {
            g.setFill(color(palette.category(scene.landmarks().get(i).category())));
            dot(g, placed.marks().get(i, 0), placed.marks().get(i, 1), 3);
        }
        g.setGlobalAlpha(1);
        g.setFill(color(palette.muted()));
        g.setFont(sizes.font(false));
        for (int i = 0; i < scene.landmarks().size(); i++) {
            name(g, scene.landmarks().get(i).name(), placed.markNames().get(i));
        }
    }

    private void paintPath(
            GraphicsContext g, PathLayout placed, int number, CategoryPalette palette) {
        TokenPath path = scene.paths().get(number);
        Matrix line = placed.lines().get(number);
        int category = scene.categories().get(path.group());
        g.setGlobalAlpha(path.main() ? 1 : FAINT);
        g.setStroke(color(palette.category(category)));
        g.setFill(color(palette.category(category)));
        g.setLineWidth(path.main() ? 2.5 : 1);
        g.beginPath();
        g.moveTo(line.get(0, 0), line.get(0, 1));
        for (int i = 1; i < line.rows(); i++) {
            g.lineTo(line.get(i, 0), line.get(i, 1));
        }
        g.stroke();
        int last = line.rows() - 1;
        for (int i = 1; i < last; i++) {
            dot(g, line.get(i, 0), line.get(i, 1), path.main() ? 3 : 1.5);
        }
        dot(g, line.get(last, 0), line.get(last, 1), path.main() ? 6 : 3);
        g.setGlobalAlpha(path.main() ? 1 : 0.8);
        g.setFill(color(path.main() ? palette.foreground() : palette.muted()));
        g.setFont(sizes.font(path.main()));
        name(g, path.name(), placed.lineNames().get(number));
    }

    private void paintStart(GraphicsContext g, PathLayout placed, CategoryPalette palette) {
        Matrix line = placed.lines().get(scene.paths().size() - 1);
        g.setGlobalAlpha(1);
        g.setFill(color(palette.background()));
        g.setStroke(color(palette.foreground()));
        g.setLineWidth(2);
        double x = line.get(0, 0);
        double y = line.get(0, 1);
        g.fillOval(x - 5, y - 5, 10, 10);
        g.strokeOval(x - 5, y - 5, 10, 10);
        g.setFill(color(palette.foreground()));
        g.setFont(sizes.font(true));
        name(g, scene.start(), placed.starts());
    }

    private static void dot(GraphicsContext g, double x, double y, double radius) {
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static void name(GraphicsContext g, String name, Optional<Box> place) {
        place.ifPresent(box -> g.fillText(name, box.x(), box.y()));
    }

    private static Color color(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
    }

    private void read(MouseEvent event) {
        reading.setText(layout.map(l -> nearest(l, event.getX(), event.getY())).orElse(""));
    }

    /** What is said of the point nearest to the mouse, the shared word's first. */
    private String nearest(PathLayout placed, double x, double y) {
        String words = "";
        double nearest = NEAR;
        for (int path = scene.paths().size() - 1; path >= 0; path--) {
            Matrix line = placed.lines().get(path);
            for (int i = 0; i < line.rows(); i++) {
                double distance = Math.hypot(line.get(i, 0) - x, line.get(i, 1) - y);
                if (distance < nearest) {
                    nearest = distance;
                    words = scene.words(path, i);
                }
            }
        }
        return words;
    }
}
