package org.driftscope.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.driftscope.insight.NearestNeighbors;
import org.driftscope.insight.Neighbor;
import org.driftscope.math.Matrix;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.MarkerShape;
import org.driftscope.plot.Orbit;
import org.driftscope.plot.Spot;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.storage.JsonText;
import org.driftscope.text.Category;
import org.driftscope.text.Dataset;
import org.driftscope.training.StepResult;
import org.driftscope.wording.Wording;

/**
 * A page that replays a run in any browser, all in one file and without a network: {@code
 * replay.html} with a {@link ReplayData} in it. It is shown the frames of the run in order and
 * keeps some at equal distances; the browser draws what lies between. One thread.
 */
public final class ReplayPage {
    /** A page shows no more; browsers draw what lies between. */
    public static final int MOST_FRAMES = 401;

    private static final int NEAREST = 5;

    /** For so many of them at most it tells the nearest words. */
    public static final int NEIGHBOUR_FRAMES = 50;

    /** Pairs of words compared for one page; of more words neighbours are told less often. */
    private static final long MOST_PAIRS = 50_000_000;

    private static final int NONE = 0xFFFF;
    private static final String PLACE = "REPLAY_DATA";

    private final Stretch steps;
    private final List<Kept> kept = new ArrayList<>();
    private final Map<Integer, Map<Integer, List<Neighbor>>> neighbours = new HashMap<>();

    /** Of one frame. */
    private record Kept(long step, Double loss, Matrix points) {}

    /** Of the steps from the first to the last, both included. */
    public ReplayPage(long first, long last) {
        steps = Stretch.within(first, last, MOST_FRAMES);
    }

    /** Remembers a frame if it is one of those that the page shows. */
    public void add(Frame frame) {
        if (!steps.shows(frame.step())) {
            return;
        }
        List<Integer> words = frame.projection().fittedWords();
        long pairs = Math.max(1, (long) words.size() * words.size());
        long sets = Math.max(2, Math.min(NEIGHBOUR_FRAMES, MOST_PAIRS / pairs));
        long every = Math.max(1, (steps.count() - 1) / sets);
        if (kept.size() % every == 0 || frame.step() == steps.last()) {
            neighbours.put(kept.size(), nearest(frame.embeddings(), words));
        }
        Double loss = frame.result().map(StepResult::loss).orElse(null);
        kept.add(new Kept(frame.step(), loss, frame.projection().points()));
    }

    private static Map<Integer, List<Neighbor>> nearest(Matrix embeddings, List<Integer> words) {
        Set<Integer> candidates = new HashSet<>(words);
        Map<Integer, List<Neighbor>> found = new HashMap<>();
        for (int word : words) {
            found.put(word, NearestNeighbors.of(embeddings, word, NEAREST, candidates::contains));
        }
        return found;
    }

    /** Writes the page; {@code words} are the token ids it shows. */
    public void write(RunDescription run, List<Integer> words, OutputStream out)
            throws IOException {
        String[] halves = template().split(PLACE, 2);
        String json = JsonText.of(data(run.dataset(), words));
        out.write(halves[0].getBytes(StandardCharsets.UTF_8));
        // A text of the corpus must not end the script that holds it.
        out.write(json.replace("<", "\\u003c").getBytes(StandardCharsets.UTF_8));
        out.write(halves[1].getBytes(StandardCharsets.UTF_8));
    }

    private static String template() throws IOException {
        try (InputStream in = ReplayPage.class.getResourceAsStream("replay.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ReplayData data(Dataset dataset, List<Integer> words) {
        Quantised points = points(words);
        List<Integer> frames = neighbours.keySet().stream().sorted().toList();
        return new ReplayData(
                Wording.language().code(),
                ReplayTexts.all(),
                dataset.corpus().name(),
                words.stream().map(id -> word(dataset, id)).toList(),
                groups(dataset.corpus().categories()),
                outlines(MarkerShape::outline),
                outlines(MarkerShape::rightHalf),
                kept.stream().map(Kept::step).toList(),
                new ArrayList<>(kept.stream().map(Kept::loss).toList()),
                points.minX(),
                points.minY(),
                points.unit(),
                points.base64(),
                NEAREST,
                frames,
                neighbours(words, frames));
    }

    private static ReplayData.Word word(Dataset dataset, int id) {
        return new ReplayData.Word(
                dataset.vocabulary().token(id),
                dataset.categoriesOf(id),
                dataset.vocabulary().count(id));
    }

    private static List<ReplayData.Group> groups(List<Category> categories) {
        CategoryPalette light = MapFigure.palette(false, categories);
        CategoryPalette dark = MapFigure.palette(true, categories);
        List<ReplayData.Group> groups = new ArrayList<>();
        for (int number = 0; number < categories.size(); number++) {
            groups.add(
                    new ReplayData.Group(
                            categories.get(number).name(),
                            hex(light.category(number).rgb()),
                            hex(dark.category(number).rgb())));
        }
        return groups;
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private static List<List<Double>> outlines(
            Function<MarkerShape, List<MarkerShape.Corner>> outline) {
        return Arrays.stream(MarkerShape.values())
                .map(
                        shape ->
                                outline.apply(shape).stream()
                                        .flatMap(corner -> Stream.of(corner.x(), corner.y()))
                                        .toList())
                .toList();
    }

    /** Points as whole numbers of a unit. */
    private record Quantised(double minX, double minY, double unit, String base64) {}

    private Quantised points(List<Integer> words) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (Kept frame : kept) {
            for (int word : words) {
                Spot spot = Orbit.START.see(frame.points(), word);
                minX = Math.min(minX, spot.x());
                maxX = Math.max(maxX, spot.x());
                minY = Math.min(minY, spot.y());
                maxY = Math.max(maxY, spot.y());
            }
        }
        double unit = Math.max(1e-12, Math.max(maxX - minX, maxY - minY) / NONE);
        ByteBuffer numbers = buffer(2L * kept.size() * words.size());
        for (Kept frame : kept) {
            for (int word : words) {
                Spot spot = Orbit.START.see(frame.points(), word);
                numbers.putShort((short) Math.round((spot.x() - minX) / unit));
                numbers.putShort((short) Math.round((spot.y() - minY) / unit));
            }
        }
        return new Quantised(minX, minY, unit, base64(numbers));
    }

    private String neighbours(List<Integer> words, List<Integer> frames) {
        Map<Integer, Integer> places = new HashMap<>();
        words.forEach(word -> places.put(word, places.size()));
        ByteBuffer numbers = buffer(2L * NEAREST * frames.size() * words.size());
        for (int frame : frames) {
            for (int word : words) {
                List<Neighbor> near = neighbours.get(frame).getOrDefault(word, List.of());
                for (int rank = 0; rank < NEAREST; rank++) {
                    boolean there = rank < near.size();
                    int id = there ? near.get(rank).tokenId() : -1;
                    double cosine = there ? near.get(rank).cosine() : 0;
                    numbers.putShort((short) (int) places.getOrDefault(id, NONE));
                    numbers.putShort((short) Math.round(1000 + 1000 * cosine));
                }
            }
        }
        return base64(numbers);
    }

    private static ByteBuffer buffer(long numbers) {
        return ByteBuffer.allocate(Math.toIntExact(2 * numbers)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String base64(ByteBuffer numbers) {
        return StandardCharsets.US_ASCII
                .decode(Base64.getEncoder().encode(numbers.flip()))
                .toString();
    }
}
