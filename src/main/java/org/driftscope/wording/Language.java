package org.driftscope.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the interface speaks. */
public enum Language {
    ENGLISH("en", "English"),
    KOREAN("ko", "한국어");

    /** The system property that decides before anything else. */
    public static final String PROPERTY = "driftscope.language";

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** By ISO 639-1, such as "ko". */
    public String code() {
        return code;
    }

    /** As those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    /** For dates and plurals. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The language of a code; empty where the interface does not speak it. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** What holds here: what the command line says, else what is wished for, else the system's. */
    public static Language here(Optional<Language> wished) {
        return choose(
                System.getProperty(PROPERTY, ""),
                wished,
                Locale.getDefault(Locale.Category.DISPLAY));
    }

    static Language choose(String imposed, Optional<Language> wished, Locale system) {
        return of(imposed).or(() -> wished).or(() -> of(system.getLanguage())).orElse(ENGLISH);
    }
}
