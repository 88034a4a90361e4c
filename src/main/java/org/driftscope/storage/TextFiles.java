package org.driftscope.storage;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.encoding.DecodedText;
import org.driftscope.storage.encoding.Encodings;
import org.driftscope.text.SkippedLine;
import org.driftscope.wording.Wording;

/** Turns the bytes of a file into text, unless they are none. */
final class TextFiles {
    private static final Wording WORDS = Wording.of("storage");
    private static final char UNREADABLE = '\uFFFD';

    private TextFiles() {}

    /**
     * The text of a file in the encoding that was chosen, else in the one it seems to be in.
     *
     * @param name what the file is called
     * @throws ProblemException if it is no text; where an encoding was chosen, only if it begins as
     *     a format that is known does
     */
    static DecodedText decode(String name, byte[] bytes, Optional<Charset> encoding) {
        refuse(name, BinaryFormat.byStart(bytes));
        if (encoding.isPresent()) {
            return Encodings.decode(bytes, encoding.get());
        }
        Optional<DecodedText> unicode = Encodings.decodeUnicode(bytes);
        if (unicode.isPresent()) {
            return unicode.get();
        }
        refuse(name, BinaryFormat.byContent(bytes));
        return Encodings.decode(bytes);
    }

    private static void refuse(String name, Optional<String> binary) {
        if (binary.isPresent()) {
            throw new ProblemException(WORDS.problem("binary", "file", name, "kind", binary.get()));
        }
    }

    /** The lines, ended by LF, CR LF or CR, with characters that the encoding could not give. */
    static List<SkippedLine> unreadable(DecodedText decoded) {
        List<SkippedLine> lines = new ArrayList<>();
        String text = decoded.text();
        String reason = WORDS.get("unreadable", "encoding", decoded.encoding());
        int line = 1;
        int counted = 0;
        for (int at = text.indexOf(UNREADABLE); at >= 0; at = text.indexOf(UNREADABLE, at + 1)) {
            for (; counted < at; counted++) {
                line += isLineEnd(text, counted) ? 1 : 0;
            }
            if (lines.isEmpty() || lines.get(lines.size() - 1).line() < line) {
                lines.add(new SkippedLine(line, reason));
            }
        }
        return lines;
    }

    private static boolean isLineEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
    }
}
