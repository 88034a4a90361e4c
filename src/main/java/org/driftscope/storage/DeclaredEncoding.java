package org.driftscope.storage;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driftscope.storage.encoding.DecodedText;
import org.driftscope.storage.encoding.Encodings;
import org.driftscope.text.Finding;
import org.driftscope.wording.Wording;

/** The encoding that a web page says it is in, which need not be the one it is in. */
final class DeclaredEncoding {
    private static final Wording WORDS = Wording.of("storage");

    /** Browsers look no further, either. */
    private static final int HEAD = 1024;

    private static final Pattern META =
            Pattern.compile(
                    "<meta\\b[^>]*\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
                    Pattern.CASE_INSENSITIVE);

    private DeclaredEncoding() {}

    /** Tells where the page names an encoding in which it would be another text. */
    static Optional<Finding> of(byte[] bytes, DecodedText read) {
        String text = read.text();
        Matcher meta = META.matcher(text.substring(0, Math.min(HEAD, text.length())));
        return (meta.find() ? charset(meta.group(1)) : Optional.<Charset>empty())
                .filter(declared -> !Encodings.decode(bytes, declared).text().equals(text))
                .map(
                        declared ->
                                new Finding(
                                        Finding.Weight.NOTE,
                                        WORDS.get(
                                                "declared",
                                                "declared",
                                                declared.name(),
                                                "read",
                                                read.encoding()),
                                        WORDS.get("declared-remedy", "declared", declared.name())));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
