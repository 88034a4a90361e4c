package org.driftscope.ui.control.picture;

import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import org.driftscope.export.PngPicture;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.AtomicFile;

/**
 * Something on screen that pictures are taken of. They are taken on the JavaFX Application Thread
 * and show it as it is then; what is returned makes and writes them on any thread.
 */
public interface PictureSource {
    /** Larger pictures take too much memory. */
    double MOST_PIXELS = 100_000_000;

    /** In units of the scene. */
    double width();

    /** In units of the scene. */
    double height();

    /** So many pixels for each unit of the scene, each way. */
    Supplier<BufferedImage> pixels(int scale, boolean transparent);

    /** As a drawing with this title. */
    AtomicFile.Content drawing(String title, boolean transparent);

    /**
     * Takes a picture.
     *
     * @throws ProblemException if it would have too many pixels
     */
    default AtomicFile.Content take(PictureForm form, String title) {
        if (form.kind() == PictureForm.Kind.SVG) {
            return drawing(title, form.transparent());
        }
        int scale = form.kind().scale();
        if (scale * width() * scale * height() > MOST_PIXELS) {
            throw new ProblemException(PictureForm.tooLarge(title));
        }
        Supplier<BufferedImage> pixels = pixels(scale, form.transparent());
        return out -> PngPicture.write(pixels.get(), out);
    }
}
