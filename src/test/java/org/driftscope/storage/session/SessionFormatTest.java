package org.driftscope.storage.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Frame;
import org.driftscope.run.Mark;
import org.driftscope.run.Metric;
import org.driftscope.run.Replay;
import org.driftscope.run.Stepper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every version stay readable, and say all that another program needs. */
class SessionFormatTest {
    private static final Path FORMAT_1 =
            Path.of("src", "test", "resources", "session", "format-1.driftscope");

    private static final Path FORMAT_1_BRANCHES =
            FORMAT_1.resolveSibling("format-1-branches.driftscope");

    private static final double[] NUMPY_BRANCHES = {
        2.9270967082702226, 2.2194195020781704, 358.3868211
    };

    @TempDir Path folder;
    private final SessionFiles files = new SessionFiles();

    /**
     * Printed by {@code python3 src/test/resources/session/session_step.py
     * src/test/resources/session/format-1.driftscope 6}: loss, norm of the gradient, sum of the
     * weights, sum of their squares.
     */
    private static final double[][] NUMPY = {
        {3.50653783, 0.82141722, 28.396179, 96.995519},
        {3.29973816, 1.30121060, 28.471110, 98.107616},
        {3.30412231, 0.99147871, 28.510628, 99.207594},
        {3.38948039, 1.17241291, 28.532130, 100.269660},
        {3.36880801, 0.98646691, 28.567891, 101.374907},
        {3.25483602, 1.11435151, 28.614603, 102.510737}
    };

    @Test
    void numpyTakesTheSameSteps() {
        Session session = files.open(FORMAT_1).session();
        try (Stepper stepper = new Stepper(session.dataset(), session.settings())) {
            stepper.restore(session.now());
            for (double[] expected : NUMPY) {
                Frame frame = stepper.step();
                assertEquals(expected[0], frame.result().orElseThrow().loss(), 2e-6);
                assertEquals(expected[1], frame.result().orElseThrow().gradientNorm(), 2e-6);
                float[] weights = stepper.checkpoint().model().weights().toArray();
                assertEquals(expected[2], sum(weights, 1), 2e-5);
                assertEquals(expected[3], sum(weights, 2), 2e-5);
            }
            Checkpoint end = stepper.checkpoint();
            assertEquals(-0.213569, end.model().weights().get(0, 0), 1e-6);
            assertEquals(-0.276126, end.model().weights().get(0, 3), 1e-6);
            // The examples were shuffled on the way.
            assertEquals(
                    List.of(64, 34, 147, 19, 108, 77, 140, 102),
                    IntStream.range(0, 8).map(end.batches()::at).boxed().toList());
            assertEquals(64, end.batches().drawn());
            assertEquals("d6d13704145819a0", Long.toHexString(end.random().s0()));
            assertEquals("238b20e521b36c5c", Long.toHexString(end.random().s3()));
        }
    }

    private static double sum(float[] weights, int power) {
        double sum = 0;
        for (float weight : weights) {
            sum += power == 1 ? weight : (double) weight * weight;
        }
        return sum;
    }

    @Test
    void aFileOfFormat1IsReadWhole() {
        Session session = files.open(FORMAT_1).session();
        assertEquals(33, session.now().step());
        assertEquals(List.of(0L, 32L), session.earlier().stream().map(Checkpoint::step).toList());
        assertEquals(7, session.settings().seed());
        assertEquals(34, session.metrics().size());
        assertEquals(3.5430149, session.metrics().get(Metric.CORPUS_LOSS, 30), 1e-7); // by numpy
        assertEquals(34, session.snapshots().size());
        assertEquals(session.now().frame().embeddings(), session.snapshots().get(33).embeddings());
    }

    /** Saved again it is the same, but for what stands in another order. */
    @Test
    void whatThisVersionDoesNotKnowIsPassedOn() throws IOException {
        Entries entries = entries(FORMAT_1);
        String json = new String(entries.take(Refusal.JSON), StandardCharsets.UTF_8);
        String newer =
                json.replaceFirst("\\{", "{ \"later\" : [ 1, { \"deep\" : null } ],")
                        .replaceFirst("\"seed\" : 7", "\"seed\" : 7, \"warmUp\" : 10")
                        .replaceFirst(
                                "\"tied\" : true,\n", "\"tied\" : true, \"dropOut\" : 0.5,\n");
        entries.put(Refusal.JSON, newer.getBytes(StandardCharsets.UTF_8));
        entries.put("branches/a.npy", new byte[] {1, 2, 3});
        Path file = write(entries, "newer.driftscope");
        Path again = folder.resolve("again.driftscope");
        files.replace(again, files.open(file).session());
        Entries passedOn = entries(again);
        assertArrayEquals(new byte[] {1, 2, 3}, passedOn.take("branches/a.npy"));
        String kept = new String(passedOn.take(Refusal.JSON), StandardCharsets.UTF_8);
        for (String known : List.of("later", "deep", "warmUp", "dropOut")) {
            assertTrue(newer.contains('"' + known + '"'), known);
            assertTrue(kept.contains('"' + known + '"'), known);
        }
    }

