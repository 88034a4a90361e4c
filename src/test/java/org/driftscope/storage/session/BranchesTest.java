package org.driftscope.storage.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Mark;
import org.driftscope.run.Milestone;
import org.driftscope.run.Past;
import org.driftscope.run.Replay;
import org.driftscope.run.Stepper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Branches and marks are saved with a run. */
class BranchesTest {
    private static final Milestone PAIR =
            new Milestone(Milestone.Kind.PAIR, 9, 9, List.of("dog", "cat", "bone"), 0.625, -0.25);
    private static final Milestone CLEAR =
            new Milestone(Milestone.Kind.CLEAR, 11, 11, List.of(), 0, 0);

    @TempDir Path folder;
    private final SessionFiles files = new SessionFiles();
    private final Sessions.Branched made = Sessions.branched();

    private Session saved(Session session) {
        Path file = folder.resolve("run.driftscope");
        files.replace(file, session);
        return files.open(file).session();
    }

    @Test
    void eachIsTheSameWhenTheFileIsOpened() {
        Session session = saved(made.session());
        assertEquals(made.session().shown(), session.shown());
        assertEquals(made.session().others(), session.others());
        assertEquals(2, session.others().size());
    }

    @Test
    void anyStepOfEachIsMadeAgainExactly() {
        Session session = saved(made.session());
        try (Replay replay = new Replay(session.dataset(), session.settings())) {
            for (Branch branch :
                    List.of(session.others().get(0), session.others().get(1), session.shown())) {
                List<Checkpoint> states = made.states().get(branch.label().number());
                assertEquals(branch.now().step(), states.size() - 1);
                for (int step = 0; step < states.size(); step++) {
                    assertEquals(
                            states.get(step),
                            replay.stateAt(branch.recording(), step),
                            "step " + step + " of branch " + branch.label());
                }
            }
        }
    }

    /** What the window keeps of an opened branch is what it kept before. */
    @Test
    void aBranchIsTakenUpWhereItEnded() {
        Session session = saved(made.session());
        try (Stepper stepper = Stepper.remembering(session.dataset(), session.settings())) {
            Branch second = session.others().get(1);
            KeptRun kept = KeptRun.of(session.dataset(), stepper.description(), second.saved());
            assertEquals(18, kept.newest());
            assertEquals(0, kept.history().get(0).step());
            assertEquals(18, kept.history().get(kept.history().size() - 1).step());
            assertEquals(second, Branch.of(second.label(), kept, second.marks()));
        }
    }

    @Test
    void goingOnKeepsTheOthersAndTheMarks() {
        Session session =
                saved(
                        made.session()
                                .among(
                                        made.session().others(),
                                        made.session().shown().label(),
                                        List.of(new Mark(2, "two")),
                                        Set.of()));
        Past past = new Past(Past.DEFAULT_BUDGET);
        try (Stepper stepper = Stepper.remembering(session.dataset(), session.settings())) {
            past.begin(session.shown().saved());
            stepper.restore(session.now());
            stepper.step();
            past.keep(stepper);
            Session later = saved(session.continued(stepper, past));
            assertEquals(19, later.now().step());
            assertEquals(session.shown().label(), later.shown().label());
            assertEquals(List.of(new Mark(2, "two")), later.shown().marks().own());
            assertEquals(session.others(), later.others());
        }
    }

    /** Of another branch the snapshots after the step at which it parted are of no use. */
    @Test
    void snapshotsAreThoseOfTheBranchOnScreen() {
        Session session = made.session();
        Past past = new Past(Past.DEFAULT_BUDGET);
        try (Stepper stepper = Stepper.remembering(session.dataset(), session.settings())) {
            Branch second = session.others().get(1);
            stepper.restore(second.now());
            past.begin(second.saved());
            past.keep(stepper);
            for (Session.Snapshot snapshot : session.continued(stepper, past).snapshots()) {
                assertEquals(
                        made.states().get(2).get((int) snapshot.step()).frame().embeddings(),
                        snapshot.embeddings(),
                        "step " + snapshot.step());
            }
        }
    }

