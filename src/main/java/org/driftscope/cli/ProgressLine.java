package org.driftscope.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/**
 * A progress bar with rate and time left on standard error where that is a terminal; nothing
 * elsewhere.
 */
final class ProgressLine implements AutoCloseable {
    private final ProgressBar bar;

    private ProgressLine(ProgressBar bar) {
        this.bar = bar;
    }

    /** A bar for {@code steps} steps. */
    static ProgressLine onTerminal(long steps) {
        if (!new ExecTerminalProvider().isSystemStream(SystemStream.Error)) {
            return new ProgressLine(null);
        }
        return new ProgressLine(
                new ProgressBarBuilder()
                        .setTaskName("training")
                        .setInitialMax(steps)
                        .setUnit(" steps", 1)
                        .showSpeed()
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .build());
    }

    /** This step is reached. */
    void reach(long step) {
        if (bar != null) {
            bar.stepTo(step);
        }
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
