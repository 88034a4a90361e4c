package org.driftscope.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.driftscope.text.Cancellation;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.encode.RateControl;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Rect;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.Brand;
import org.jcodec.containers.mp4.WebOptimizedMP4Muxer;

/**
 * Writes pictures as H.264 in MP4, at a constant rate, with what a player must know first at the
 * start of the file. Every picture stands for itself, every second one is one to jump to: what the
 * library's encoder makes of differences is no smaller. Of odd sizes the last row or column is left
 * out. One thread.
 *
 * @see <a href="https://www.itu.int/rec/T-REC-H.264">H.264</a>
 */
final class Mp4Movie implements MovieFile {
    /** Of 0 (finest) to 51. From 14 on white paper gets tinted blocks that flicker. */
    private static final int QUANTISER = 12;

    private static final int HEADER = 4096;
    private static final int HEADER_OF_A_PICTURE = 32;
    private static final int UNSPECIFIED_FORMAT = 5;
    private static final int BT_709 = 1;

    private final Picture yuv;
    private final ByteBuffer room;
    private final H264Encoder encoder;
    private final int rate;
    private final OutputStream out;
    private final Path temporary;
    private final SeekableByteChannel channel;
    private final WebOptimizedMP4Muxer muxer;
    private final MuxerTrack track;
    private int written;

    /**
     * Begins the movie.
     *
     * @param pictures how many there will be at most
     * @param rate how many of them a second
     */
    Mp4Movie(int width, int height, int pictures, int rate, OutputStream out) throws IOException {
        this.rate = rate;
        this.out = out;
        int across = H264Level.blocks(width) * H264Level.BLOCK;
        int down = H264Level.blocks(height) * H264Level.BLOCK;
        yuv =
                Picture.createCropped(
                        across, down, ColorSpace.YUV420J, new Rect(0, 0, width & ~1, height & ~1));
        room = ByteBuffer.allocate(2 * across * down + HEADER);
        encoder = new Encoder(H264Level.of(width, height, rate));
        temporary = Files.createTempFile("driftscope-", ".mp4");
        try {
            channel = NIOUtils.rwChannel(temporary.toFile());
            muxer =
                    new WebOptimizedMP4Muxer(
                            channel, Brand.MP4, HEADER + HEADER_OF_A_PICTURE * pictures);
            track =
                    muxer.addVideoTrack(
                            Codec.H264,
                            VideoCodecMeta.createSimpleVideoCodecMeta(
                                    new Size(width & ~1, height & ~1), ColorSpace.YUV420J));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** Says in the stream which level it needs and how its colours were made. */
    private static final class Encoder extends H264Encoder {
        private final H264Level level;

        Encoder(H264Level level) {
            super(new Fixed());
            this.level = level;
        }

        @Override
        public SeqParameterSet initSPS(Size size) {
            SeqParameterSet parameters = super.initSPS(size);
            parameters.levelIdc = level.number();
            parameters.constraintSet1Flag = true; // what every player knows
            VUIParameters use = new VUIParameters();
            use.videoSignalTypePresentFlag = true;
            use.videoFormat = UNSPECIFIED_FORMAT;
            use.colourDescriptionPresentFlag = true;
            use.colourPrimaries = BT_709;
            use.transferCharacteristics = BT_709;
            use.matrixCoefficients = BT_709;
            parameters.vuiParams = use;
            return parameters;
        }
    }

    /** The same fineness throughout. */
    private static final class Fixed implements RateControl {
        @Override
        public int startPicture(Size size, int most, SliceType type) {
            return QUANTISER;
        }

        @Override
        public int initialQpDelta() {
            return 0;
        }

        @Override
        public int accept(int bits) {
            return 0;
        }
    }

    @Override
    public void add(BufferedImage picture, boolean last) throws IOException {
        Cancellation.throwIfInterrupted();
        Yuv420.fill(picture, yuv);
        // Two pictures to jump to must not follow each other: they would need different numbers.
        boolean toJumpTo = written % 2 == 0;
        ByteBuffer coded =
                encoder.doEncodeFrame(yuv, room.duplicate(), toJumpTo, written % 2, SliceType.I);
        track.addFrame(
                Packet.createPacket(
                        coded,
                        written,
                        rate,
                        1,
                        written,
                        toJumpTo ? Packet.FrameType.KEY : Packet.FrameType.INTER,
                        null));
        written++;
    }

    @Override
    public void close() throws IOException {
        try {
            try (channel) {
                if (written > 0) {
                    muxer.finish();
                }
            }
            if (written > 0) {
                Files.copy(temporary, out);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
