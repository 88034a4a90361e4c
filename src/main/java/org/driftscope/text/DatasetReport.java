package org.driftscope.text;

/**
 * What became of a corpus on its way to a dataset.
 *
 * @param language BCP 47 tag of the language it was taken for, empty where it couldn't be told
 * @param duplicates sentences left out since an earlier one has the same tokens
 * @param tooLong sentences left out since they are longer than the longest one may be
 * @param cut sentences that lost their end for the same reason
 * @param unknownWords distinct tokens that became {@link Vocabulary#UNKNOWN}
 * @param unknownTokens how often these stood in the sentences
 */
public record DatasetReport(
        String language,
        int duplicates,
        int tooLong,
        int cut,
        int unknownWords,
        long unknownTokens) {}
