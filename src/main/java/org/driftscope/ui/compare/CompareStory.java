package org.driftscope.ui.compare;

import java.util.List;
import java.util.Locale;
import org.driftscope.plot.Figures;
import org.driftscope.run.Trial;
import org.driftscope.run.TrialPoint;
import org.driftscope.wording.Wording;

/** Tells what trials came to, in sentences. */
final class CompareStory {
    private static final Wording WORDS = Wording.of("ui.compare");

    private CompareStory() {}

    /**
     * Of two runs side by side; {@code difference} names what the second has of its own, if
     * anything.
     */
    static String ofTwo(List<Trial> trials, String difference) {
        Trial first = trials.get(0);
        Trial second = trials.get(1);
        String two =
                WORDS.get(
                        "two",
                        "step",
                        Math.max(first.last().step(), second.last().step()),
                        "first",
                        state(first),
                        "difference",
                        difference.isEmpty() ? WORDS.get("same-settings") : difference,
                        "second",
                        state(second));
        String verdict = verdict(first, second, difference);
        return verdict.isEmpty() ? two : two + " " + verdict;
    }

    private static String state(Trial trial) {
        TrialPoint last = trial.last();
        if (trial.problem().isPresent()) {
            return WORDS.get("two-away", "step", last.step());
        }
        String loss = Figures.loss(last.loss());
        if (last.silhouette().isEmpty()) {
            return WORDS.get("two-loss", "loss", loss);
        }
        return WORDS.get(
                trial.clearStep().isPresent() ? "two-clear" : "two-unclear",
                "loss",
                loss,
                "silhouette",
                Figures.measure(last.silhouette().getAsDouble()),
                "step",
                trial.clearStep().orElse(0));
    }

    private static String verdict(Trial first, Trial second, String difference) {
        if (difference.isEmpty()) {
            return first.projection().points().equals(second.projection().points())
                    ? WORDS.get("two-same")
                    : "";
        }
        if (first.problem().isPresent() || second.problem().isPresent()) {
            return "";
        }
        double apart = second.last().loss() - first.last().loss();
        return Math.abs(apart) < 0.0005
                ? WORDS.get("two-equal")
                : WORDS.get(
                        "two-apart",
                        "way",
                        apart < 0 ? "better" : "worse",
                        "apart",
                        Figures.loss(Math.abs(apart)));
    }

    /** Of the same settings with several seeds. */
    static String ofSeeds(List<Trial> trials, int wanted) {
        if (trials.isEmpty()) {
            return "";
        }
        long failed = trials.stream().filter(trial -> trial.problem().isPresent()).count();
        String some = trials.size() < wanted ? "yes" : "no";
        String told =
                trials.stream().allMatch(trial -> trial.last().silhouette().isEmpty())
                        ? losses(trials, some)
                        : clear(trials, some);
        return failed == 0 ? told : told + " " + WORDS.get("seeds-away", "count", failed);
    }

    private static String clear(List<Trial> trials, String some) {
        List<Long> clear =
                trials.stream()
                        .filter(trial -> trial.clearStep().isPresent())
                        .map(trial -> trial.clearStep().getAsLong())
                        .sorted()
                        .toList();
        boolean none = clear.isEmpty();
        return WORDS.get(
                none ? "seeds-unclear" : "seeds-clear",
                "clear",
                clear.size(),
                "seeds",
                trials.size(),
                "some",
                some,
                "share",
                String.format(Locale.ROOT, "%.0f %%", 100.0 * clear.size() / trials.size()),
                "median",
                none ? 0 : median(clear),
                "latest",
                none ? 0 : clear.get(clear.size() - 1));
    }

    /** Of an even number, the mean of the two in the middle. */
    private static long median(List<Long> rising) {
        long low = rising.get((rising.size() - 1) / 2);
        long high = rising.get(rising.size() / 2);
        return Math.round((low + high) / 2.0);
    }

    private static String losses(List<Trial> trials, String some) {
        double least = trials.stream().mapToDouble(t -> t.last().loss()).min().orElse(0);
        double most = trials.stream().mapToDouble(t -> t.last().loss()).max().orElse(0);
        return WORDS.get(
                "seeds-losses",
                "seeds",
                trials.size(),
                "some",
                some,
                "least",
                Figures.loss(least),
                "most",
                Figures.loss(most));
    }
}
