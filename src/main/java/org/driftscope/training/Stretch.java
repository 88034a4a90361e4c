package org.driftscope.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.driftscope.model.Parameter;

/** Some weights in a row, of the flat vector of all: those from {@code from} to {@code to - 1}. */
record Stretch(int from, int to) {
    /** All weights there are. */
    static final Stretch ALL = new Stretch(0, Integer.MAX_VALUE);

    /** The longest stretches that together hold the wanted parameters; given in flat order. */
    static List<Stretch> of(List<Parameter> parameters, Predicate<Parameter> wanted) {
        List<Stretch> stretches = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (wanted.test(parameter)) {
                int from = parameter.offset();
                int last = stretches.size() - 1;
                if (last >= 0 && stretches.get(last).to == from) {
                    from = stretches.remove(last).from;
                }
                stretches.add(new Stretch(from, parameter.offset() + parameter.size()));
            }
        }
        return stretches;
    }
}
