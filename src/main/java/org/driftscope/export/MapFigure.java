package org.driftscope.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Bounds;
import org.driftscope.plot.Box;
import org.driftscope.plot.Camera;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.plot.Insets;
import org.driftscope.plot.MapCaption;
import org.driftscope.plot.MapWord;
import org.driftscope.plot.Orbit;
import org.driftscope.plot.RampLevels;
import org.driftscope.plot.ScatterComposer;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.ScatterScene;
import org.driftscope.plot.TextSize;
import org.driftscope.plot.TokenSet;
import org.driftscope.plot.TrailHistory;
import org.driftscope.plot.Viewpoint;
import org.driftscope.projection.BasisTurn;
import org.driftscope.projection.Projection;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.text.Category;
import org.driftscope.text.Dataset;
import org.driftscope.wording.Wording;

/**
 * The map as the window shows it at first: the fitted words with trails and ghosts of their start,
 * the legend above and what is seen below. It is shown the frames of a run in order. One thread.
 */
public final class MapFigure {
    private static final Wording WORDS = Wording.of("export");
    private static final double EDGE = 16;
    private static final Insets ROOM = new Insets(30, 88, 64, 48); // as in the window
    private static final Insets LITTLE_ROOM = new Insets(22, 56, 50, 30);

    private final PictureSettings settings;
    private final TextSize sizes;
    private final boolean withLegend;
    private final TokenSet nameless;
    private final ScatterComposer composer;
    private final TrailHistory history = new TrailHistory(List.of());
    private List<Integer> trailed = List.of();

    public MapFigure(PictureSettings settings) {
        this(settings, AwtTexts.sizes(), true, TokenSet.NONE);
    }

    /** Without a legend, so with less room at the edges; some words without a name. */
    static MapFigure small(PictureSettings settings, TextSize sizes, TokenSet nameless) {
        return new MapFigure(settings, sizes, false, nameless);
    }

    private MapFigure(
            PictureSettings settings, TextSize sizes, boolean withLegend, TokenSet nameless) {
        this.settings = settings;
        this.sizes = sizes;
        this.withLegend = withLegend;
        this.nameless = nameless;
        composer = new ScatterComposer(sizes);
    }

    PictureSettings settings() {
        return settings;
    }

    /** Remembers a frame, for trails and ghosts; to be called for each one. */
    public void add(Frame frame) {
        if (!frame.projection().fittedWords().equals(trailed)) {
            trailed = frame.projection().fittedWords();
            history.follow(trailed);
        }
        history.add(frame.step(), frame.embeddings());
    }

    /** Where all of a frame is drawn; one that was added last. */
    public ScatterLayout layout(Frame frame, RunDescription run) {
        List<Category> categories = run.dataset().corpus().categories();
        CategoryPalette palette = palette(settings.dark(), categories);
        FigureText text = new FigureText(settings, sizes, palette);
        FigureText.Piece legend = text.legend(withLegend ? categories : List.of());
        MapCaption caption = caption(frame, run);
        FigureText.Piece foot = text.foot(words(frame.step()), caption.text());
        ScatterScene scene = scene(frame, run.dataset(), caption.axisNames());
        Viewpoint viewpoint =
                new Viewpoint(camera(scene, legend.height()), Orbit.START, boxes(legend, foot));
        ScatterLayout map = composer.compose(scene, viewpoint, palette);
        List<ScatterLayout.Marker> markers = new ArrayList<>(map.markers());
        markers.addAll(legend.markers());
        List<ScatterLayout.Label> labels = new ArrayList<>(map.labels());
        labels.addAll(legend.labels());
        labels.addAll(foot.labels());
        Ink paper = palette.background();
        return new ScatterLayout(
                settings.transparent() ? new Ink(paper.rgb(), 0) : paper,
                settings.transparent() ? List.of() : map.grid(),
                map.links(),
                map.trails(),
                map.ghosts(),
                map.arrows(),
                markers,
                map.rings(),
                map.paths(),
                labels,
                map.scaleBar());
    }

    /** The colours of a theme, with those that categories were given. */
    static CategoryPalette palette(boolean dark, List<Category> categories) {
        return CategoryPalette.of(dark)
                .with(CategoryPalette.own(categories.stream().map(Category::colour).toList()));
    }

    private static String words(long step) {
        return step == 0 ? WORDS.get("map-start") : WORDS.get("map-step", "step", step);
    }

    private static MapCaption caption(Frame frame, RunDescription run) {
        Projection projection = frame.projection();
        return new MapCaption(
                projection,
                run.settings().projection().aligned(),
                projection.shareOfBest(),
                BasisTurn.degreesBetween(projection.basis(), projection.exactBasis()));
    }

    private ScatterScene scene(Frame frame, Dataset dataset, List<String> axisNames) {
        Projection projection = frame.projection();
        UnaryOperator<Matrix> place = projection::place;
        Set<Integer> fitted = new HashSet<>(projection.fittedWords());
        List<MapWord> words = new ArrayList<>();
        for (int id = 0; id < dataset.vocabulary().size(); id++) {
            words.add(
                    new MapWord(
                            id,
                            dataset.vocabulary().token(id),
                            dataset.categoriesOf(id),
                            dataset.vocabulary().count(id),
                            fitted.contains(id)));
        }
        return new ScatterScene(
                words,
                projection.points(),
                Optional.empty(),
                history.placed(place),
                history.placedStart(place),
                ScatterScene.Focus.NONE,
                new ScatterScene.Options(true, false, RampLevels.NONE, nameless),
                axisNames);
    }

    private Camera camera(ScatterScene scene, double above) {
        Insets edges = withLegend ? ROOM : LITTLE_ROOM;
        Insets room = new Insets(edges.top() + above, edges.right(), edges.bottom(), edges.left());
        return Camera.fitted(bounds(scene), settings.width(), settings.height(), room);
    }

    /** Of the fitted words; in space of the ball around them. */
    private static Bounds bounds(ScatterScene scene) {
        if (scene.points().columns() > 2) {
            double radius = scene.radius().orElse(1);
            return new Bounds(-radius, -radius, radius, radius);
        }
        Bounds bounds = Bounds.EMPTY;
        for (MapWord word : scene.words()) {
            if (word.fitted()) {
                int row = word.tokenId();
                bounds = bounds.including(scene.points().get(row, 0), scene.points().get(row, 1));
            }
        }
        return bounds;
    }

    private static List<Box> boxes(FigureText.Piece... pieces) {
        return Stream.of(pieces)
                .flatMap(piece -> piece.labels().stream())
                .map(label -> label.box().grown(EDGE / 2))
                .toList();
    }
}
