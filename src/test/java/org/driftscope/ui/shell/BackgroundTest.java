package org.driftscope.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Background background = new Background(screen::add);
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        background.close();
    }

    private void showNext() throws InterruptedException {
        Runnable next = screen.poll(60, TimeUnit.SECONDS);
        assertNotNull(next, "nothing comes to the screen");
        next.run();
    }

    @Test
    void handsAResultOver() throws InterruptedException {
        background.run("Working…", new Told(() -> "result"));
        assertEquals("Working…", background.progressProperty().get());
        showNext();
        assertEquals(List.of("done result"), told);
        assertEquals("", background.progressProperty().get());
    }

    @Test
    void tellsAProblemInItsOwnWords() throws InterruptedException {
        background.run(
                "Working…",
                new Told(
                        () -> {
                            throw new ProblemException("It is gone.", "Someone took it.", "Look.");
                        }));
        showNext();
        assertEquals(List.of("failed It is gone."), told);
        assertEquals("", background.progressProperty().get());
    }

    @Test
    void tellsAnUnexpectedErrorToo() throws InterruptedException {
        background.run(
                "Working…",
                new Told(
                        () -> {
                            throw new IllegalStateException("odd");
                        }));
        showNext();
        assertEquals(List.of("failed That didn't work."), told);
    }

    @Test
    void tellsAnErrorOfTheJavaMachineToo() throws InterruptedException {
        background.run(
                "Working…",
                new Told(
                        () -> {
                            throw new StackOverflowError("deep");
                        }));
        showNext();
        assertEquals(List.of("failed That didn't work."), told);
        assertEquals("", background.progressProperty().get());
    }

    @Test
    void whatIsRunBehindCallsNothingOffAndIsNotCalledOff() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        background.run("First…", new Told(() -> waitFor(go, "first")));
        background.runBehind(new Told(() -> waitFor(go, "saved")));
        assertEquals("First…", background.progressProperty().get());
        go.countDown();
        showNext();
        background.run("Third…", new Told(() -> "third"));
        showNext();
        showNext();
        assertEquals(List.of("done first", "done saved", "done third"), told);

        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch later = new CountDownLatch(1);
        background.runBehind(
                new Told(
                        () -> {
                            begun.countDown();
                            return waitFor(later, "saved too");
                        }));
        begun.await();
        background.run("Fourth…", new Told(() -> "fourth"));
        background.cancel();
        later.countDown();
        showNext();
        assertEquals("done saved too", told.get(3));
    }

    private static String waitFor(CountDownLatch latch, String result) throws InterruptedException {
        latch.await();
        return result;
    }

    @Test
    void discardsTheResultOfACancelledJob() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        background.run(
                "Working…",
                new Told(
                        () -> {
                            begun.countDown();
                            try {
                                never.await();
                            } catch (InterruptedException e) {
                                return "too late";
                            }
                            return "never";
                        }));
        begun.await();
        background.cancel();
        assertEquals("", background.progressProperty().get());
        showNext();
        assertEquals(List.of("discarded too late"), told);
    }

    @Test
    void aNewJobTakesThePlaceOfTheOneBefore() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        background.run(
                "First…",
                new Told(
                        () -> {
                            never.await();
                            return "first";
                        }));
        background.run("Second…", new Told(() -> "second"));
        assertEquals("Second…", background.progressProperty().get());
        showNext();
        assertEquals(List.of("done second"), told);
        assertTrue(screen.isEmpty());
    }

    /** Writes down what became of a job. */
    private final class Told implements Background.Job<String> {
        private final Callable<String> work;

        Told(Callable<String> work) {
            this.work = work;
        }

        @Override
        public String work() throws Exception {
            return work.call();
        }

        @Override
        public void done(String result) {
            told.add("done " + result);
        }

        @Override
        public void failed(Problem problem) {
            told.add("failed " + problem.what());
        }

        @Override
        public void discard(String result) {
            told.add("discarded " + result);
        }
    }
}
