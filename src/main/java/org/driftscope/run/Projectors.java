package org.driftscope.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.driftscope.projection.Anchors;
import org.driftscope.projection.Axes;
import org.driftscope.projection.Basis;
import org.driftscope.projection.HeldState;
import org.driftscope.projection.Hold;
import org.driftscope.projection.PcaProjector;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.projection.WordPair;
import org.driftscope.text.Dataset;
import org.driftscope.text.Vocabulary;

/**
 * Makes the projectors of a run, and remembers the states whose axes may be kept. On the training
 * thread.
 */
final class Projectors {
    private Dataset dataset;
    private final HeldState start;
    private Looking looking; // null before the first projector

    /** {@code start} is the random start. */
    Projectors(Dataset dataset, HeldState start) {
        this.dataset = dataset;
        this.start = start;
    }

    /** The same text with other groups of words, for the projectors to come. */
    void regroup(Dataset grouped) {
        dataset = grouped;
    }

    /**
     * A projector with these settings. Where they ask for words the text lacks, as they may after
     * another text was opened, it shows the main components.
     *
     * @param now the present state, whose axes are kept from now on where the settings ask for that
     *     and those made last didn't
     * @param shown the basis on screen
     */
    PcaProjector make(ProjectionSettings settings, HeldState now, Optional<Basis> shown) {
        return make(
                new Looking(
                        settings,
                        settings.hold() == Hold.NOW
                                ? Optional.of(chosen().orElse(now))
                                : Optional.empty(),
                        shown));
    }

    private Optional<HeldState> chosen() {
        return looking == null ? Optional.empty() : looking.held();
    }

    /** A projector that looks like another one. */
    PcaProjector make(Looking other) {
        ProjectionSettings settings = other.settings();
        List<Anchors.Rows> words = words(settings.axes());
        boolean lacking = settings.axes() instanceof Axes.Words && words.size() < 2;
        Optional<HeldState> held =
                settings.hold() == Hold.START ? Optional.of(start) : other.held();
        PcaProjector made =
                new PcaProjector(
                        lacking ? settings.withAxes(Axes.MAIN) : settings,
                        WordSets.fitted(dataset, settings.fittedWords()),
                        new Anchors(words, held, other.near()));
        looking = other;
        return made;
    }

    /** How the projector made last looks. */
    Looking looking() {
        return looking;
    }

    private List<Anchors.Rows> words(Axes axes) {
        return axes instanceof Axes.Words words
                ? Stream.of(words.x(), words.y()).flatMap(pair -> rows(pair).stream()).toList()
                : List.of();
    }

    private Optional<Anchors.Rows> rows(WordPair pair) {
        Vocabulary vocabulary = dataset.vocabulary();
        OptionalInt plus = vocabulary.id(pair.plus());
        OptionalInt minus = vocabulary.id(pair.minus());
        return plus.isPresent() && minus.isPresent()
                ? Optional.of(new Anchors.Rows(plus.getAsInt(), minus.getAsInt()))
                : Optional.empty();
    }
}
