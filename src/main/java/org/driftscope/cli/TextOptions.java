package org.driftscope.cli;

import org.driftscope.text.LongSentences;
import org.driftscope.text.TextSettings;
import org.driftscope.text.TokenizerKind;
import picocli.CommandLine.Option;

/** How sentences become tokens, as a command line may override it. */
final class TextOptions {
    @Option(
            names = "--tokenizer",
            paramLabel = "NAME",
            description = "What a token is: ${COMPLETION-CANDIDATES}.")
    private TokenizerKind tokenizer;

    @Option(names = "--merges", paramLabel = "N", description = "Most merges of byte pairs.")
    private Integer merges;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Language of the text, such as en or tr; guessed where it is empty.")
    private String language;

    @Option(
            names = "--fold-case",
            negatable = true,
            description = "Whether \"Dog\" and \"dog\" are one word.")
    private Boolean foldCase;

    @Option(
            names = "--punctuation",
            negatable = true,
            description = "Whether marks are tokens or left out.")
    private Boolean keepPunctuation;

    @Option(
            names = "--fold-numbers",
            negatable = true,
            description = "Whether all numbers are the token <num>.")
    private Boolean foldNumbers;

    @Option(
            names = "--minimum-frequency",
            paramLabel = "N",
            description = "Words seen fewer times become <unk>.")
    private Integer minimumFrequency;

    @Option(
            names = "--largest-vocabulary",
            paramLabel = "N",
            description = "Most tokens; the least frequent become <unk>. 0: no bound.")
    private Integer largestVocabulary;

    @Option(
            names = "--longest-sentence",
            paramLabel = "N",
            description = "Most tokens of a sentence. 0: no bound.")
    private Integer longestSentence;

    @Option(
            names = "--long-sentences",
            paramLabel = "NAME",
            description = "What becomes of longer ones: ${COMPLETION-CANDIDATES}.")
    private LongSentences longSentences;

    @Option(
            names = "--duplicates",
            negatable = true,
            description = "Whether a sentence that stands in the text again is learned from again.")
    private Boolean keepDuplicates;

    /**
     * {@code base} with what the command line overrides.
     *
     * @throws IllegalArgumentException naming what is out of bounds
     */
    TextSettings applyTo(TextSettings base) {
        return base.but()
                .tokenizer(or(tokenizer, base.tokenizer()))
                .merges(or(merges, base.merges()))
                .language(or(language, base.language()))
                .foldCase(or(foldCase, base.foldCase()))
                .keepPunctuation(or(keepPunctuation, base.keepPunctuation()))
                .foldNumbers(or(foldNumbers, base.foldNumbers()))
                .minimumFrequency(or(minimumFrequency, base.minimumFrequency()))
                .largestVocabulary(or(largestVocabulary, base.largestVocabulary()))
                .longestSentence(or(longestSentence, base.longestSentence()))
                .longSentences(or(longSentences, base.longSentences()))
                .keepDuplicates(or(keepDuplicates, base.keepDuplicates()))
                .build();
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
