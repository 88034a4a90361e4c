package org.driftscope.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** One pass over one normalised text, from token to token. Used once, on one thread. */
final class TokenScanner {
    private static final int TOKENS_BETWEEN_CHECKS = 4096;
    private static final int NONE = -1;

    private final String text;
    private final String language;
    private final TokenSink sink;
    private BreakIterator graphemes;
    private Unspaced unspaced;
    private int position;
    private boolean parted;
    private boolean hasUnspaced;
    private int untilCheck = TOKENS_BETWEEN_CHECKS;

    /** {@code language} is the BCP 47 tag of the text's language, {@code sink} gets every token. */
    TokenScanner(String text, String language, TokenSink sink) {
        this.text = text;
        this.language = language;
        this.sink = sink;
    }

    void scan() {
        while (position < text.length()) {
            int start = position;
            if (skipped()) {
                continue;
            }
            hasUnspaced = false;
            position = end(start);
            String token = text.substring(start, position);
            if (hasUnspaced) {
                unspaced.words(token, this::emit);
            } else {
                emit(token);
            }
        }
    }

    private void emit(String token) {
        sink.accept(token, parted);
        parted = false;
        if (--untilCheck == 0) {
            Cancellation.throwIfInterrupted();
            untilCheck = TOKENS_BETWEEN_CHECKS;
        }
    }

    private boolean skipped() {
        int codePoint = text.codePointAt(position);
        boolean separator = CodePoints.isSeparator(codePoint);
        if (!separator && !CodePoints.isAttached(codePoint)) {
            return false;
        }
        parted |= separator;
        position += Character.charCount(codePoint);
        return true;
    }

    private int end(int start) {
        int first = text.codePointAt(start);
        int next = start + Character.charCount(first);
        if (CodePoints.isLetterOrNumber(first) && !CodePoints.makesEmoji(at(next))) {
            return endOfWord(start);
        }
        if (first == '.' || first == '-') {
            return endOfRun(start, first);
        }
        return endOfGrapheme(start, next);
    }

    private int endOfWord(int start) {
        int end = start;
        int last = NONE;
        int position = start;
        while (position < text.length()) {
            int codePoint = text.codePointAt(position);
            int next = position + Character.charCount(codePoint);
            if (CodePoints.isLetterOrNumber(codePoint)) {
                hasUnspaced |= isUnspaced(codePoint);
                last = codePoint;
                end = next;
            } else if (CodePoints.isAttached(codePoint)) {
                end = CodePoints.isJoiner(codePoint) ? end : next;
            } else if (!joins(last, codePoint, at(next))) {
                break;
            }
            position = next;
        }
        return end;
    }

    /** Whether a character inside a word belongs to it, by the characters on its two sides. */
    private boolean joins(int before, int codePoint, int after) {
        return switch (codePoint) {
            case '\'', '’', '-', '‐', '‑' ->
                    CodePoints.isLetterOrNumber(after) && !isUnspaced(before) && !isUnspaced(after);
            case '.', ',', '٫', '٬' -> CodePoints.isDigit(before) && CodePoints.isDigit(after);
            default -> false;
        };
    }

    private boolean isUnspaced(int codePoint) {
        if (codePoint < Unspaced.FIRST) {
            return false;
        }
        if (unspaced == null) {
            unspaced = new Unspaced(language);
        }
        return unspaced.contains(codePoint);
    }

    private int endOfRun(int start, int mark) {
        int end = start;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return end;
    }

    private int endOfGrapheme(int start, int next) {
        boolean alone = next == text.length() || text.charAt(next) < 0x300;
        if (alone) {
            return next;
        }
        if (graphemes == null) {
            graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
            graphemes.setText(text);
        }
        return graphemes.following(start);
    }

    private int at(int index) {
        return index < text.length() ? text.codePointAt(index) : NONE;
    }
}
