package org.driftscope.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.driftscope.insight.Neighbor;
import org.driftscope.math.Matrix;
import org.driftscope.plot.Bounds;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.MapCaption;
import org.driftscope.plot.MapWord;
import org.driftscope.plot.Orbit;
import org.driftscope.plot.ScatterScene;
import org.driftscope.plot.Spot;
import org.driftscope.plot.TokenSet;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.ui.NearestWords;
import org.driftscope.ui.Questions;
import org.driftscope.ui.Selection;
import org.driftscope.wording.Wording;

/** What the map shows and how; no scene classes. On the JavaFX Application Thread. */
public final class EmbeddingMapViewModel {
    private static final Wording WORDS = Wording.of("ui.map");
    private static final double LONGEST_PAUSE = 0.1;

    private final BooleanProperty legendShown = new SimpleBooleanProperty(true);
    private final BooleanProperty captionShown = new SimpleBooleanProperty(true);
    private final BooleanProperty toolsShown = new SimpleBooleanProperty(true);
    private final BooleanProperty contrast = new SimpleBooleanProperty();

    /** Long enough for every movement to end. */
    private static final double AT_ONCE = 60;

    private final BooleanProperty showTrails = option("showTrails", true);
    private final BooleanProperty showGhosts = option("showGhosts", true);
    private final BooleanProperty showArrows = option("showArrows", false);
    private final BooleanProperty showOtherTokens = option("showOtherTokens", false);
    private final BooleanProperty showLabels = option("showLabels", true);
    private final BooleanProperty aligned = option("aligned", true);
    private final BooleanProperty dark = option("dark", false);
    private final BooleanProperty still = new SimpleBooleanProperty(this, "still", false);
    private final ObjectProperty<MapTool> tool =
            new SimpleObjectProperty<>(this, "tool", MapTool.MOVE);
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper(this, "caption", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyObjectWrapper<MapWords> words =
            new ReadOnlyObjectWrapper<>(this, "words", MapWords.NONE);
    private final ReadOnlyObjectWrapper<Optional<WordCard>> card =
            new ReadOnlyObjectWrapper<>(this, "card", Optional.empty());
    private final MapCamera camera = new MapCamera();
    private final Selection selection;
    private final NearestWords nearest;
    private final LongSupplier clock;
    private final ChosenWords chosen;
    private final MapColours colours;
    private final WordFilter filter;
    private final WordsLooks looks;
    private final MapOverlays overlays = new MapOverlays(this::say);

    private ShownPoints points = new ShownPoints();
    private TokenSet hidden = TokenSet.NONE;
    private MapWords hiddenAmong = MapWords.NONE;
    private List<Integer> neighbours = List.of();
    private int hovered = Selection.NONE;
    private long advanced;

    /**
     * Shows and changes {@code selection}, with the words nearest to it; has numbers that only the
     * run knows found by {@code questions}.
     */
    public EmbeddingMapViewModel(Selection selection, NearestWords nearest, Questions questions) {
        this(selection, nearest, questions, System::nanoTime);
    }

    EmbeddingMapViewModel(
            Selection selection, NearestWords nearest, Questions questions, LongSupplier clock) {
        this.selection = selection;
        this.nearest = nearest;
        this.clock = clock;
        colours = new MapColours(questions, this::isDrawn, this::refresh);
        filter = new WordFilter(colours::isHeldBack, colours::refresh);
        chosen = new ChosenWords(selection, words::get, this::isWanted, filter, this::refresh);
        looks = new WordsLooks(selection, chosen, colours, filter);
        nearest.amongAllProperty().bind(showOtherTokens);
        selection.tokenProperty().addListener(change -> refresh());
        selection.followingProperty().addListener(change -> changed());
        for (BooleanProperty property :
                List.of(showTrails, showGhosts, showArrows, showLabels, aligned)) {
            property.addListener(change -> refresh());
        }
        showOtherTokens.addListener(change -> colours.refresh());
        dark.addListener(change -> changed());
        contrast.addListener(change -> refresh());
    }

    /** Whether a word is drawn as long as none is hidden. */
    private boolean isWanted(int tokenId) {
        return showOtherTokens.get() || words.get().all().get(tokenId).fitted();
    }

    /** Whether colours that go from the least to the most word count it. */
    private boolean isDrawn(int tokenId) {
        return isWanted(tokenId) && filter.passes(tokenId);
    }

    /** A new run: takes its words and forgets the trails of the last one. */
    public void open(RunDescription description) {
        // Whoever hears of the new words must not meet anything of the old ones.
        points = new ShownPoints();
        camera.reset();
        hovered = Selection.NONE;
        chosen.forget();
        MapWords opened = MapWords.of(description);
        colours.open(description, opened);
        filter.open(opened, description.dataset().settings().stopWordsOnMap());
        words.set(opened);
        aligned.set(description.settings().projection().aligned());
        refresh();
    }

    /** The run on screen with other groups of words; all else stays as it is. */
    public void regroup(RunDescription description) {
        MapWords grouped = MapWords.of(description).fittedOn(words.get().fitted());
        colours.regroup(description, grouped);
        words.set(grouped);
        refresh();
    }

    /** The embeddings (V, C) that the run on screen began with. */
    public void beganWith(Matrix embeddings) {
        points.beganWith(embeddings);
    }

    /** Has the trails of the words begin anew. */
    public void forgetTrails() {
        points.forgetTrails();
    }

    /** Shows the newest frame; called at most once a pulse. */
    public void show(Frame frame) {
        points.show(frame, clock.getAsLong(), still.get());
        List<Integer> fitted = frame.projection().fittedWords();
        if (!fitted.equals(words.get().fitted())) {
            words.set(words.get().fittedOn(fitted));
        }
        colours.show(frame, words.get());
        if (colours.wordsProperty().get().equals(hiddenAmong)) {
            say();
        } else {
            refresh();
        }
    }

    /** Fading trails of where each word came from. */
    public BooleanProperty showTrailsProperty() {
        return showTrails;
    }

    /** The random start, seen in today's basis. */
    public BooleanProperty showGhostsProperty() {
        return showGhosts;
    }

    /** An arrow for the update just made. */
    public BooleanProperty showArrowsProperty() {
        return showArrows;
    }

    /** The tokens the projection is not fitted on, faintly. */
    public BooleanProperty showOtherTokensProperty() {
        return showOtherTokens;
    }

    public BooleanProperty showLabelsProperty() {
        return showLabels;
    }

    /** What the colours of the words stand for. */
    public MapColours colours() {
        return colours;
    }

    /** What the views beside the map draw on it. */
    public MapOverlays overlays() {
        return overlays;
    }

    /** What dragging on the map does. */
    public ObjectProperty<MapTool> toolProperty() {
        return tool;
    }

    /** Which words are let through. */
    public WordFilter filter() {
        return filter;
    }

    /** Which words are chosen and which are drawn. */
    public ChosenWords chosenWords() {
        return chosen;
    }

    /** Which words are drawn and what their colours stand for, as one value. */
    public WordsLooks looks() {
        return looks;
    }

    /**
     * Whether the axes are turned to keep the picture steady; false where each is a principal
     * component of its own, which are then named. Taken from the settings of each opened run.
     */
    public BooleanProperty alignedProperty() {
        return aligned;
    }

    /** Whether points and camera jump to where they belong in place of moving there. */
    public BooleanProperty stillProperty() {
        return still;
    }

    /** Whether the colours are those of the dark theme. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** What the picture shows, in words: explained variance and the share of the best plane. */
    public ReadOnlyStringProperty captionProperty() {
        return caption.getReadOnlyProperty();
    }

    /** The state of the map in words, for those who can't see it. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Counts whatever makes another picture. */
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<MapWords> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** What is said of the hovered word. */
    ReadOnlyObjectProperty<Optional<WordCard>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Where the map was brought by hand; empty while it holds all words. */
    public Optional<MapPlace> place() {
        return camera.place();
    }

    /** From where a cloud in three dimensions is looked at. */
    public Orbit orbit() {
        return camera.orbit();
    }

    /** Looks at the map from there at once. */
    public void stand(Optional<MapPlace> place, Orbit orbit) {
        camera.stand(place, orbit);
        changed();
    }

    /** Whether the legend is shown. */
    public BooleanProperty legendShownProperty() {
        return legendShown;
    }

    /** Whether the caption is shown. */
    public BooleanProperty captionShownProperty() {
        return captionShown;
    }

    /** Whether the buttons at the edge are shown. */
    public BooleanProperty toolsShownProperty() {
        return toolsShown;
    }

    /** Whether texts and lines have stronger colours. */
    public BooleanProperty contrastProperty() {
        return contrast;
    }

    MapCamera camera() {
        return camera;
    }

    CategoryPalette palette() {
        CategoryPalette theme =
                contrast.get()
                        ? CategoryPalette.strong(dark.get())
                        : CategoryPalette.of(dark.get());
        return theme.with(colours.wordsProperty().get().colours());
    }

    boolean isSpatial() {
        return !points.isEmpty() && points.target().columns() > 2;
    }

    /** Points at a word, or at none. */
    void hover(int tokenId) {
        if (tokenId != hovered) {
            hovered = tokenId;
            say();
        }
    }

    int hovered() {
        return hovered;
    }

    int selected() {
        return selection.token();
    }

    /** Selects a word, or none. */
    void click(int tokenId) {
        selection.select(tokenId);
    }

    /** Chooses a word besides the others, or no longer. */
    void toggle(int tokenId) {
        if (words.get().has(tokenId)) {
            selection.toggle(tokenId);
        }
    }

    /** Takes up a tool, or puts it down where it is in hand. */
    void takeUp(MapTool other) {
        tool.set(tool.get() == other ? MapTool.MOVE : other);
    }

    /** Selects the drawn fitted word so many places further in the vocabulary, and points at it. */
    void cycle(int by) {
        List<Integer> fitted =
                words.get().fitted().stream().filter(id -> !hidden.contains(id)).toList();
        if (!fitted.isEmpty()) {
            int place = fitted.indexOf(selection.token());
            int next = place < 0 ? (by > 0 ? 0 : -1) : place + by;
            selection.select(fitted.get(Math.floorMod(next, fitted.size())));
            hover(selection.token());
        }
    }

    /** Drags the picture; the camera no longer follows a word. */
    void pan(double pixelsX, double pixelsY) {
        selection.followingProperty().set(false);
        camera.pan(pixelsX, pixelsY);
        changed();
    }

    /** Says that the picture is another one. */
    void changed() {
        changes.set(changes.get() + 1);
    }

    /** Moves points and camera on to now; whether they have some way left. */
    boolean advance() {
        long now = clock.getAsLong();
        double seconds = still.get() ? AT_ONCE : Math.min(LONGEST_PAUSE, (now - advanced) * 1e-9);
        advanced = now;
        if (points.isEmpty()) {
            return false;
        }
        boolean moving = points.advance(seconds, now);
        boolean riding = camera.advance(seconds, bounds(), pushed(), followed(now));
        caption.set(captionNow().text());
        return moving || riding;
    }

    /**
     * Of the words shown where they come to rest, and of those selected and chosen; in space of the
     * ball around them all.
     */
    private Bounds bounds() {
        Matrix target = points.target();
        if (target.columns() > 2) {
            double radius = scene(target).radius().orElse(1);
            Bounds ball = new Bounds(-radius, -radius, radius, radius);
            return overlays.include(ball, camera.orbit(), points);
        }
        boolean all = showOtherTokens.get();
        Bounds bounds = Bounds.EMPTY;
        for (MapWord word : words.get().all()) {
            double x = target.get(word.tokenId(), 0);
            double y = target.get(word.tokenId(), 1);
            int id = word.tokenId();
            boolean shown =
                    ((word.fitted() || all) && !hidden.contains(id))
                            || id == selection.token()
                            || chosen.chosen().contains(id);
            if (shown && !bounds.holds(x, y)) {
                bounds = bounds.including(x, y);
            }
        }
        return overlays.include(bounds, camera.orbit(), points);
    }

    /** Where the word that is pushed comes to rest. */
    private Optional<Spot> pushed() {
        return isPushed()
                ? Optional.of(camera.orbit().see(points.target(), selection.token()))
                        .filter(Spot::isFinite)
                : Optional.empty();
    }

    private Optional<Spot> followed(long now) {
        return selection.followingProperty().get() && words.get().has(selection.token())
                ? Optional.of(camera.orbit().see(points.at(now), selection.token()))
                        .filter(Spot::isFinite)
                : Optional.empty();
    }

    /** What there is to draw now, empty before the first frame. */
    Optional<ScatterScene> scene() {
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(scene(points.at(clock.getAsLong())));
    }

    private ScatterScene scene(Matrix now) {
        return new ScatterScene(
                colours.wordsProperty().get().all(),
                now,
                showArrows.get() ? Optional.of(points.update()) : Optional.empty(),
                showTrails.get() ? points.trails() : List.of(),
                showGhosts.get() ? points.start() : Optional.empty(),
                new ScatterScene.Focus(
                        selection.token(),
                        hovered,
                        neighbours,
                        colours.dimmed(),
                        chosen.chosen(),
                        hidden),
                new ScatterScene.Options(showLabels.get(), showOtherTokens.get(), colours.levels()),
                captionNow().axisNames(),
                isPushed()
                        ? overlays.pushesOn(selection.token(), points)
                        : ScatterScene.Pushes.NONE,
                overlays.paths(points));
    }

    private boolean isPushed() {
        return overlays.isPushing() && words.get().has(selection.token());
    }

    private MapCaption captionNow() {
        return new MapCaption(
                points.frame().projection(),
                aligned.get(),
                points.shareOfBest(),
                points.degreesLeft());
    }

    private void refresh() {
        hide();
        chosen.refresh();
        looks.refresh();
        say();
    }

    /** Says anew how things stand while the same words are drawn. */
    private void say() {
        boolean ready = !points.isEmpty();
        neighbours =
                ready
                        ? nearest.of(selection.token()).stream().map(Neighbor::tokenId).toList()
                        : List.of();
        card.set(
                ready && words.get().has(hovered)
                        ? Optional.of(words.get().card(hovered, nearest.of(hovered)))
                        : Optional.empty());
        caption.set(ready ? captionNow().text() : "");
        summary.set(ready ? summaryNow() : WORDS.get("empty"));
        changed();
    }

    /** Finds out which words are not drawn. */
    private void hide() {
        hiddenAmong = colours.wordsProperty().get();
        filter.group(hiddenAmong);
        int size = words.get().all().size();
        hidden = TokenSet.where(size, chosen::isHidden);
        TokenSet leftOut = TokenSet.where(size, id -> !filter.passes(id));
        if (!leftOut.equals(nearest.leftOutProperty().get())) {
            nearest.leftOutProperty().set(leftOut);
        }
    }

    private String summaryNow() {
        boolean byCategory = colours.byProperty().get() == ColourBy.CATEGORY;
        return new MapSummary(
                        words.get(),
                        points.frame().step(),
                        captionNow().text(),
                        byCategory
                                ? Optional.empty()
                                : Optional.of(colours.byProperty().get().meaning()),
                        chosen.textProperty().get(),
                        List.of(
                                isPushed() ? overlays.pushText(text(selection.token())) : "",
                                overlays.pathText()),
                        selection.token(),
                        neighbours)
                .text();
    }

    private String text(int tokenId) {
        return words.get().all().get(tokenId).text();
    }

    private BooleanProperty option(String name, boolean initially) {
        return new SimpleBooleanProperty(this, name, initially);
    }
}
