package org.driftscope.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driftscope.export.PictureSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a picture is made. */
final class PictureOptions {
    static final int MOST_SCALE = 4;

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

    /** The colours of the window. */
    enum Theme {
        LIGHT,
        DARK
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Of a map, movie or chart: width and height (default: 1280x800).")
    private String size;

    @Option(
            names = "--scale",
            paramLabel = "1|2|4",
            description =
                    "Of a map, movie or chart: pixels for each of these, each way (default: 1).")
    private Integer scale;

    @Option(
            names = "--transparent",
            description = "Of a map, .gif or chart: with nothing behind it.")
    private boolean transparent;

    @Option(
            names = "--theme",
            paramLabel = "light|dark",
            description = "Of a map, movie or chart: its colours (default: light).")
    private Theme theme;

    /** Refuses them for what is no picture. */
    void requireNone(String subject) {
        if (size != null || scale != null || transparent || theme != null) {
            throw wrongUse("--size, --scale, --transparent and --theme are not for " + subject);
        }
    }

    /** What was asked for. */
    PictureSettings settings() {
        PictureSettings usual = PictureSettings.DEFAULT;
        if (scale != null && scale != 1 && scale != 2 && scale != MOST_SCALE) {
            throw wrongUse("--scale takes 1, 2 or 4, not " + scale);
        }
        int width = usual.width();
        int height = usual.height();
        if (size != null) {
            Matcher sides = SIZE.matcher(size);
            if (!sides.matches()) {
                throw wrongUse("--size takes a width and a height such as 1280x800, not " + size);
            }
            width = Integer.parseInt(sides.group(1));
            height = Integer.parseInt(sides.group(2));
        }
        try {
            return new PictureSettings(
                    width,
                    height,
                    scale == null ? usual.scale() : scale,
                    transparent,
                    theme == Theme.DARK);
        } catch (IllegalArgumentException e) {
            throw wrongUse(e.getMessage());
        }
    }

    private ParameterException wrongUse(String words) {
        return new ParameterException(command.commandLine(), words);
    }
}
