package org.driftscope.benchmark;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
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
    private static final int DOTS_PER_INCH = 144;

    private ScalingPlot() {}

    /**
     * Writes a PNG file, twice as many pixels across as the chart is wide; the points are of one
     * sweep, in rising order for each thread count.
     */
    static void write(ScalingSweep sweep, List<ScalingPoint> points, Path file) throws IOException {
        XYChart chart =
                new XYChartBuilder()
                        .width(WIDTH)
                        .height(HEIGHT)
                        .xAxisTitle(sweep.title())
                        .yAxisTitle("tokens a second")
                        .build();
        chart.getStyler().setXAxisLogarithmic(sweep.title().equals("vocabulary"));
        chart.getStyler().setYAxisLogarithmic(true);
        chart.getStyler().setYAxisMin(decade(Math.floor(log(points, false))));
        chart.getStyler().setYAxisMax(decade(Math.ceil(log(points, true))));
        chart.getStyler().setYAxisDecimalPattern("#,###");
        chart.getStyler().setXAxisDecimalPattern("#,###");
        chart.getStyler().setPlotGridVerticalLinesVisible(false);
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
        BitmapEncoder.saveBitmapWithDPI(chart, file.toString(), BitmapFormat.PNG, DOTS_PER_INCH);
    }

    /** The decimal logarithm of the lowest or the highest speed. */
    private static double log(List<ScalingPoint> points, boolean highest) {
        DoubleStream speeds = points.stream().mapToDouble(ScalingPoint::tokensPerSecond);
        return Math.log10((highest ? speeds.max() : speeds.min()).orElseThrow());
    }

    private static double decade(double power) {
        return Math.pow(10, power);
    }

    private static void add(List<ScalingPoint> points, XYChart chart) {
        int threads = points.get(0).threads();
        String name = threads == 1 ? "1 thread" : threads + " threads";
        List<Integer> sizes = points.stream().map(ScalingPoint::size).toList();
        List<Double> measured = points.stream().map(ScalingPoint::tokensPerSecond).toList();
        double speed = points.get(0).gigaflops() * 1e9;
        List<Double> expected = new ArrayList<>();
        points.forEach(point -> expected.add(speed / point.operationsPerToken()));
        Color color = threads == 1 ? Color.BLUE : Color.RED;
        chart.addSeries(name, sizes, measured)
                .setMarker(SeriesMarkers.CIRCLE)
                .setMarkerColor(color)
                .setLineColor(color);
        chart.addSeries(
                        String.format(Locale.ROOT, "%s at %.1f GFLOP/s", name, speed / 1e9),
                        sizes,
                        expected)
                .setMarker(SeriesMarkers.NONE)
                .setLineColor(color)
                .setLineStyle(SeriesLines.DASH_DASH);
    }
}
