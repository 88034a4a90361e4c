package org.driftscope.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.driftscope.insight.SentenceReading;
import org.driftscope.run.Moment;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.driftscope.text.Vocabulary;

/**
 * What the model predicts at each position of a sentence.
 *
 * @param tokens the sentence, the last one only predicted
 * @param step updates made
 * @param loss mean over the positions, in nats
 * @param positions one for each token but the last
 */
record SentenceReport(List<String> tokens, long step, double loss, List<Position> positions)
        implements InspectReport {
    /**
     * A prediction.
     *
     * @param position of the token read, from 0
     * @param token the token read
     * @param id its number
     * @param next the token that follows
     * @param nextId its number
     * @param probability what the model gave it
     * @param loss -ln of that, in nats
     * @param attention for each layer and head, how much this position looks at each one up to it
     * @param contributions for each position up to this one the length of the gradient of this loss
     *     with respect to its input vector
     */
    record Position(
            int position,
            String token,
            int id,
            String next,
            int nextId,
            double probability,
            double loss,
            List<List<List<Double>>> attention,
            List<Double> contributions) {}

    static SentenceReport of(Moment moment, int... ids) {
        Vocabulary vocabulary = moment.description().dataset().vocabulary();
        SentenceReading reading = new SentenceReading(moment.model(), new Example(0, ids));
        List<Position> positions =
                IntStream.range(0, ids.length - 1)
                        .mapToObj(
                                t ->
                                        new Position(
                                                t,
                                                vocabulary.token(ids[t]),
                                                ids[t],
                                                vocabulary.token(ids[t + 1]),
                                                ids[t + 1],
                                                reading.probability(t),
                                                reading.loss(t),
                                                reading.attention(t),
                                                reading.contributions(t)))
                        .toList();
        return new SentenceReport(
                IntStream.of(ids).mapToObj(vocabulary::token).toList(),
                moment.frame().step(),
                positions.stream().mapToDouble(Position::loss).average().orElseThrow(),
                positions);
    }

    @Override
    public void print(PrintWriter out, Dataset dataset) {
        out.printf(Locale.ROOT, "step %,d, mean loss %.4f nats%n", step, loss);
        for (Position at : positions) {
            out.printf(
                    Locale.ROOT,
                    "%s (%d) -> %s: p %.4f, loss %.4f%n",
                    at.token(),
                    at.id(),
                    at.next(),
                    at.probability(),
                    at.loss());
            out.println("  contributions " + words(at.contributions()));
            for (int layer = 0; layer < at.attention().size(); layer++) {
                List<List<Double>> heads = at.attention().get(layer);
                for (int head = 0; head < heads.size(); head++) {
                    out.printf(Locale.ROOT, "  layer %d head %d looks at ", layer, head);
                    out.println(words(heads.get(head)));
                }
            }
        }
    }

    private String words(List<Double> values) {
        StringBuilder text = new StringBuilder();
        for (int j = 0; j < values.size(); j++) {
            text.append(j == 0 ? "" : ", ")
                    .append(tokens.get(j))
                    .append(String.format(Locale.ROOT, " %.3f", values.get(j)));
        }
        return text.toString();
    }
}
