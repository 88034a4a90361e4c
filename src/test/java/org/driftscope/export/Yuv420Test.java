package org.driftscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Yuv420Test {
    /** The bars of BT.709 in eight bits, as published for 100 % colour bars. */
    @ParameterizedTest
    @CsvSource({
        "FFFFFF, 235, 128, 128",
        "FFFF00, 219, 16, 138",
        "00FFFF, 188, 154, 16",
        "00FF00, 173, 42, 26",
        "FF00FF, 78, 214, 230",
        "FF0000, 63, 102, 240",
        "0000FF, 32, 240, 118",
        "000000, 16, 128, 128"
    })
    void coloursBecomeThoseOfTheTable(String rgb, int luma, int blue, int red) {
        BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[4];
        Arrays.fill(pixels, Integer.parseInt(rgb, 16));
        image.setRGB(0, 0, 2, 2, pixels, 0, 2);
        Picture planes = Picture.create(2, 2, ColorSpace.YUV420J);
        Yuv420.fill(image, planes);
        assertEquals(luma, planes.getPlaneData(0)[3] + 128);
        assertEquals(blue, planes.getPlaneData(1)[0] + 128);
        assertEquals(red, planes.getPlaneData(2)[0] + 128);
    }

    @Test
    void beyondTheEdgeTheLastRowAndColumnGoOn() {
        BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(2, 0, 0xFFFFFF);
        Picture planes = Picture.create(4, 2, ColorSpace.YUV420J);
        Yuv420.fill(image, planes);
        assertEquals(16, planes.getPlaneData(0)[4] + 128, "black, as above");
        assertEquals(235, planes.getPlaneData(0)[3] + 128, "white, as left of it");
        assertEquals(235, planes.getPlaneData(0)[7] + 128);
    }
}
