package org.driftscope.export;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.encode.EncodedMB;
import org.jcodec.codecs.h264.encode.MBEncoderHelper;
import org.jcodec.codecs.h264.encode.MBEncoderI16x16;
import org.jcodec.codecs.h264.io.CAVLC;
import org.jcodec.codecs.h264.io.model.MBType;
import org.jcodec.codecs.h264.io.model.NALUnit;
import org.jcodec.codecs.h264.io.model.NALUnitType;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.RefPicMarkingIDR;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.codecs.h264.io.write.SliceHeaderWriter;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.model.Picture;

/**
 * Codes the pictures of a movie as H.264, one after the other. A block of 16 by 16 pixels that is
 * as it was in the picture before is skipped; any other one stands for itself, coded by the
 * library, whose own encoder skips none. One thread.
 *
 * @see <a href="https://www.itu.int/rec/T-REC-H.264">H.264, items 7.3.3 to 7.3.5 and 8.4.1.1</a>
 */
final class H264Pictures {
    /**
     * Of 0 (finest) to 51. Above 15 the edges of blocks are smoothed, which the library's coder of
     * blocks gets wrong.
     */
    private static final int QUANTISER = 12;

    /** Every so many a picture stands for itself, to be jumped to. */
    private static final int WHOLE_EVERY = 30;

    private static final int PLANES = 3;
    private static final int IMPORTANCE = 3;

    /** Code of a block of its own in a picture of such blocks, predicted flat, of all parts. */
    private static final int FLAT_PREDICTION = 2;

    private static final int ALL_OF_CHROMA = 2 * 4;
    private static final int ALL_OF_LUMA = 12;

    /** What comes before it among the codes of a picture with other blocks. */
    private static final int CODES_OF_OTHERS = 5;

    private final SeqParameterSet sequence;
    private final PictureParameterSet parameters = H264Encoder.createH264Encoder().initPPS();
    private final int across;
    private final int down;
    private final byte[][] before = new byte[PLANES][];
    private Picture shown; // as a player shows the picture before; null before the first
    private int coded;

    H264Pictures(SeqParameterSet sequence) {
        this.sequence = sequence;
        across = sequence.picWidthInMbsMinus1 + 1;
        down = sequence.picHeightInMapUnitsMinus1 + 1;
    }

    /** Whether the next picture stands for itself. */
    boolean isNextWhole() {
        return coded % WHOLE_EVERY == 0;
    }

    /** Codes a picture of whole blocks into a buffer and returns what was written. */
    ByteBuffer code(Picture picture, ByteBuffer room) {
        boolean whole = isNextWhole();
        ByteBuffer out = room.duplicate();
        if (whole) {
            ByteBuffer sets = ByteBuffer.allocate(1024);
            sequence.write(sets);
            unit(NALUnitType.SPS, sets, out);
            sets.clear();
            parameters.write(sets);
            unit(NALUnitType.PPS, sets, out);
        }
        ByteBuffer blocks = ByteBuffer.allocate(room.remaining());
        new Slice(picture, whole, blocks).write();
        unit(whole ? NALUnitType.IDR_SLICE : NALUnitType.NON_IDR_SLICE, blocks, out);
        for (int plane = 0; plane < PLANES; plane++) {
            before[plane] = picture.getPlaneData(plane).clone();
        }
        coded++;
        return out.flip();
    }

    private static void unit(NALUnitType type, ByteBuffer content, ByteBuffer out) {
        out.putInt(1); // begins a unit
        new NALUnit(type, IMPORTANCE).write(out);
        H264Utils.escapeNAL(content.flip(), out);
    }

    private SliceHeader header(boolean whole) {
        int number = coded % WHOLE_EVERY;
        SliceHeader header = new SliceHeader();
        header.sliceType = whole ? SliceType.I : SliceType.P;
        if (whole) {
            header.refPicMarkingIDR = new RefPicMarkingIDR(false, false);
        }
        header.sps = sequence;
        header.pps = parameters;
        header.frameNum = number % (1 << (sequence.log2MaxFrameNumMinus4 + 4));
        header.picOrderCntLsb = (2 * number) % (1 << (sequence.log2MaxPicOrderCntLsbMinus4 + 4));
        header.sliceQpDelta = QUANTISER - 26 - parameters.picInitQpMinus26;
        return header;
    }

