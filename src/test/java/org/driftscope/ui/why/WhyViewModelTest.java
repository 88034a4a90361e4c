package org.driftscope.ui.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.driftscope.insight.PartGrouping;
import org.driftscope.math.Matrix;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.ModelCopy;
import org.driftscope.model.Parameter;
import org.driftscope.model.WeightGroup;
import org.driftscope.plot.Push;
import org.driftscope.run.Controls;
import org.driftscope.run.Moment;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import org.driftscope.text.Example;
import org.driftscope.text.TextSettings;
import org.driftscope.text.Vocabulary;
import org.driftscope.ui.Questions;
import org.driftscope.ui.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhyViewModelTest {
    private final Selection selection = new Selection();
    private final AtOnce questions = new AtOnce();
    private final WhyViewModel model = new WhyViewModel(selection, questions);
    private Stepper stepper;

    /** Answers at once, and counts. */
    private final class AtOnce implements Questions {
        private int asked;
        private UnaryOperator<Moment> altered = UnaryOperator.identity();

        @Override
        public <T> void ask(
                Object asker,
                Function<Moment, T> question,
                Consumer<T> answer,
                Runnable unanswered) {
            asked++;
            answer.accept(question.apply(altered.apply(stepper.moment())));
        }
    }

    @BeforeEach
    void aRunIsOpen() {
        OpenedCorpus opened = CorpusFiles.open(Path.of("corpora", "starter-natural-4.json"));
        RunSettings settings = opened.recommended().withSeed(1);
        stepper = Stepper.remembering(Dataset.of(opened.corpus(), settings.text()), settings);
        model.open(stepper.description());
        model.shownProperty().set(true);
    }

    @AfterEach
    void close() {
        stepper.close();
    }

    private Vocabulary vocabulary() {
        return stepper.description().dataset().vocabulary();
    }

    private int select(String word) {
        int id = vocabulary().id(word).orElseThrow();
        selection.select(id);
        return id;
    }

    private void train(int steps) {
        for (int step = 0; step < steps; step++) {
            stepper.step();
        }
        model.show(stepper.frame());
    }

    @Test
    void asksNothingWhileItIsHiddenOrNoWordIsSelected() {
        assertEquals(0, questions.asked);
        assertFalse(model.toldProperty().get());
        model.shownProperty().set(false);
        select("coffee");
        train(1);
        assertEquals(0, questions.asked);
        model.shownProperty().set(true);
        assertEquals(1, questions.asked);
        assertTrue(model.toldProperty().get());
        selection.clear();
        assertFalse(model.toldProperty().get());
        assertTrue(model.parts().isEmpty());
        assertTrue(model.arrowsProperty().get().isEmpty());
    }

    @Test
    void showsTheVectorAndItsGradientInTheNextBatch() {
        int coffee = select("coffee");
        train(20);
        Matrix vector = stepper.frame().embeddings().selectRows(coffee);
        assertEquals(vector, model.vectorProperty().get());
        Matrix shown = model.gradientProperty().get();
        stepper.step();
        Matrix taken = stepper.moment().lastGradient();
        for (int c = 0; c < taken.columns(); c++) {
            assertEquals(taken.get(coffee, c), shown.get(0, c), 1e-6);
        }
    }

    @Test
    void aFrozenWordIsSaidToStay() {
        stepper.setControls(Controls.NONE.withFrozen(Set.of(WeightGroup.EMBEDDING)));
        select("coffee");
        String story = model.storyProperty().get();
        assertTrue(
                story.startsWith("The embedding is frozen, so “coffee” stays. It would move "),
                story);
    }

    @Test
    void aWordWithOnePushIsNotSaidToHavePushesThatCancel() {
        Set<Integer> others =
                IntStream.range(1, stepper.description().dataset().sentenceCount())
                        .boxed()
                        .collect(Collectors.toSet());
        ActiveParts noAttention = new ActiveParts(true, false, true);
        stepper.setControls(Controls.NONE.withLeftOut(others).withActive(noAttention));
        stepper.untie();
        select("dog"); // read once in "I have a dog."
        assertEquals(1, model.parts().size());
        String story = model.storyProperty().get();
        assertTrue(
                story.endsWith("That is 100\u00a0% of the push. All pushes go the same way."),
                story);
    }

    @Test
    void sharesSumToAllOfIt() {
        select("coffee");
        train(20);
        for (PartGrouping grouping : PartGrouping.values()) {
            model.groupingProperty().set(grouping);
            assertEquals(
                    1,
                    model.parts().stream().mapToDouble(PartLine::share).sum(),
                    1e-3,
                    grouping::toString);
            assertEquals(
                    1 + Math.min(5, model.parts().size()), model.arrowsProperty().get().size());
        }
    }

    /** The first arrow is minus the gradient, and the others sum to it where none is left out. */
    @Test
    void arrowsPointWhereTheWordIsPushed() {
        select("coffee");
        train(20);
        model.groupingProperty().set(PartGrouping.WAY);
        List<Push> arrows = model.arrowsProperty().get();
        Matrix gradient = model.gradientProperty().get();
        List<PartLine> lines = model.parts();
        assertEquals(Push.Role.SUM, arrows.get(0).role());
        double square = 0;
        for (int c = 0; c < gradient.columns(); c++) {
            assertEquals(-gradient.get(0, c), arrows.get(0).vector().get(0, c));
            square += gradient.get(0, c) * gradient.get(0, c);
        }
        for (int i = 1; i < arrows.size(); i++) {
            double along = 0;
            for (int c = 0; c < gradient.columns(); c++) {
                along -= arrows.get(i).vector().get(0, c) * gradient.get(0, c);
            }
            assertEquals(lines.get(i - 1).share(), along / square, 1e-4);
            String percent = PartWords.percent(lines.get(i - 1).share());
            assertTrue(arrows.get(i).label().endsWith(" " + percent), arrows.get(i)::label);
        }
        for (Push arrow : arrows) {
            String name = arrow.label().replaceAll(" \\S+$", "");
            Push.Role expected =
                    switch (name) {
                        case "past attention" -> Push.Role.INPUT_LOCAL;
                        case "attention", "values", "keys", "queries" -> Push.Role.INPUT_ATTENTION;
                        case "pulled" -> Push.Role.OUTPUT_PULL;
                        case "pushed off" -> Push.Role.OUTPUT_PUSH;
                        default -> Push.Role.SUM;
                    };
            assertEquals(expected, arrow.role(), name);
        }
    }

    @Test
    void arrowsAreNamedByTheirTargets() {
        select("coffee");
        List<PartLine> lines = model.parts();
        List<Push> arrows = model.arrowsProperty().get();
        for (int i = 1; i < arrows.size(); i++) {
            String words = lines.get(i - 1).words();
            String name = arrows.get(i).label().replaceAll(" \\S+$", "");
            String expected =
                    name.endsWith(" _")
                            ? name + "”: it is the word to come"
                            : name.endsWith(" instead")
                                    ? "“" + name.replace(" instead", "") + "” comes instead"
                                    : "the model gives “" + name + "” ";
            assertTrue(words.contains(expected), words + " / " + name);
        }
    }

    /** With all queries 0 every score is 0, so that a word looks at all up to itself alike. */
    private static Moment withoutQueries(Moment moment) {
        float[] weights = moment.model().weights().toArray();
        for (int layer = 0; layer < moment.model().config().layers(); layer++) {
            Parameter query =
                    moment.model().layout().parameter("block" + layer + ".attention.query");
            Arrays.fill(weights, query.offset(), query.offset() + query.size(), 0);
        }
        return new Moment(
                moment.description(),
                moment.frame(),
                new ModelCopy(
                        moment.model().config(),
                        moment.model().active(),
                        Matrix.owning(1, weights.length, weights)),
                moment.nextBatch(),
                moment.lastGradient(),
                moment.gradientSum(),
                moment.controls(),
                moment.history());
    }

    @Test
    void theStrongestArrowTellsItsTargetAndWhatWasLookedAt() {
        questions.altered = WhyViewModelTest::withoutQueries;
        select("coffee");
        train(20);
        List<Push> arrows = model.arrowsProperty().get();
        String reason = arrows.get(1).reason().orElseThrow();
        Matcher parts =
                Pattern.compile("“(.*) _”, target “(.*)” given [0-9.]+\u00a0%; looked at (.*)")
                        .matcher(reason);
        assertTrue(parts.matches(), reason);
        String[] read = parts.group(1).split(" ");
        String share = Math.round(100.0 / read.length) + "\u00a0%";
        assertEquals(
                Arrays.stream(read)
                        .map(word -> word + "\u00a0" + share)
                        .collect(Collectors.joining(", ")),
                parts.group(3));
        assertTrue(
                model.sentences().stream()
                        .anyMatch(
                                line ->
                                        line.words()
                                                .toLowerCase(Locale.ROOT)
                                                .startsWith(parts.group(1) + " " + parts.group(2))),
                reason);
        assertEquals(1, arrows.stream().filter(arrow -> arrow.reason().isPresent()).count());

        model.groupingProperty().set(PartGrouping.SENTENCE);
        assertTrue(model.arrowsProperty().get().get(1).reason().isPresent());
        model.groupingProperty().set(PartGrouping.WAY);
        assertTrue(
                model.arrowsProperty().get().stream().allMatch(a -> a.reason().isEmpty()),
                "a way takes many predictions together");
    }

    @Test
    void ofManyWordsThoseLookedAtMostAreTold() {
        Corpus corpus = new Corpus("letters", "", "", List.of("a b c d e f g h i j k"), List.of());
        PartWords words = new PartWords(Dataset.of(corpus, TextSettings.DEFAULT));
        assertEquals(
                "looked most at b\u00a05\u00a0%, d\u00a010\u00a0%, e\u00a010\u00a0%, f\u00a010\u00a0%,"
                        + " g\u00a010\u00a0%, h\u00a010\u00a0%, i\u00a010\u00a0%, j\u00a032\u00a0%",
                words.looks(0, 1, List.of(0.05, 0.03, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.32)));
        assertEquals("looked at a\u00a0100\u00a0%", words.looks(0, 0, List.of(1.0)));
        assertEquals("", words.looks(0, 0, List.of()), "attention is off");
    }

    @Test
    void arrowsAreThereOnlyWhileTheViewIsShown() {
        select("coffee");
        assertFalse(model.arrowsProperty().get().isEmpty());
        model.shownProperty().set(false);
        assertEquals(List.of(), model.arrowsProperty().get());
        model.groupingProperty().set(PartGrouping.SENTENCE);
        assertEquals(List.of(), model.arrowsProperty().get());
        model.shownProperty().set(true);
        assertFalse(model.arrowsProperty().get().isEmpty());
    }

    /** The most frequent word of each category of starter-natural-4, counted in its file. */
    @Test
    void offersAWordOfEachCategoryWhileNoneIsSelected() {
        assertEquals(
                List.of("dog", "bread", "coffee", "morning"),
                model.offersProperty().get().stream().map(ReadyWord::text).toList());
        model.select(model.offersProperty().get().get(1));
        assertTrue(model.toldProperty().get());
        assertEquals(List.of(), model.offersProperty().get());
        selection.clear();
        assertEquals(4, model.offersProperty().get().size());
    }

    @Test
    void tellsTheMainReasonInWords() {
        select("coffee");
        train(3);
        PartLine first =
                model.parts().stream().filter(part -> part.share() > 0).findFirst().orElseThrow();
        String story = model.storyProperty().get();
        assertTrue(
                story.matches("Next, “coffee” moves (mostly|most of all) because of “.*"), story);
        assertTrue(story.contains(first.words().substring("in ".length())), story);
        assertTrue(story.contains(PartWords.percent(first.share())), story);
        assertTrue(first.words().matches("in “.* _”: .*the model gives .*%"), first.words());
    }

    @Test
    void tellsWhatTheLastStepDid() {
        select("coffee");
        assertEquals(
                "Nothing has moved yet: this is the random start.", model.updateProperty().get());
        train(1);
        String update = model.updateProperty().get();
        // Adam's first step moves each channel by the learning rate 0.01: 0.01·√16 in all
        assertTrue(update.startsWith("Step 1 moved it by 0.0400, "), update);
    }

    @Test
    void aChosenSentenceIsReadAndKept() {
        int coffee = select("coffee");
        ShownSentence first = model.sentenceProperty().get().orElseThrow();
        SentenceLine other =
                model.sentences().stream()
                        .filter(line -> line.sentence() != first.sentence())
                        .findFirst()
                        .orElseThrow();
        model.choose(other.sentence(), other.predicted());
        check(other, coffee);
        train(2);
        check(other, coffee);
        model.choose(other.sentence(), 99);
        ShownSentence last = model.sentenceProperty().get().orElseThrow();
        assertEquals(last.tokens().size() - 1, last.predicted());
    }

    private void check(SentenceLine line, int word) {
        ShownSentence shown = model.sentenceProperty().get().orElseThrow();
        assertEquals(line.sentence(), shown.sentence());
        assertEquals(vocabulary().token(word), shown.tokens().get(shown.predicted() - 1));
        assertEquals(shown.predicted(), shown.earlier().size());
        assertEquals(
                1, shown.earlier().stream().mapToDouble(ShownSentence.Earlier::share).sum(), 1e-9);
        ShownSentence.Next target =
                shown.next().stream().filter(ShownSentence.Next::target).findFirst().orElseThrow();
        assertEquals(shown.tokens().get(shown.predicted()), target.token());
        assertEquals(target.probability() - 1, target.error());
    }

    @Test
    void lightsTheSentencesOfTheNextBatch() {
        int coffee = select("coffee");
        long lit =
                stepper.moment().nextBatch().stream()
                        .filter(example -> holds(example, coffee))
                        .count();
        assertTrue(lit > 0);
        assertEquals(lit, model.sentences().stream().filter(SentenceLine::lit).count());
        assertEquals(vocabulary().count(coffee), model.sentences().size(), "once in each");
        assertTrue(
                model.countProperty().get().contains(lit + " of them"),
                model.countProperty().get());
    }

    private static boolean holds(Example example, int token) {
        for (int t = 0; t <= example.predictions(); t++) {
            if (example.token(t) == token) {
                return true;
            }
        }
        return false;
    }

    @Test
    void saysWhereTheWordIsHeading() {
        select("coffee");
        assertTrue(model.headingProperty().get().contains("not moved yet"));
        train(100);
        String heading = model.headingProperty().get();
        assertTrue(heading.startsWith("“coffee” comes next in 5 places of the corpus"), heading);
        assertTrue(heading.matches(".* cosine of 0\\.[5-9]\\d with that direction\\."), heading);
    }
}
