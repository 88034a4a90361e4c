package org.driftscope.ui.export;

import java.util.Optional;
import org.driftscope.export.MovieSettings;
import org.driftscope.export.Paper;
import org.driftscope.export.PictureSettings;
import org.driftscope.export.RunExport;
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

    /**
     * How it is written of the run.
     *
     * @param dark whether movies have the colours of the dark theme
     */
    RunExport ofRun(boolean dark) {
        long last = stretch.last();
        return switch (kind) {
            case GIF, MP4 ->
                    RunExport.movie(
                            movie().orElseThrow(),
                            new PictureSettings(size.width(), size.height(), 1, false, dark));
            case HANDOUT -> RunExport.handout(last, Paper.A4);
            case PAGE -> RunExport.page(stretch.first(), last);
            case PROJECTOR -> RunExport.projectorTables(last);
            case WORD2VEC -> RunExport.word2Vec(last);
            case FRAMES -> RunExport.frames(stretch);
            case METRICS -> RunExport.metrics(stretch);
            case MAP -> throw new IllegalArgumentException("The map is on screen");
        };
    }
}
