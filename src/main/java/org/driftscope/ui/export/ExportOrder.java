package org.driftscope.ui.export;

import java.util.Optional;
import org.driftscope.export.MovieSettings;
import org.driftscope.export.Stretch;
import org.driftscope.ui.control.picture.PictureForm;

/**
 * What a person asked for.
 *
 * @param form of the map's picture; of no account for all else
 * @param size of a movie; likewise
 * @param stretch of what has one; likewise
 */
record ExportOrder(ExportKind kind, PictureForm form, MovieSize size, Stretch stretch) {
    /** How the file's name ends. */
    String ending() {
        return kind == ExportKind.MAP ? form.kind().ending() : kind.ending();
    }

    /** How its movie is made, where it is one. */
    Optional<MovieSettings> movie() {
        return kind.movie()
                .map(format -> format.usual(stretch.first(), stretch.last()))
                .map(movie -> movie.withEvery(stretch.every()));
    }
}
