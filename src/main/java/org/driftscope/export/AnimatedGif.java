package org.driftscope.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes pictures one after the other as a GIF that plays for ever; each has 256 colours of its
 * own.
 *
 * @see <a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF 89a</a>
 */
final class AnimatedGif implements MovieFile {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    /** Sub-block 1 of Netscape's extension: how often to play, 0 for ever. */
    private static final byte[] FOR_EVER = {1, 0, 0};

    private static final int LAST_HUNDREDTHS = 200; // for the end to be looked at

    private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    private final ImageOutputStream stream;
    private final int hundredths;

    /** Begins the file, to show so many pictures a second; {@code out} stays open. */
    AnimatedGif(int rate, OutputStream out) throws IOException {
        hundredths = hundredths(rate);
        stream = ImageIO.createImageOutputStream(out);
        writer.setOutput(stream);
        writer.prepareWriteSequence(null);
    }

    private static int hundredths(int rate) {
        return Math.round(100f / rate);
    }

    /** How long so many pictures play, once. */
    static double seconds(int pictures, int rate) {
        return ((pictures - 1) * hundredths(rate) + LAST_HUNDREDTHS) / 100.0;
    }

    @Override
    public void add(BufferedImage image, boolean last) throws IOException {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(image), parameters);
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        boolean clear = image.getColorModel().hasAlpha();
        control.setAttribute("disposalMethod", clear ? "restoreToBackgroundColor" : "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", String.valueOf(last ? LAST_HUNDREDTHS : hundredths));
        control.setAttribute("transparentColorIndex", "0");
        root.appendChild(control);
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(FOR_EVER);
        extensions.appendChild(loop);
        root.appendChild(extensions);
        metadata.mergeTree(FORMAT, root);
        writer.writeToSequence(new IIOImage(image, null, metadata), parameters);
    }

    @Override
    public void close() throws IOException {
        writer.endWriteSequence();
        writer.dispose();
        stream.flush();
        stream.close();
    }
}
