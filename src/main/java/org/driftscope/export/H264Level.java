package org.driftscope.export;

import java.util.Arrays;

/**
 * Which players can show a movie: the lowest level of H.264 that allows its size and rate.
 *
 * @see <a href="https://www.itu.int/rec/T-REC-H.264">H.264, table A-1</a>
 */
enum H264Level {
    LEVEL_3(30, 40_500, 1_620),
    LEVEL_3_1(31, 108_000, 3_600),
    LEVEL_3_2(32, 216_000, 5_120),
    LEVEL_4(40, 245_760, 8_192),
    LEVEL_4_2(42, 522_240, 8_704),
    LEVEL_5(50, 589_824, 22_080),
    LEVEL_5_1(51, 983_040, 36_864),
    LEVEL_5_2(52, 2_073_600, 36_864);

    /** Pixels of a block, each way. */
    static final int BLOCK = 16;

    private final int number;
    private final int blocksASecond;
    private final int blocks;

    /** The number is ten times the level's; blocks are of 16 by 16 pixels. */
    H264Level(int number, int blocksASecond, int blocks) {
        this.number = number;
        this.blocksASecond = blocksASecond;
        this.blocks = blocks;
    }

    /**
     * Of pictures of so many pixels, so many a second.
     *
     * @throws IllegalArgumentException in words, where no level allows it
     */
    static H264Level of(int width, int height, int rate) {
        int across = blocks(width);
        int down = blocks(height);
        return Arrays.stream(values())
                .filter(level -> level.allows(across, down, rate))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        width
                                                + "x"
                                                + height
                                                + " at "
                                                + rate
                                                + " pictures a second is too large for MP4; take"
                                                + " 4096x2304 or less"));
    }

    private boolean allows(int across, int down, int rate) {
        int all = across * down;
        int longest = Math.max(across, down);
        return all <= blocks
                && (long) all * rate <= blocksASecond
                && (long) longest * longest <= 8L * blocks;
    }

    /** How many blocks cover so many pixels. */
    static int blocks(int pixels) {
        return (pixels + BLOCK - 1) / BLOCK;
    }

    /** As it is written into the file. */
    int number() {
        return number;
    }
}
