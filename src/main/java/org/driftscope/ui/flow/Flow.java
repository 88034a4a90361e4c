package org.driftscope.ui.flow;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.insight.SentenceTrace;
import org.driftscope.run.Moment;

/**
 * The whole way of one sentence through the model, forward and backward, at one step of a run.
 *
 * @param moment what all numbers are taken from
 * @param reading the sentence
 * @param pages at least one for each stage, in the order of the stages
 */
public record Flow(Moment moment, Reading reading, List<FlowPage> pages) {
    public Flow {
        pages = List.copyOf(pages);
    }

    /** Computes it; takes about as long as reading the sentence twice. On any thread. */
    static Flow of(Moment moment, Reading reading) {
        FlowNumbers numbers =
                new FlowNumbers(
                        moment, reading, new SentenceTrace(moment.model(), reading.example()));
        List<FlowPage> pages = new ArrayList<>(new ForwardPages(numbers).pages());
        pages.addAll(new BackwardPages(numbers).pages());
        return new Flow(moment, reading, pages);
    }

    /** Updates made before it. */
    public long step() {
        return moment.frame().step();
    }
}
