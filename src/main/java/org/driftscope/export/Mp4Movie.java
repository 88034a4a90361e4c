package org.driftscope.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.driftscope.text.Cancellation;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
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
 * start of the file. Of odd sizes the last row or column is left out. One thread.
 *
 * @see <a href="https://www.itu.int/rec/T-REC-H.264">H.264</a>
 */
final class Mp4Movie implements MovieFile {
    private static final int HEADER = 4096;
    private static final int HEADER_OF_A_PICTURE = 32;
    private static final int UNSPECIFIED_FORMAT = 5;
    private static final int BT_709 = 1;

    private final Picture yuv;
    private final ByteBuffer room;
    private final H264Pictures pictures;
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
     * @param count how many pictures there will be at most
     * @param rate how many of them a second
     */
    Mp4Movie(int width, int height, int count, int rate, OutputStream out) throws IOException {
        this.rate = rate;
        this.out = out;
        int across = H264Level.blocks(width) * H264Level.BLOCK;
        int down = H264Level.blocks(height) * H264Level.BLOCK;
        yuv =
                Picture.createCropped(
                        across, down, ColorSpace.YUV420J, new Rect(0, 0, width & ~1, height & ~1));
        room = ByteBuffer.allocate(2 * across * down + HEADER);
        pictures = new H264Pictures(sequence(width, height, rate));
        temporary = Files.createTempFile("driftscope-", ".mp4");
        try {
            channel = NIOUtils.rwChannel(temporary.toFile());
            muxer =
                    new WebOptimizedMP4Muxer(
                            channel, Brand.MP4, HEADER + HEADER_OF_A_PICTURE * count);
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
    private static SeqParameterSet sequence(int width, int height, int rate) {
        SeqParameterSet parameters =
                H264Encoder.createH264Encoder().initSPS(new Size(width & ~1, height & ~1));
        parameters.levelIdc = H264Level.of(width, height, rate).number();
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

    @Override
    public void add(BufferedImage picture, boolean last) throws IOException {
        Cancellation.throwIfInterrupted();
        Yuv420.fill(picture, yuv);
        boolean whole = pictures.isNextWhole();
        ByteBuffer coded = pictures.code(yuv, room);
        track.addFrame(
                Packet.createPacket(
                        coded,
                        written,
                        rate,
                        1,
                        written,
                        whole ? Packet.FrameType.KEY : Packet.FrameType.INTER,
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
