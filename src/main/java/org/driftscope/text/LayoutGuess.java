package org.driftscope.text;

import com.ibm.icu.lang.UCharacter;
import java.util.List;

/**
 * Guesses how a plain text is laid out from its first lines that hold a word, 1,000 at most:
 *
 * <ol>
 *   <li>Fewer than one line in ten holds a final mark, as in a list or in a script that has none:
 *       one sentence a line, unless one line in three or more holds several Thai or Lao sentences.
 *   <li>One line in five or more breaks off without a final mark and goes on in lower case on the
 *       next line, while sentences begin with capitals: prose.
 *   <li>Half of the lines or more end like a sentence: one sentence a line, unless one line in
 *       three or more holds several sentences, as where each line is a paragraph: then prose.
 *   <li>Else prose.
 * </ol>
 */
final class LayoutGuess {
    private static final int SAMPLE = 1000;

    private int lines;
    private int withMark;
    private int ended;
    private int several;
    private int goesOnInLowerCase;
    private int beginsInLowerCase;

    private LayoutGuess() {}

    static TextLayout of(List<String> lines) {
        LayoutGuess guess = new LayoutGuess();
        String before = "";
        for (String line : lines) {
            String tidy = TextLines.tidy(line);
            if (TextLines.hasWord(tidy)) {
                guess.count(before, tidy);
            }
            if (guess.lines == SAMPLE) {
                break;
            }
            before = tidy;
        }
        return guess.layout();
    }

    private void count(String before, String line) {
        lines++;
        boolean ends = TextLines.endsLikeASentence(line);
        ended += ends ? 1 : 0;
        withMark += ends || holdsMark(line) ? 1 : 0;
        boolean phrases = SpacedPhrases.of(line).size() > 1;
        several += (ends || phrases) && new SentenceCutter(line).sentences().size() > 1 ? 1 : 0;
        if (!before.isEmpty() && UCharacter.isLowerCase(line.codePointAt(0))) {
            if (TextLines.endsLikeASentence(before)) {
                beginsInLowerCase++;
            } else {
                goesOnInLowerCase++;
            }
        }
    }

    private static boolean holdsMark(String line) {
        return line.codePoints().anyMatch(CodePoints::isFinalMark);
    }

    private TextLayout layout() {
        if (withMark * 10 < lines || lines == 0) {
            return several > 0 && several * 3 >= lines ? TextLayout.PROSE : TextLayout.LINES;
        }
        if (goesOnInLowerCase * 5 >= lines && beginsInLowerCase * 4 < goesOnInLowerCase) {
            return TextLayout.PROSE;
        }
        boolean sentences = ended * 2 >= lines && several * 3 < lines;
        return sentences ? TextLayout.LINES : TextLayout.PROSE;
    }
}
