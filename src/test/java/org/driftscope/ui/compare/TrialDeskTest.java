package org.driftscope.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.driftscope.problem.Problem;
import org.junit.jupiter.api.Test;

class TrialDeskTest {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<String> heard = new ArrayList<>();

    private final class Breaking implements TrialDesk.Job<String> {
        @Override
        public void work(Consumer<String> told) {
            throw new StackOverflowError("planted");
        }

        @Override
        public void at(String progress) {
            heard.add(progress);
        }

        @Override
        public void done() {
            heard.add("done");
        }

        @Override
        public void failed(Problem problem) {
            heard.add(problem.what());
        }
    }

    @Test
    void anyErrorEndsTheJobAndIsTold() throws InterruptedException {
        try (TrialDesk desk = new TrialDesk(screen::add)) {
            desk.begin(new Breaking());
            Runnable told = screen.poll(20, TimeUnit.SECONDS);
            assertNotNull(told, "nothing is told of the error");
            told.run();
            assertEquals(List.of("The runs could not be trained."), heard);
        }
    }
}
