package org.driftscope.cli;

import org.driftscope.export.MovieSettings;
import org.driftscope.export.PictureSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which stretch of a run a movie shows, and how fast. */
final class MovieOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--from",
            paramLabel = "N",
            description = "Of a movie: the step it begins with (default: 0).")
    private Long from;

    @Option(
            names = "--every",
            paramLabel = "N",
            description =
                    "Of a movie: how many steps lie between two pictures (default: as few as keep a"
                            + " .gif to 120 pictures, an .mp4 to 600).")
    private Long every;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Of a movie: pictures a second (default: 10 in a .gif, 20 in an .mp4).")
    private Integer rate;

    /** Refuses them for what is no movie. */
    void requireNone(String subject) {
        if (from != null || every != null || rate != null) {
            throw wrongUse("--from, --every and --rate are for movies, not for " + subject);
        }
    }

    /** Refuses what can be known to be wrong before a run is made. */
    void require(MovieSettings.Format format, PictureSettings picture) {
        settings(format, from == null ? 0 : from, picture);
    }

    /** What was asked for, of a run that ends with step {@code last}. */
    MovieSettings settings(MovieSettings.Format format, long last, PictureSettings picture) {
        if (from != null && from > last) {
            throw wrongUse("--from must be 0 to " + last + ", the last step, but is " + from);
        }
        try {
            MovieSettings movie = format.usual(from == null ? 0 : from, last);
            movie = every == null ? movie : movie.withEvery(every);
            movie = rate == null ? movie : movie.withRate(rate);
            movie.require(picture);
            return movie;
        } catch (IllegalArgumentException e) {
            throw wrongUse(e.getMessage());
        }
    }

    private ParameterException wrongUse(String words) {
        return new ParameterException(command.commandLine(), words);
    }
}
