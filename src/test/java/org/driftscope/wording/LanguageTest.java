package org.driftscope.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final Optional<Language> NONE = Optional.empty();
    private static final Optional<Language> WISHED = Optional.of(Language.ENGLISH);

    @Test
    void theCommandLineThenTheWishThenTheSystemDecide() {
        assertEquals(Language.KOREAN, Language.choose("ko", WISHED, Locale.US));
        assertEquals(Language.ENGLISH, Language.choose("", WISHED, Locale.KOREA));
        assertEquals(Language.KOREAN, Language.choose("", NONE, Locale.KOREA));
        assertEquals(Language.ENGLISH, Language.choose("", NONE, Locale.UK));
        assertEquals(Language.ENGLISH, Language.choose("", NONE, Locale.FRANCE));
        assertEquals(Language.KOREAN, Language.choose("klingon", NONE, Locale.KOREAN));
    }
}
