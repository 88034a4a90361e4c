package org.driftscope.storage.markdown;

import java.util.Optional;

/**
 * Some text that looks the same from its first to its last character.
 *
 * @param text what is read
 * @param bold whether it stands out
 * @param emphasis whether it is slanted
 * @param code whether it is something to type or a name in the program
 * @param term what it is explained by, such as "loss"; empty where nothing is
 */
public record Span(
        String text, boolean bold, boolean emphasis, boolean code, Optional<String> term) {
    /** The same with another text. */
    public Span withText(String other) {
        return new Span(other, bold, emphasis, code, term);
    }
}
