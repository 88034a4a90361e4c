package org.driftscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.driftscope.math.Matrix;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.text.Dataset;
import org.junit.jupiter.api.Test;

/** What is shown of a course is held against the frames of the run when it was trained. */
class CourseTest {
    private static final int STEPS = 90;
    private static final int LOOKED_ANEW = 40;

    private final Dataset dataset = Corpora.dataset("starter-natural-4");
    private final List<Matrix> embeddings = new ArrayList<>();
    private final List<Frame> trained = new ArrayList<>();

    private KeptRun run(boolean looksAnew) {
        Past past = new Past(Past.DEFAULT_BUDGET);
        try (Stepper stepper = Stepper.remembering(dataset, RunSettings.DEFAULT)) {
            past.keep(stepper);
            note(stepper);
            for (int step = 1; step <= STEPS; step++) {
                stepper.step();
                past.keep(stepper);
                note(stepper);
                if (step == 20) {
                    stepper.setLearningRate(0.02);
                }
                if (step == LOOKED_ANEW && looksAnew) {
                    stepper.setProjection(ProjectionSettings.DEFAULT.withDimensions(3));
                }
                if (step == 60) {
                    stepper.setControls(Controls.NONE.withLeftOut(Set.of(1, 2)));
                }
            }
            return KeptRun.of(past, stepper);
        }
    }

    private void note(Stepper stepper) {
        trained.add(stepper.frame());
        embeddings.add(stepper.frame().embeddings());
    }

    private static List<Frame> shown(Course course, long first, long last) {
        List<Frame> frames = new ArrayList<>();
        course.show(first, last, frames::add);
        assertEquals(
                LongStream.rangeClosed(first, last).boxed().toList(),
                frames.stream().map(Frame::step).toList());
        return frames;
    }

    @Test
    void keptFramesAreShownAsTheyWere() {
        List<Long> told = new ArrayList<>();
        List<Frame> frames = shown(new Course(run(false), told::add), 3, 70);
        assertEquals(trained.subList(3, 71), frames);
        assertEquals(LongStream.rangeClosed(3, 70).boxed().toList(), told);
    }

    @Test
    void othersAreMadeAgainToTheLastBit() {
        KeptRun spare = run(false).spare(Long.MAX_VALUE);
        assertEquals(trained, shown(new Course(spare, step -> {}), 0, STEPS));
        assertEquals(trained.subList(75, 81), shown(new Course(spare, step -> {}), 75, 80));
    }

    @Test
    void allStepsAreLookedAtAsTheNewestIs() {
        KeptRun run = run(true);
        Course course = new Course(run, step -> {});
        assertEquals(3, course.description().settings().projection().dimensions());
        for (long first : new long[] {0, 33, 64}) {
            for (Frame frame : shown(course, first, STEPS)) {
                assertEquals(3, frame.projection().points().columns(), "step " + frame.step());
                assertEquals(embeddings.get((int) frame.step()), frame.embeddings());
            }
        }
    }

    @Test
    void itCanBeCalledOffAndRefusesStepsThatAreNotThere() {
        Course kept = new Course(run(false), step -> Thread.currentThread().interrupt());
        assertThrows(CancellationException.class, () -> kept.show(0, STEPS, frame -> {}));
        Thread.interrupted();
        Course made =
                new Course(
                        run(false).spare(Long.MAX_VALUE),
                        step -> {
                            if (step == 5) {
                                Thread.currentThread().interrupt();
                            }
                        });
        List<Long> seen = new ArrayList<>();
        assertThrows(
                CancellationException.class,
                () -> made.show(0, STEPS, frame -> seen.add(frame.step())));
        Thread.interrupted();
        assertEquals(List.of(0L, 1L, 2L, 3L, 4L, 5L), seen);
        assertThrows(IllegalArgumentException.class, () -> made.show(0, STEPS + 1, frame -> {}));
    }
}
