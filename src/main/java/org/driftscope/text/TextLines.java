package org.driftscope.text;

import java.util.ArrayList;
import java.util.List;
import org.driftscope.wording.Wording;

/** Takes a text apart into lines, whatever ends them, and tidies each. */
final class TextLines {
    private static final Wording WORDS = Wording.of("text");

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private TextLines() {}

    /** Why a line is skipped that holds symbols only. */
    static String noWord() {
        return WORDS.get("skipped-no-word");
    }

    /** Why a line is reported that is read without its NUL characters. */
    static String nuls() {
        return WORDS.get("skipped-nul");
    }

    /** The lines of a text without their ends; CR LF is one end. */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            if (LINE_ENDS.indexOf(text.charAt(i)) >= 0) {
                lines.add(text.substring(start, i));
                boolean pair = text.startsWith("\r\n", i);
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** The line without NUL characters and with single spaces only, none at its ends. */
    static String tidy(String line) {
        StringBuilder tidy = new StringBuilder(line.length());
        boolean space = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (c != '\0') {
                if (space && !tidy.isEmpty()) {
                    tidy.append(' ');
                }
                space = false;
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    /** Whether a line has a letter, a number or a picture in it. */
    static boolean hasWord(String line) {
        return TokenKinds.isWord(line);
    }

    /** Whether a tidied line ends with a final mark, closing quotes and brackets left aside. */
    static boolean endsLikeASentence(String line) {
        int end = line.length();
        while (end > 0) {
            int last = line.codePointBefore(end);
            if (CodePoints.isFinalMark(last)) {
                return true;
            }
            if (!CodePoints.isClosing(last)) {
                return false;
            }
            end -= Character.charCount(last);
        }
        return false;
    }
}
