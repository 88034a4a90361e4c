package org.driftscope.benchmark;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Draws tokens a second against one size, on logarithmic axes, with a line for what they would be
 * at the arithmetic speed of the smallest size: measured points stay near it or above.
 */
final class ScalingPlot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    private ScalingPlot() {}

    /** Writes an SVG file; the points are of one sweep, in rising order for each thread count. */
    static void write(ScalingSweep sweep, List<ScalingPoint> points, Path file) throws IOException {
        XYChart chart =
                new XYChartBuilder()
                        .width(WIDTH)
                        .height(HEIGHT)
                        .xAxisTitle(sweep.title())
                        .yAxisTitle("tokens a second")
                        .build();
        chart.getStyler().setXAxisLogarithmic(!sweep.title().equals("layers"));
        chart.getStyler().setYAxisLogarithmic(true);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
        points.stream()
                .map(ScalingPoint::threads)
                .distinct()
                .forEach(
                        threads ->
                                add(
                                        points.stream()
                                                .filter(p -> p.threads() == threads)
                                                .toList(),
                                        chart));
        VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    }

    private static void add(List<ScalingPoint> points, XYChart chart) {
        int threads = points.get(0).threads();
        String name = threads == 1 ? "1 thread" : threads + " threads";
        List<Integer> sizes = points.stream().map(ScalingPoint::size).toList();
        List<Double> measured = points.stream().map(ScalingPoint::tokensPerSecond).toList();
        double speed = points.get(0).gigaflops() * 1e9;
        List<Double> expected = new ArrayList<>();
        points.forEach(point -> expected.add(speed / point.operationsPerToken()));
        chart.addSeries(name, sizes, measured).setMarker(SeriesMarkers.CIRCLE);
        chart.addSeries(
                        String.format(Locale.ROOT, "%s at %.1f GFLOP/s", name, speed / 1e9),
                        sizes,
                        expected)
                .setMarker(SeriesMarkers.NONE)
                .setLineStyle(SeriesLines.DASH_DASH);
    }
}
