package org.driftscope.ui.compare;

import java.util.List;
import java.util.Locale;
import org.driftscope.plot.Figures;
import org.driftscope.run.Trial;
import org.driftscope.run.TrialPoint;

/** Tells what trials came to, in sentences. */
final class CompareStory {
    private CompareStory() {}

    /** Of two runs side by side; {@code difference} names what the second has of its own. */
    static String ofTwo(List<Trial> trials, String difference) {
        Trial first = trials.get(0);
        Trial second = trials.get(1);
        return "After step "
                + Figures.count(Math.max(first.last().step(), second.last().step()))
                + ": this run "
                + state(first)
                + "; the second ("
                + (difference.equals("nothing") ? "the same settings" : difference)
                + ") "
                + state(second)
                + "."
                + verdict(first, second, difference);
    }

    private static String state(Trial trial) {
        TrialPoint last = trial.last();
        String loss = "has loss " + Figures.loss(last.loss());
        String silhouette =
                last.silhouette().isPresent()
                        ? " and silhouette " + Figures.measure(last.silhouette().getAsDouble())
                        : "";
        return trial.problem().isPresent()
                ? "ran away after step " + Figures.count(trial.last().step())
                : loss + silhouette + clear(trial);
    }

    private static String clear(Trial trial) {
        if (trial.last().silhouette().isEmpty()) {
            return "";
        }
        return trial.clearStep().isPresent()
                ? ", clear first at step " + Figures.count(trial.clearStep().getAsLong())
                : ", not clear yet";
    }

    private static String verdict(Trial first, Trial second, String difference) {
        if (difference.equals("nothing")) {
            return first.projection().points().equals(second.projection().points())
                    ? " The two maps are the same to the last bit, as the same settings and seed make them."
                    : "";
        }
        if (first.problem().isPresent() || second.problem().isPresent()) {
            return "";
        }
        double apart = second.last().loss() - first.last().loss();
        return Math.abs(apart) < 0.0005
                ? " Both fit the sentences equally well."
                : String.format(
                        Locale.ROOT,
                        " The second fits the sentences %s, by %.3f nats a token.",
                        apart < 0 ? "better" : "worse",
                        Math.abs(apart));
    }

    /** Of the same settings with several seeds. */
    static String ofSeeds(List<Trial> trials, int wanted) {
        if (trials.isEmpty()) {
            return "";
        }
        String of =
                Figures.counted(trials.size(), "seed") + (trials.size() < wanted ? " so far" : "");
        long failed = trials.stream().filter(trial -> trial.problem().isPresent()).count();
        String ran = failed == 0 ? "" : " " + Figures.count(failed) + " ran away.";
        if (trials.stream().allMatch(trial -> trial.last().silhouette().isEmpty())) {
            return of
                    + ": loss "
                    + losses(trials)
                    + ". Without categories none can come clear."
                    + ran;
        }
        List<Long> clear =
                trials.stream()
                        .filter(trial -> trial.clearStep().isPresent())
                        .map(trial -> trial.clearStep().getAsLong())
                        .sorted()
                        .toList();
        String share =
                String.format(
                        Locale.ROOT,
                        "%d of %s came clear (%.0f %%)",
                        clear.size(),
                        of,
                        100.0 * clear.size() / trials.size());
        if (clear.isEmpty()) {
            return share + "." + ran;
        }
        return share
                + ", at step "
                + Figures.count(median(clear))
                + " in the median, at "
                + Figures.count(clear.get(clear.size() - 1))
                + " at the latest."
                + ran;
    }

    /** Of an even number, the mean of the two in the middle. */
    private static long median(List<Long> rising) {
        long low = rising.get((rising.size() - 1) / 2);
        long high = rising.get(rising.size() / 2);
        return Math.round((low + high) / 2.0);
    }

    private static String losses(List<Trial> trials) {
        double least = trials.stream().mapToDouble(t -> t.last().loss()).min().orElse(0);
        double most = trials.stream().mapToDouble(t -> t.last().loss()).max().orElse(0);
        return Figures.loss(least) + " to " + Figures.loss(most);
    }
}