    @Test
    void whatHappenedAndWhatWasDismissedOfItIsSaved() {
        Branch shown = made.session().shown();
        MarkedSteps marks =
                new MarkedSteps(List.of(new Mark(2, "two")), List.of(PAIR, CLEAR), Set.of(CLEAR));
        Branch marked =
                new Branch(shown.label(), shown.now(), shown.earlier(), shown.metrics(), marks);
        Session session = made.session();
        Session other =
                session.among(
                        List.of(marked.thinned(1)),
                        new BranchLabel(7, "x", 0),
                        List.of(),
                        Set.of());
        assertEquals(marks, saved(other).others().get(0).marks());
    }

    @Test
    void whatThisVersionDoesNotKnowOfABranchGoesWithIt() throws IOException {
        Path file = folder.resolve("run.driftscope");
        files.replace(file, made.session());
        Entries entries = entries(file);
        String json = new String(entries.take(Refusal.JSON), StandardCharsets.UTF_8);
        json = json.replace("\"number\" : 2,", "\"number\" : 2, \"note\" : \"mine\",");
        entries.put(Refusal.JSON, json.getBytes(StandardCharsets.UTF_8));
        entries.put("branches/2/later.npy", new byte[] {1});
        entries.put("branches/2/checkpoints/0/later.npy", new byte[] {2});
        write(file, entries);
        Session session = files.open(file).session();
        String kept = json(saved(session));
        assertTrue(kept.contains("\"note\" : \"mine\""), kept);
        Entries all = entries(folder.resolve("run.driftscope"));
        assertTrue(all.has("branches/2/later.npy"));
        assertTrue(all.has("branches/2/checkpoints/0/later.npy"));
        Session without =
                session.among(
                        List.of(session.others().get(0)),
                        session.shown().label(),
                        List.of(),
                        Set.of());
        assertFalse(json(saved(without)).contains("mine"));
        all = entries(folder.resolve("run.driftscope"));
        assertFalse(all.has("branches/2/later.npy"));
        assertFalse(all.has("branches/2/checkpoints/0/later.npy"));
    }

    private String json(Session session) {
        return new String(SessionCodec.write(session).take(Refusal.JSON), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"number\" : 2, | \"number\" : 3, | branches[1].number",
                "\"number\" : 2, | \"number\" : 1, | branches[1].number",
                "\"number\" : 2, | \"number\" : 0, | branches[1].number",
                "\"step\" : 20, \"name\" | \"step\" : 21, \"name\" | branches[0].marks[1].step",
                "\"name\" : \"here\" | \"name\" : 5 | branches[0].marks[0].name",
                "\"name\" : \"mine\" | \"kind\" : \"x\" | marks[0].kind",
            })
    void whatIsWrongWithThemIsNamed(String wanted, String instead, String field)
            throws IOException {
        Path file = folder.resolve("run.driftscope");
        files.replace(file, made.session());
        Entries entries = entries(file);
        String json =
                new String(entries.take(Refusal.JSON), StandardCharsets.UTF_8)
                        .replaceAll("\\s+", " ");
        assertTrue(json.contains(wanted), wanted);
        entries.put(Refusal.JSON, json.replace(wanted, instead).getBytes(StandardCharsets.UTF_8));
        write(file, entries);
        ProblemException refused = assertThrows(ProblemException.class, () -> files.open(file));
        assertTrue(refused.problem().why().contains('"' + field + '"'), refused.problem().text());
    }

    @Test
    void aFileOfTooManyBranchesIsRefused() throws IOException {
        Path file = folder.resolve("run.driftscope");
        files.replace(file, made.session());
        Entries entries = entries(file);
        String json = new String(entries.take(Refusal.JSON), StandardCharsets.UTF_8);
        String many = "\"branches\" : [ " + "{ \"number\" : 9 }, ".repeat(64);
        entries.put(
                Refusal.JSON,
                json.replaceFirst("\"branches\" : \\[", many).getBytes(StandardCharsets.UTF_8));
        write(file, entries);
        ProblemException refused = assertThrows(ProblemException.class, () -> files.open(file));
        assertTrue(refused.problem().why().contains("more than 64"), refused.problem().text());
    }

    private static Entries entries(Path file) throws IOException {
        return Entries.read(
                new ByteArrayInputStream(Files.readAllBytes(file)), new Refusal("test"));
    }

    private static void write(Path file, Entries entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        entries.write(bytes);
        Files.write(file, bytes.toByteArray());
    }
}
