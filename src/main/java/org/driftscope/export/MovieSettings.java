package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * How a movie is made.
 *
 * @param format of its file
 * @param stretch the steps it shows
 * @param rate pictures a second
 */
public record MovieSettings(Format format, Stretch stretch, int rate) {
    public static final int MOST_RATE = 50;

    private static final long MOST_PICTURES = 10_000;

    /** What a movie can be written as. */
    public enum Format {
        /** Plays anywhere and for ever. */
        GIF(120, 10),
        /** H.264 in MP4: truer colours, and can be sought in. */
        MP4(600, 20);

        private final int mostPictures;
        private final int usualRate;

        Format(int mostPictures, int usualRate) {
            this.mostPictures = mostPictures;
            this.usualRate = usualRate;
        }

        /** As many pictures at the rate that suit most. */
        public MovieSettings usual(long first, long last) {
            return new MovieSettings(this, Stretch.within(first, last, mostPictures), usualRate);
        }
    }

    public MovieSettings {
        if (rate < 1 || rate > MOST_RATE) {
            throw new IllegalArgumentException(
                    "A movie shows 1 to " + MOST_RATE + " pictures a second, not " + rate);
        }
        if (stretch.count() > MOST_PICTURES) {
            throw new IllegalArgumentException(
                    stretch.count()
                            + " pictures are more than "
                            + MOST_PICTURES
                            + "; take a larger distance");
        }
    }

    /** The same with another distance between the steps. */
    public MovieSettings withEvery(long every) {
        return new MovieSettings(format, new Stretch(stretch.first(), stretch.last(), every), rate);
    }

    /** The same with so many pictures a second. */
    public MovieSettings withRate(int other) {
        return new MovieSettings(format, stretch, other);
    }

    /** How long it plays; the last picture of a GIF stays, to be looked at. */
    public double seconds() {
        return format == Format.GIF
                ? AnimatedGif.seconds((int) stretch.count(), rate)
                : (double) stretch.count() / rate;
    }

    /**
     * Refuses pictures that the format can't hold.
     *
     * @throws IllegalArgumentException in words
     */
    public void require(PictureSettings picture) {
        if (format == Format.MP4) {
            if (picture.transparent()) {
                throw new IllegalArgumentException(
                        "An MP4 can't be transparent; a GIF can, or take away the option");
            }
            H264Level.of(width(picture), height(picture), rate);
        }
    }

    MovieFile begin(PictureSettings picture, OutputStream out) throws IOException {
        require(picture);
        return switch (format) {
            case GIF -> new AnimatedGif(rate, out);
            case MP4 ->
                    new Mp4Movie(width(picture), height(picture), (int) stretch.count(), rate, out);
        };
    }

    private static int width(PictureSettings picture) {
        return picture.scale() * picture.width();
    }

    private static int height(PictureSettings picture) {
        return picture.scale() * picture.height();
    }
}
