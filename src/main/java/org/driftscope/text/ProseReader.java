package org.driftscope.text;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driftscope.wording.Wording;

/**
 * Joins the lines of running text to paragraphs and cuts these into sentences. A paragraph ends at
 * a blank line, at a line without any word, and around a heading; each item of a list is one. Used
 * once, on one thread.
 */
final class ProseReader {
    private static final Wording WORDS = Wording.of("text");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6} (.*?)[ #]*");
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+•‣◦·]|\\d{1,3}[.)]) (.*)");
    private static final Pattern NUMBER =
            Pattern.compile("[\\p{Ps}\\p{Pd} ]*\\p{Nd}+[\\p{Pe}\\p{Pd} ]*");

    private final List<String> lines;
    private final boolean hasSmallLetters;
    private final List<String> sentences = new ArrayList<>();
    private final List<SkippedLine> skipped = new ArrayList<>();
    private final ParagraphJoiner paragraph = new ParagraphJoiner();
    private boolean inList;
    private int firstLine;

    ProseReader(List<String> lines) {
        this.lines = lines;
        hasSmallLetters =
                lines.stream()
                        .anyMatch(line -> line.codePoints().anyMatch(UCharacter::isULowercase));
    }

    TextImport read() {
        for (int i = 0; i < lines.size(); i++) {
            Cancellation.throwIfInterrupted();
            String line = lines.get(i);
            read(TextLines.tidy(line), i + 1);
            if (line.indexOf('\0') >= 0) {
                skipped.add(new SkippedLine(i + 1, TextLines.nuls()));
            }
        }
        endParagraph();
        skipped.sort(Comparator.comparingInt(SkippedLine::line));
        return TextImport.of(TextLayout.PROSE, sentences, skipped);
    }

    private void read(String line, int number) {
        Matcher markdown = MARKDOWN_HEADING.matcher(line);
        Matcher item = LIST_ITEM.matcher(line);
        if (!TextLines.hasWord(line)) {
            endParagraph();
            if (!line.isEmpty()) {
                skipped.add(new SkippedLine(number, TextLines.noWord()));
            }
        } else if (markdown.matches()) {
            readHeading(markdown.group(1), number);
        } else if (paragraph.isEmpty() && isInCapitals(line)) {
            readHeading(line, number);
        } else if (item.matches() && (paragraph.isEmpty() || inList || paragraph.endsWith(':'))) {
            endParagraph();
            inList = true;
            add(item.group(1), number);
        } else {
            add(line, number);
        }
    }

    private void readHeading(String heading, int number) {
        endParagraph();
        add(heading, number);
        endParagraph();
    }

    private boolean isInCapitals(String line) {
        return hasSmallLetters
                && line.codePoints().anyMatch(UCharacter::isUUppercase)
                && line.codePoints().noneMatch(UCharacter::isULowercase)
                && !TextLines.endsLikeASentence(line);
    }

    private void add(String line, int number) {
        if (paragraph.isEmpty()) {
            firstLine = number;
        }
        paragraph.add(line);
    }

    private void endParagraph() {
        inList = false;
        String text = paragraph.take();
        if (NUMBER.matcher(text).matches()) {
            skipped.add(new SkippedLine(firstLine, WORDS.get("skipped-number")));
            return;
        }
        for (String sentence : new SentenceCutter(text).sentences()) {
            if (TextLines.hasWord(sentence)) {
                sentences.add(sentence);
            } else {
                skipped.add(new SkippedLine(firstLine, TextLines.noWord()));
            }
        }
    }
}
