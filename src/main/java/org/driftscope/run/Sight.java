package org.driftscope.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.driftscope.insight.ClusterMeasures;
import org.driftscope.math.Matrix;
import org.driftscope.projection.HeldState;
import org.driftscope.projection.PcaProjector;
import org.driftscope.projection.Projection;
import org.driftscope.projection.ProjectionSettings;
import org.driftscope.text.Category;
import org.driftscope.text.Dataset;
import org.driftscope.training.StepResult;

/**
 * What is seen of a run: its embeddings in a projection, and how clear its groups of words are.
 * Nothing of the training depends on it. Owned by the thread of the {@link Stepper}.
 */
final class Sight implements AutoCloseable {
    /** Above this many words the measures are taken only every {@link #MEASURES_EVERY} steps. */
    private static final int MOST_WORDS_MEASURED_EACH_STEP = 2_000;

    private static final int MEASURES_EVERY = 10;

    private RunDescription description;
    private Categories categories;
    private final Projectors projectors;
    private PcaProjector projector;

    /** Of a run that begins with these embeddings (V, C). */
    Sight(RunDescription description, Matrix embeddings) {
        this.description = description;
        Dataset dataset = description.dataset();
        HeldState start = new HeldState(0, embeddings);
        projectors = new Projectors(dataset, start);
        projector = projectors.make(description.settings().projection(), start, Optional.empty());
        categories = Categories.of(dataset);
    }

    /** The run, with the groups of words that it has now. */
    RunDescription description() {
        return description;
    }

    /** How the embedding space is looked at. */
    Looking looking() {
        return projectors.looking();
    }

    /** How clear the clusters of embeddings (V, C) are; empty without categories. */
    Optional<ClusterMeasures> measures(Matrix embeddings) {
        return categories.measure(embeddings, projector);
    }

    /** The picture of the random start. */
    Frame start(Matrix embeddings, MeasuredLoss loss) {
        Projection projection = projector.project(embeddings);
        Optional<ClusterMeasures> measures = measures(embeddings);
        return Frame.start(
                loss,
                measures,
                clearStep(OptionalLong.empty(), 0, measures),
                projection,
                embeddings);
    }

    /** The picture of the step after {@code before}. */
    Frame after(Frame before, StepResult result, Matrix embeddings, Optional<MeasuredLoss> loss) {
        Projection projection = projector.project(embeddings); // (V, k)
        long step = result.step();
        Optional<ClusterMeasures> measures =
                categories.size() <= MOST_WORDS_MEASURED_EACH_STEP || step % MEASURES_EVERY == 0
                        ? measures(embeddings)
                        : Optional.empty();
        OptionalLong clear = clearStep(before.clearStep(), step, measures);
        return before.next(result, loss, measures, clear, projection, embeddings);
    }

    /** Looks in another way from now on; the present state so seen. */
    Frame look(Frame now, ProjectionSettings settings) {
        projector =
                projectors.make(
                        settings,
                        new HeldState(now.step(), now.embeddings()),
                        Optional.of(now.projection().basis()));
        return now.seenIn(projector.project(now.embeddings()));
    }

    /** The present state, looked at and grouped as another one of this run. */
    Frame seeAs(Frame now, Looking looking, List<Category> groups) {
        if (!groups.equals(groups())) {
            regroup(groups);
        }
        Projection seen = now.projection();
        if (!looking.equals(projectors.looking())
                || !description.fittedWords().equals(seen.fittedWords())) {
            projector = projectors.make(looking);
            seen = projector.project(now.embeddings());
        }
        return now.measured(measures(now.embeddings()), now.clearStep(), seen);
    }

    /** Groups words otherwise from now on; the present state so measured and seen. */
    Frame group(Frame now, List<Category> groups) {
        Dataset before = description.dataset();
        regroup(groups);
        Frame seen =
                description.fittedWords().equals(now.projection().fittedWords())
                        ? now
                        : look(now, projector.settings());
        Optional<ClusterMeasures> measures = measures(now.embeddings());
        OptionalLong known =
                description.dataset().hasCategoriesOf(before)
                        ? now.clearStep()
                        : OptionalLong.empty();
        return seen.measured(measures, clearStep(known, now.step(), measures), seen.projection());
    }

    /** Looks and groups as when this frame was made, and goes on from there. */
    void restore(Frame at, Looking looking, List<Category> groups) {
        if (!groups.equals(groups())) {
            regroup(groups);
        }
        projector = projectors.make(looking);
        projector.goOn(at.embeddings(), at.projection().basis());
    }

    private List<Category> groups() {
        return description.dataset().corpus().categories();
    }

    private void regroup(List<Category> groups) {
        Dataset grouped = description.dataset().withCategories(groups);
        Categories others = Categories.of(grouped);
        categories.close();
        categories = others;
        projectors.regroup(grouped);
        description =
                description.regrouped(
                        grouped, WordSets.fitted(grouped, projector.settings().fittedWords()));
    }

    private static OptionalLong clearStep(
            OptionalLong before, long step, Optional<ClusterMeasures> measures) {
        boolean clear = measures.map(ClusterMeasures::clear).orElse(false);
        return before.isPresent() || !clear ? before : OptionalLong.of(step);
    }

    @Override
    public void close() {
        categories.close();
    }
}
