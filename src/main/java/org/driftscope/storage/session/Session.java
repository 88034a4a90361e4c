package org.driftscope.storage.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.driftscope.math.Matrix;
import org.driftscope.run.ChangeAt;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Frame;
import org.driftscope.run.Mark;
import org.driftscope.run.Metrics;
import org.driftscope.run.Milestone;
import org.driftscope.run.Past;
import org.driftscope.run.Recording;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;

/**
 * A run as it is saved: all that is needed to go on from its last step, to come back to any earlier
 * one, and to draw its course; and the same of its branches. Immutable.
 *
 * @param corpus the whole text, also what the settings leave out
 * @param dataset the text as it is cut
 * @param settings what the run was started with
 * @param shown the branch that was on screen, or the only one
 * @param snapshots embeddings along its way, by rising step
 * @param others the branches that were not on screen
 * @param view how it was looked at
 * @param origin where a run that was saved by itself had been saved before, by a person
 * @param extras what a newer version saved and this one passes on
 */
public record Session(
        Corpus corpus,
        Dataset dataset,
        RunSettings settings,
        Branch shown,
        List<Snapshot> snapshots,
        List<Branch> others,
        View view,
        Optional<Origin> origin,
        Extras extras) {
    /** More branches are in no file. */
    public static final int MOST_BRANCHES = 64;

    private static final int MOST_CHECKPOINTS = 64;
    private static final int MOST_SNAPSHOTS = 256;

    /** Of all branches that were not on screen, together. */
    private static final int MOST_OTHER_CHECKPOINTS = 64;

    /** Weights, and what goes with them, of all checkpoints together: 64 MB or so. */
    private static final long MOST_NUMBERS = 16_000_000;

    public Session {
        snapshots = List.copyOf(snapshots);
        others = List.copyOf(others);
    }

    /** E (V, C) after a step. */
    public record Snapshot(long step, Matrix embeddings) {}

    /** A run as it is now. */
    public static Session of(Corpus corpus, Stepper stepper, Past past) {
        Branch shown = branch(BranchLabel.FIRST, MarkedSteps.NONE, stepper, past);
        return new Session(
                corpus,
                stepper.startedWith(),
                stepper.description().settings(),
                shown,
                snapshots(shown.now(), past.recording(stepper), List.of()),
                List.of(),
                View.NONE,
                Optional.empty(),
                Extras.NONE);
    }

    /** This run, after the branch on screen went on. */
    public Session continued(Stepper stepper, Past past) {
        Branch now = branch(shown.label(), shown.marks(), stepper, past);
        long same = sameUntil(shown.now().changes(), now.now().changes());
        List<Snapshot> older =
                snapshots.stream()
                        .filter(snapshot -> snapshot.step() <= Math.min(same, now.now().step()))
                        .toList();
        return new Session(
                corpus,
                dataset,
                settings,
                now,
                snapshots(now.now(), past.recording(stepper), older),
                others,
                view,
                Optional.empty(),
                extras);
    }

    /** The last step at which two branches with these changes are the same. */
    private static long sameUntil(List<ChangeAt> one, List<ChangeAt> other) {
        int i = 0;
        while (i < one.size() && i < other.size() && one.get(i).equals(other.get(i))) {
            i++;
        }
        long first = i < one.size() ? one.get(i).step() : Long.MAX_VALUE;
        return Math.min(first, i < other.size() ? other.get(i).step() : Long.MAX_VALUE);
    }

    /** The same, looked at otherwise. */
    public Session withView(View other) {
        return new Session(
                corpus, dataset, settings, shown, snapshots, others, other, origin, extras);
    }

    /**
     * The same among other branches.
     *
     * @param label how the branch on screen is called
     * @param own its marks that a person set
     * @param dismissed what happened to it and nobody wants to see
     */
    public Session among(
            List<Branch> branches, BranchLabel label, List<Mark> own, Set<Milestone> dismissed) {
        MarkedSteps marks = new MarkedSteps(own, shown.marks().found(), dismissed);
        Branch named = new Branch(label, shown.now(), shown.earlier(), shown.metrics(), marks);
        long each =
                Math.min(MOST_OTHER_CHECKPOINTS, mostCheckpoints(shown.now()))
                        / Math.max(1, branches.size());
        return new Session(
                corpus,
                dataset,
                settings,
                named,
                snapshots,
                branches.stream().map(branch -> branch.thinned(each)).toList(),
                view,
                origin,
                extras);
    }

    /** The same, with the file that a person saved it to. */
    public Session withOrigin(Optional<Origin> other) {
        return new Session(
                corpus, dataset, settings, shown, snapshots, others, view, other, extras);
    }

    private static Branch branch(BranchLabel label, MarkedSteps marks, Stepper stepper, Past past) {
        Checkpoint now = stepper.checkpoint();
        return new Branch(
                        label,
                        now,
                        past.recording(stepper).checkpoints().stream()
                                .filter(checkpoint -> checkpoint.step() < now.step())
                                .toList(),
                        past.metrics(),
                        marks.with(past.milestones()))
                .thinned(Math.min(MOST_CHECKPOINTS, mostCheckpoints(now)));
    }

    private static long mostCheckpoints(Checkpoint like) {
        long weights = 5L * like.model().weights().columns(); // moments, gradients and pictures too
        return MOST_NUMBERS / weights;
    }

    /** Its last step. */
    public Checkpoint now() {
        return shown.now();
    }

    /** Checkpoints before it, by rising step. */
    public List<Checkpoint> earlier() {
        return shown.earlier();
    }

    /** Those of its steps. */
    public Metrics metrics() {
        return shown.metrics();
    }

    /** What any of its steps can be made again from. */
    public Recording recording() {
        return shown.recording();
    }

    /** Those of the frames, and for what lies before them the older ones or the checkpoints. */
    private static List<Snapshot> snapshots(
            Checkpoint now, Recording recording, List<Snapshot> older) {
        TreeMap<Long, Snapshot> all = new TreeMap<>();
        older.forEach(snapshot -> all.put(snapshot.step(), snapshot));
        recording.checkpoints().forEach(kept -> all.put(kept.step(), snapshot(kept.frame())));
        if (!recording.frames().isEmpty()) {
            all.tailMap(recording.frames().get(0).step()).clear();
        }
        recording.frames().forEach(frame -> all.put(frame.step(), snapshot(frame)));
        long embeddings = (long) now.lastGradient().rows() * now.lastGradient().columns();
        return Branch.thinned(
                List.copyOf(all.values()), Math.min(MOST_SNAPSHOTS, MOST_NUMBERS / embeddings));
    }

    private static Snapshot snapshot(Frame frame) {
        return new Snapshot(frame.step(), frame.embeddings());
    }
}
