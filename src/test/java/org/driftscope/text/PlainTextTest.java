package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void takesLinesThatEndLikeSentencesOneByOne() {
        TextImport read =
                PlainText.read("The dog runs.\nMr. Smith paid 3.5 euros!\n\nShe said \"no.\"\n");
        assertEquals(TextLayout.LINES, read.layout());
        assertEquals(
                List.of("The dog runs.", "Mr. Smith paid 3.5 euros!", "She said \"no.\""),
                read.sentences());
        assertEquals(List.of(), read.skipped());
    }

    @Test
    void takesLinesWithoutFinalMarksOneByOne() {
        assertEquals(TextLayout.LINES, layout("the dog runs\nthe cat sleeps\na bird sings"));
        assertEquals(TextLayout.LINES, layout("หมานอน\nแมวนอน"));
        assertEquals(TextLayout.LINES, layout(""));
    }

    @Test
    void takesLowerCaseLinesWithFinalMarksOneByOne() {
        assertEquals(TextLayout.LINES, layout("the dog runs.\nthe cat sleeps.\na bird\nsings.\n"));
    }

    @Test
    void joinsAndCutsWrappedProse() {
        TextImport read =
                PlainText.read(
                        """
                        It was late when Mr. Brown came home with
                        his dog. He had walked 3.5 miles in the
                        rain, and the dog was wet. Dr. Grey had
                        left.

                        "Where is he?" asked Mr.
                        Brown. Nobody knew.
                        """);
        assertEquals(TextLayout.PROSE, read.layout());
        assertEquals(
                List.of(
                        "It was late when Mr. Brown came home with his dog.",
                        "He had walked 3.5 miles in the rain, and the dog was wet.",
                        "Dr. Grey had left.",
                        "\"Where is he?\" asked Mr. Brown.",
                        "Nobody knew."),
                read.sentences());
    }

    @Test
    void cutsParagraphsThatStandOnOneLineEach() {
        TextImport read =
                PlainText.read(
                        "The dog ran. It was fast.\nThe cat slept. It was tired. It was old.\n");
        assertEquals(TextLayout.PROSE, read.layout());
        assertEquals(5, read.sentences().size());
    }

    @Test
    void cutsOneGiantLine() {
        TextImport read = PlainText.read("The dog ran. ".repeat(5000));
        assertEquals(TextLayout.PROSE, read.layout());
        assertEquals(5000, read.sentences().size());
    }

    @Test
    void takesProseForProseThoughManyLinesHappenToEndASentence() {
        assertEquals(
                TextLayout.PROSE,
                layout(
                        """
                        The old man walked home with his dog.
                        He was tired but the dog was not, and
                        so they stopped.
                        It was cold.
                        """));
    }

    @Test
    void letsAPersonOverruleTheGuess() {
        String text = "The dog ran. It was fast.\nThe cat slept. It was old.";
        assertEquals(2, PlainText.read(text, TextLayout.LINES).sentences().size());
        assertEquals(4, PlainText.read(text, TextLayout.PROSE).sentences().size());
    }

    @Test
    void understandsEveryKindOfLineEnd() {
        List<String> expected = List.of("A dog.", "A cat.", "A bird.");
        for (String end : List.of("\n", "\r\n", "\r", "\u0085", "\u2028")) {
            assertEquals(
                    expected,
                    PlainText.read("A dog." + end + "A cat." + end + "A bird.").sentences());
            assertEquals(
                    expected,
                    PlainText.read("\uFEFFA dog." + end + end + "A cat." + end + "A bird." + end)
                            .sentences());
        }
    }

    @Test
    void countsLinesInItsReport() {
        TextImport read = PlainText.read("A dog.\r\n\r\n-----\r\nA\0 cat.\r\n* * *\r\nA bird.\r\n");
        assertEquals(List.of("A dog.", "A cat.", "A bird."), read.sentences());
        assertEquals(
                List.of(
                        new SkippedLine(3, TextLines.noWord()),
                        new SkippedLine(4, TextLines.nuls()),
                        new SkippedLine(5, TextLines.noWord())),
                read.skipped());
    }

    @Test
    void reducesWhiteSpaceToSingleSpaces() {
        assertEquals(List.of("A dog runs."), PlainText.read("\t A\u00A0dog \t runs. ").sentences());
    }

    @Test
    void keepsHeadingsApartFromTheTextBelow() {
        TextImport read =
                prose(
                        "CHAPTER ONE\nThe dog\nran home.\n\n## The cat ##\nIt\nslept.\n\nAn end\n\nIt was.");
        assertEquals(
                List.of(
                        "CHAPTER ONE",
                        "The dog ran home.",
                        "The cat",
                        "It slept.",
                        "An end",
                        "It was."),
                read.sentences());
    }

    @Test
    void keepsTheItemsOfAListApart() {
        assertEquals(
                List.of("I like:", "dogs", "big cats", "He ran - fast."),
                prose("I like:\n- dogs\n- big\ncats\n\nHe ran\n- fast.").sentences());
        assertEquals(List.of("Get up", "Walk"), prose("1. Get up\n2. Walk").sentences());
    }

    @Test
    void joinsTheLinesOfAPoem() {
        assertEquals(
                List.of("The sun goes down, The moon comes up.", "I sleep."),
                prose("The sun goes down,\nThe moon comes up.\nI sleep.").sentences());
    }

    @Test
    void leavesOutPageNumbers() {
        TextImport read = prose("The dog ran.\n\n- 12 -\n\nThe cat slept.");
        assertEquals(List.of("The dog ran.", "The cat slept."), read.sentences());
        assertEquals(3, read.skipped().get(0).line());
        assertTrue(read.skipped().get(0).reason().contains("number"));
    }

    @Test
    void putsWordsTogetherThatAreBrokenAtALineEnd() {
        assertEquals(List.of("An example is here."), prose("An exam-\nple is here.").sentences());
        assertEquals(
                List.of("Anna- Maria and 3- 4."), prose("Anna-\nMaria and 3-\n4.").sentences());
    }

    @Test
    void joinsScriptsWithoutSpacesWithoutASpace() {
        assertEquals(List.of("狗在睡觉。", "猫走了！"), prose("狗在\n睡觉。\n猫走\n了！").sentences());
    }

    private static final String[] PIECES = {
        "a",
        "Mr.",
        "dog",
        "Cat",
        ".",
        "!",
        "...",
        "\"",
        "“",
        "”",
        "(",
        ")",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\0",
        "-",
        "-\n",
        "# ",
        "1. ",
        "5",
        ":",
        "狗",
        "。",
        "\uD83D\uDC36",
        "\uD83D",
        "\u0301",
        "\u2028",
        "\u00AD"
    };

    @Test
    void makesSoundSentencesOfAnything() {
        Random random = new Random(2);
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            List<TextImport> all =
                    List.of(
                            PlainText.read(text.toString()),
                            PlainText.read(text.toString(), TextLayout.LINES),
                            prose(text.toString()));
            for (TextImport read : all) {
                for (String sentence : read.sentences()) {
                    assertTrue(TextLines.hasWord(sentence), sentence);
                    assertEquals(TextLines.tidy(sentence), sentence);
                }
                int before = 1;
                for (SkippedLine skipped : read.skipped()) {
                    assertTrue(
                            before <= skipped.line() && skipped.line() <= text.length(),
                            text::toString);
                    before = skipped.line();
                }
            }
        }
    }

    private static TextImport prose(String text) {
        return PlainText.read(text, TextLayout.PROSE);
    }

    private static TextLayout layout(String text) {
        return PlainText.read(text).layout();
    }
}
