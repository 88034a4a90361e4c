package org.driftscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.driftscope.math.Matrix;

/**
 * Where paths and landmarks lie in a picture, and where there is room for their names.
 *
 * @param lines for each path its points in pixels, (S + 1, 2)
 * @param lineNames where the name of each path stands, at its end; empty where it found no room
 * @param marks for each landmark its point in pixels, (n, 2)
 * @param markNames where the name of each landmark stands
 * @param starts the names of the main paths' first points, where these have one in common
 */
public record PathLayout(
        List<Matrix> lines,
        List<Optional<Box>> lineNames,
        Matrix marks,
        List<Optional<Box>> markNames,
        Optional<Box> starts) {
    private static final Insets MARGIN = new Insets(22, 40, 16, 40);
    private static final double RADIUS = 4;
    private static final double CORNER = 2;
    private static final int MAIN_RANK = 0;
    private static final int OTHER_RANK = 3;
    private static final int MARK_RANK = 5;

    public PathLayout {
        lines = List.copyOf(lines);
        lineNames = List.copyOf(lineNames);
        markNames = List.copyOf(markNames);
    }

    /**
     * Fits everything into a picture of this size.
     *
     * @param start the name of the point where the main paths begin
     * @param sizes of the names; those of main paths and of the start are strong
     */
    public static PathLayout of(
            List<TokenPath> paths,
            List<Landmark> landmarks,
            String start,
            TextSize sizes,
            double width,
            double height) {
        Camera camera = Camera.fitted(bounds(paths, landmarks), width, height, MARGIN);
        List<Matrix> lines = paths.stream().map(path -> pixels(path.points(), camera)).toList();
        Matrix marks = pixels(landmarks, camera);
        List<LabelPlacement.Candidate> names = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            Matrix line = lines.get(i);
            names.add(
                    candidate(
                            i,
                            line.get(line.rows() - 1, 0),
                            line.get(line.rows() - 1, 1),
                            sizes.width(paths.get(i).name(), paths.get(i).main()),
                            sizes.height(),
                            paths.get(i).main() ? MAIN_RANK : OTHER_RANK));
        }
        for (int i = 0; i < landmarks.size(); i++) {
            names.add(
                    candidate(
                            paths.size() + i,
                            marks.get(i, 0),
                            marks.get(i, 1),
                            sizes.width(landmarks.get(i).name(), false),
                            sizes.height(),
                            MARK_RANK));
        }
        int startId = names.size();
        firstMain(paths, lines)
                .ifPresent(
                        line ->
                                names.add(
                                        candidate(
                                                startId,
                                                line.get(0, 0),
                                                line.get(0, 1),
                                                sizes.width(start, true),
                                                sizes.height(),
                                                MAIN_RANK)));
        Map<Integer, Box> boxes =
                new LabelPlacement().place(names, corners(paths, lines), width, height);
        return new PathLayout(
                lines,
                found(boxes, 0, paths.size()),
                marks,
                found(boxes, paths.size(), landmarks.size()),
                Optional.ofNullable(boxes.get(startId)));
    }

    /** What the names may not cover: the points between the ends of the main paths. */
    private static List<Box> corners(List<TokenPath> paths, List<Matrix> lines) {
        List<Box> corners = new ArrayList<>();
        for (int p = 0; p < lines.size(); p++) {
            Matrix line = lines.get(p);
            for (int i = 1; paths.get(p).main() && i < line.rows() - 1; i++) {
                corners.add(new Box(line.get(i, 0), line.get(i, 1), 0, 0).grown(CORNER));
            }
        }
        return corners;
    }

    private static LabelPlacement.Candidate candidate(
            int id, double x, double y, double width, double height, int rank) {
        return new LabelPlacement.Candidate(id, x, y, RADIUS, width, height, rank, 0);
    }

    private static Optional<Matrix> firstMain(List<TokenPath> paths, List<Matrix> lines) {
        for (int i = 0; i < paths.size(); i++) {
            if (paths.get(i).main()) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    private static List<Optional<Box>> found(Map<Integer, Box> boxes, int first, int count) {
        List<Optional<Box>> found = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            found.add(Optional.ofNullable(boxes.get(i)));
        }
        return found;
    }

    private static Bounds bounds(List<TokenPath> paths, List<Landmark> landmarks) {
        Bounds bounds = Bounds.EMPTY;
        for (TokenPath path : paths) {
            for (int i = 0; i < path.points().rows(); i++) {
                bounds = bounds.including(path.points().get(i, 0), path.points().get(i, 1));
            }
        }
        for (Landmark landmark : landmarks) {
            bounds = bounds.including(landmark.x(), landmark.y());
        }
        return bounds;
    }

    private static Matrix pixels(Matrix points, Camera camera) {
        float[] pixels = new float[2 * points.rows()];
        for (int i = 0; i < points.rows(); i++) {
            pixels[2 * i] = (float) camera.toPixelX(points.get(i, 0));
            pixels[2 * i + 1] = (float) camera.toPixelY(points.get(i, 1));
        }
        return Matrix.owning(points.rows(), 2, pixels);
    }

    private static Matrix pixels(List<Landmark> landmarks, Camera camera) {
        float[] pixels = new float[2 * landmarks.size()];
        for (int i = 0; i < landmarks.size(); i++) {
            pixels[2 * i] = (float) camera.toPixelX(landmarks.get(i).x());
            pixels[2 * i + 1] = (float) camera.toPixelY(landmarks.get(i).y());
        }
        return Matrix.owning(landmarks.size(), 2, pixels);
    }
}
