package org.driftscope.storage.session;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.driftscope.math.Matrix;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Frame;
import org.driftscope.run.Metrics;
import org.driftscope.run.Past;
import org.driftscope.run.Recording;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;

/**
 * A run as it is saved: all that is needed to go on from its last step, to come back to any earlier
 * one, and to draw its course. Immutable.
 *
 * @param corpus the whole text, also what the settings leave out
 * @param dataset the text as it is cut
 * @param settings what the run was started with
 * @param now its last step
 * @param earlier checkpoints before it, by rising step
 * @param metrics of its steps
 * @param snapshots embeddings along the way, by rising step
 * @param view how it was looked at
 * @param extras what a newer version saved and this one passes on
 */
public record Session(
        Corpus corpus,
        Dataset dataset,
        RunSettings settings,
        Checkpoint now,
        List<Checkpoint> earlier,
        Metrics metrics,
        List<Snapshot> snapshots,
        View view,
        Extras extras) {
    private static final int MOST_CHECKPOINTS = 64;
    private static final int MOST_SNAPSHOTS = 256;

    /** Weights, and what goes with them, of all checkpoints together: 64 MB or so. */
    private static final long MOST_NUMBERS = 16_000_000;

    public Session {
        earlier = List.copyOf(earlier);
        snapshots = List.copyOf(snapshots);
    }

    /** E (V, C) after a step. */
    public record Snapshot(long step, Matrix embeddings) {}

    /** A run as it is now. */
    public static Session of(Corpus corpus, Stepper stepper, Past past) {
        return of(corpus, stepper, past, List.of(), View.NONE, Extras.NONE);
    }

    /** This run, after it went on. */
    public Session continued(Stepper stepper, Past past) {
        return of(corpus, stepper, past, snapshots, view, extras);
    }

    /** The same, looked at otherwise. */
    public Session withView(View other) {
        return new Session(
                corpus, dataset, settings, now, earlier, metrics, snapshots, other, extras);
    }

    private static Session of(
            Corpus corpus,
            Stepper stepper,
            Past past,
            List<Snapshot> older,
            View view,
            Extras extras) {
        Checkpoint now = stepper.checkpoint();
        Recording recording = past.recording(stepper);
        long weights = 5L * now.model().weights().columns(); // moments, gradients and pictures too
        long embeddings = (long) now.lastGradient().rows() * now.lastGradient().columns();
        return new Session(
                corpus,
                stepper.startedWith(),
                stepper.description().settings(),
                now,
                thinned(
                        recording.checkpoints().stream()
                                .filter(checkpoint -> checkpoint.step() < now.step())
                                .toList(),
                        Math.min(MOST_CHECKPOINTS, MOST_NUMBERS / weights)),
                past.metrics(),
                thinned(
                        snapshots(recording, older),
                        Math.min(MOST_SNAPSHOTS, MOST_NUMBERS / embeddings)),
                view,
                extras);
    }

    /** What any of its steps can be made again from. */
    public Recording recording() {
        List<Checkpoint> all = new ArrayList<>(earlier);
        all.add(now);
        return new Recording(now.step(), all, List.of(), now.changes());
    }

    /** Those of the frames, and for what lies before them the older ones or the checkpoints. */
    private static List<Snapshot> snapshots(Recording recording, List<Snapshot> older) {
        TreeMap<Long, Snapshot> all = new TreeMap<>();
        older.forEach(snapshot -> all.put(snapshot.step(), snapshot));
        recording.checkpoints().forEach(kept -> all.put(kept.step(), snapshot(kept.frame())));
        if (!recording.frames().isEmpty()) {
            all.tailMap(recording.frames().get(0).step()).clear();
        }
        recording.frames().forEach(frame -> all.put(frame.step(), snapshot(frame)));
        return List.copyOf(all.values());
    }

    private static Snapshot snapshot(Frame frame) {
        return new Snapshot(frame.step(), frame.embeddings());
    }

    /** At most so many of them, the first among them, at equal distances. */
    private static <T> List<T> thinned(List<T> all, long most) {
        if (most < 1) {
            return List.of();
        }
        int every = (int) ((all.size() + most - 1) / most);
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i += Math.max(1, every)) {
            kept.add(all.get(i));
        }
        return kept;
    }
}