    /** All blocks of a picture. */
    private final class Slice {
        private final Picture picture;
        private final boolean whole;
        private final BitWriter bits;
        private final Picture made;
        private final byte[][] left = {new byte[16], new byte[8], new byte[8]};
        private final byte[][] top = {
            new byte[16 * across], new byte[8 * across], new byte[8 * across]
        };
        private final CAVLC[] neighbours = {
            new CAVLC(sequence, parameters, 2, 2),
            new CAVLC(sequence, parameters, 1, 1),
            new CAVLC(sequence, parameters, 1, 1)
        };
        private final MBEncoderI16x16 coder = new MBEncoderI16x16(neighbours, left, top);
        private int skipped;

        Slice(Picture picture, boolean whole, ByteBuffer room) {
            this.picture = picture;
            this.whole = whole;
            bits = new BitWriter(room);
            made = Picture.create(16 * across, 16 * down, picture.getColor());
        }

        void write() {
            SliceHeaderWriter.write(header(whole), whole, IMPORTANCE, bits);
            for (int y = 0; y < down; y++) {
                for (int x = 0; x < across; x++) {
                    if (!whole && isAsBefore(x, y)) {
                        skip(x, y);
                    } else {
                        block(x, y);
                    }
                    rememberEdges(x, y);
                }
            }
            if (skipped > 0) {
                CAVLCWriter.writeUE(bits, skipped);
            }
            bits.write1Bit(1); // the end
            bits.flush();
            shown = made;
        }

        private boolean isAsBefore(int x, int y) {
            for (int plane = 0; plane < PLANES; plane++) {
                int size = plane == 0 ? 16 : 8;
                int width = size * across;
                byte[] now = picture.getPlaneData(plane);
                for (int row = 0; row < size; row++) {
                    int at = (size * y + row) * width + size * x;
                    if (!Arrays.equals(now, at, at + size, before[plane], at, at + size)) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** It is shown as in the picture before, and no part of it is coded. */
        private void skip(int x, int y) {
            skipped++;
            for (int plane = 0; plane < PLANES; plane++) {
                int parts = plane == 0 ? 4 : 2;
                for (int i = 0; i < parts * parts; i++) {
                    neighbours[plane].setZeroCoeff(parts * x + i % parts, parts * y + i / parts);
                }
                int size = 4 * parts;
                for (int row = 0; row < size; row++) {
                    int at = (size * y + row) * size * across + size * x;
                    System.arraycopy(
                            shown.getPlaneData(plane), at, made.getPlaneData(plane), at, size);
                }
            }
        }

        private void block(int x, int y) {
            int code = MBType.I_16x16.code() + FLAT_PREDICTION + ALL_OF_CHROMA + ALL_OF_LUMA;
            if (whole) {
                CAVLCWriter.writeUE(bits, code);
            } else {
                CAVLCWriter.writeUE(bits, skipped);
                CAVLCWriter.writeUE(bits, CODES_OF_OTHERS + code);
                skipped = 0;
            }
            EncodedMB block = new EncodedMB();
            coder.encodeMacroblock(picture, x, y, bits, block, null, null, QUANTISER, 0);
            MBEncoderHelper.putBlkPic(made, block.getPixels(), 16 * x, 16 * y);
        }

        /** What the blocks at its right and beneath it are predicted from. */
        private void rememberEdges(int x, int y) {
            for (int plane = 0; plane < PLANES; plane++) {
                int size = plane == 0 ? 16 : 8;
                int width = size * across;
                byte[] pixels = made.getPlaneData(plane);
                int corner = size * y * width + size * x;
                System.arraycopy(pixels, corner + (size - 1) * width, top[plane], size * x, size);
                for (int row = 0; row < size; row++) {
                    left[plane][row] = pixels[corner + row * width + size - 1];
                }
            }
        }
    }
}