    /** The numbers are numpy's: {@code numpy.load} of this file, entry by entry. */
    @Test
    void aFileWithBranchesIsReadWhole() {
        Session session = files.open(FORMAT_1_BRANCHES).session();
        assertEquals(18, session.now().step());
        assertEquals(new BranchLabel(3, "output untied from step 12", 12), session.shown().label());
        assertEquals(List.of(new Mark(15, "mine")), session.shown().marks().own());
        Branch first = session.others().get(0);
        Branch second = session.others().get(1);
        assertEquals(BranchLabel.FIRST, first.label());
        assertEquals(new BranchLabel(2, "learning rate 0.05 from step 8", 8), second.label());
        assertEquals(20, first.now().step());
        assertEquals(18, second.now().step());
        assertEquals(List.of(new Mark(3, "here"), new Mark(20, "“end”")), first.marks().own());
        assertEquals(NUMPY_BRANCHES[0], first.metrics().get(Metric.LOSS, 20), 1e-9);
        assertEquals(NUMPY_BRANCHES[1], second.metrics().get(Metric.LOSS, 18), 1e-9);
        assertEquals(NUMPY_BRANCHES[2], sum(second.now().model().weights().toArray(), 2), 1e-3);
        assertEquals(new View.Place(0.25, -0.5, 4), session.view().place().orElseThrow());
        try (Stepper stepper = new Stepper(session.dataset(), session.settings());
                Replay replay = new Replay(session.dataset(), session.settings())) {
            stepper.restore(second.now());
            assertEquals(second.now(), replay.stateAt(second.recording(), 18));
            assertTrue(stepper.step().result().orElseThrow().loss() < 4);
        }
    }

    @Test
    void aFileOfANewerVersionIsRefusedNamingBoth() throws IOException {
        Problem problem = refused("\"formatVersion\" : 1", "\"formatVersion\" : 2");
        assertTrue(problem.why().contains("format 2"), problem.text());
        assertTrue(problem.why().contains("up to 1"), problem.text());
        assertTrue(problem.remedy().contains("newest"), problem.text());
    }

    @Test
    void theEntryAndTheFieldThatAreWrongAreNamed() throws IOException {
        assertNames(refused("\"batchSize\" : 16", "\"batchSize\" : 0"), "settings");
        assertNames(refused("\"heads\" : 2", "\"heads\" : \"2\""), "settings.model.heads");
        assertNames(refused("\"kind\" : \"adamw\"", "\"kind\" : \"x\""), "settings.optimizer.kind");
        assertNames(refused("\"step\" : 33", "\"step\" : 34"), "checkpoints.34");
        assertNames(refused("\"drawn\" : 112", "\"drawn\" : 8"), "checkpoints.33.drawn");
        assertNames(refused("\"dog\"", "\"dig\""), "vocabulary");
        Problem shape = refused("\"feedForward\" : 12", "\"feedForward\" : 13");
        assertTrue(shape.why().contains("checkpoints/0/weights.npy"), shape.text());
        Problem kind = refused("\"kind\" : \"adamw\"", "\"kind\" : \"sgd\"");
        assertTrue(kind.why().contains("checkpoints/0/velocity.npy"), kind.text());
        Problem invalid = refused("\"changes\" : [ ]", "\"changes\" : [ }");
        assertTrue(invalid.why().contains("session.json"), invalid.text());
        assertTrue(invalid.why().contains("line"), invalid.text());
    }

    private static void assertNames(Problem problem, String field) {
        assertTrue(problem.why().contains("session.json"), problem.text());
        assertTrue(problem.why().contains('"' + field + '"'), problem.text());
    }

    private Problem refused(String wanted, String instead) throws IOException {
        Entries entries = entries(FORMAT_1);
        String json = new String(entries.take(Refusal.JSON), StandardCharsets.UTF_8);
        assertTrue(json.contains(wanted), wanted);
        int at = json.lastIndexOf(wanted);
        String changed = json.substring(0, at) + instead + json.substring(at + wanted.length());
        entries.put(Refusal.JSON, changed.getBytes(StandardCharsets.UTF_8));
        Path file = write(entries, "changed.driftscope");
        return assertThrows(ProblemException.class, () -> files.open(file)).problem();
    }

    private Path write(Entries entries, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        entries.write(bytes);
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static Entries entries(Path file) throws IOException {
        return Entries.read(
                new ByteArrayInputStream(Files.readAllBytes(file)), new Refusal("test"));
    }
}
