package org.driftscope.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.driftscope.math.Matrix;
import org.driftscope.model.Capacity;
import org.driftscope.model.LanguageModel;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Pass;
import org.driftscope.model.Site;
import org.driftscope.text.Batch;

/** Reads the vectors of occurrences off a model at every {@link ReadingStage}. */
final class SenseVectors {
    private static final int TOKENS_AT_ONCE = 512;

    private final List<SenseOccurrence> occurrences;
    private final List<ReadingStage> stages;
    private final Map<Site, Matrix> seen = new HashMap<>();
    private final int channels;
    private final float[][] rows; // (S, n C)

    private SenseVectors(ModelCopy copy, List<SenseOccurrence> occurrences) {
        this.occurrences = occurrences;
        stages = ReadingStage.of(copy.config().layers());
        channels = copy.config().dModel();
        rows = new float[stages.size()][occurrences.size() * channels];
    }

    /** For each stage the vectors (n, C) of the n occurrences, at least one. */
    static List<Matrix> of(ModelCopy copy, List<SenseOccurrence> occurrences) {
        SenseVectors vectors = new SenseVectors(copy, occurrences);
        vectors.read(copy);
        List<Matrix> matrices = new ArrayList<>();
        for (float[] values : vectors.rows) {
            matrices.add(Matrix.owning(occurrences.size(), vectors.channels, values));
        }
        return matrices;
    }

    private void read(ModelCopy copy) {
        int longest =
                occurrences.stream().mapToInt(o -> o.example().predictions()).max().orElseThrow();
        Capacity room = new Capacity(Math.max(TOKENS_AT_ONCE, longest), longest);
        try (LanguageModel model = new LanguageModel(copy);
                Pass pass = model.newPass(room)) {
            pass.showTo(seen::put);
            int first = 0;
            while (first < occurrences.size()) {
                int end = end(first, room.tokens());
                Batch batch =
                        new Batch(
                                occurrences.subList(first, end).stream()
                                        .map(SenseOccurrence::example)
                                        .toList());
                model.forward(batch, pass);
                keep(batch, first);
                first = end;
            }
        }
    }

    /** The end of the occurrences from {@code first} on that are read together. */
    private int end(int first, int tokens) {
        int end = first;
        int sum = 0;
        while (end < occurrences.size()) {
            sum += occurrences.get(end).example().predictions();
            if (sum > tokens) {
                break;
            }
            end++;
        }
        return end;
    }

    private void keep(Batch batch, int first) {
        for (int s = 0; s < stages.size(); s++) {
            Matrix values = seen.get(stages.get(s).site()); // (N, C)
            for (int i = 0; i < batch.sequences(); i++) {
                int row = batch.start(i) + occurrences.get(first + i).position();
                values.copyRow(row, rows[s], (first + i) * channels);
            }
        }
    }
}
