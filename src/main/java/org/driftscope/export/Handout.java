package org.driftscope.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Frame;
import org.driftscope.run.RunDescription;
import org.driftscope.wording.Wording;

/**
 * A page to print for a lesson: the map at the start, half way and at the end, the loss, the pair
 * of words and questions, all from one run. It is shown the frames of the run in order. One thread.
 */
public final class Handout {
    private static final Wording WORDS = Wording.of("export");

    private final RunCurves curves;
    private final long middle;
    private final long last;
    private Optional<Frame> startFrame = Optional.empty();
    private Optional<Frame> middleFrame = Optional.empty();
    private Optional<Frame> lastFrame = Optional.empty();

    /**
     * Of a run as it is described before the first frame, up to this step.
     *
     * @throws ProblemException where that is step 0
     */
    public Handout(RunDescription run, long last) {
        if (last == 0) {
            throw new ProblemException(WORDS.problem("no-handout"));
        }
        curves = new RunCurves(run);
        middle = last / 2;
        this.last = last;
    }

    /** Takes the next frame. */
    public void add(Frame frame) {
        curves.add(frame);
        if (frame.step() == 0) {
            startFrame = Optional.of(frame);
        }
        if (frame.step() == middle) {
            middleFrame = Optional.of(frame);
        }
        if (frame.step() == last) {
            lastFrame = Optional.of(frame);
        }
    }

    /**
     * Writes the page as PDF; all frames up to the last were added.
     *
     * @param run as it is described after the last frame
     */
    public void write(RunDescription run, Paper paper, OutputStream out) throws IOException {
        HandoutMaps maps =
                new HandoutMaps(
                        run,
                        startFrame.orElseThrow(),
                        middleFrame.orElseThrow(),
                        lastFrame.orElseThrow());
        PdfSheet.write(
                paper,
                HandoutPage.title(run),
                pen -> new HandoutPage(pen, paper, run, curves, maps).draw(),
                out);
    }
}
