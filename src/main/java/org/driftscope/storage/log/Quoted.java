package org.driftscope.storage.log;

import java.util.regex.Pattern;

/** What stands in quotation marks may come from a person's text, and goes into no log. */
public final class Quoted {
    /** Marks of one kind and what they hold; an apostrophe within a word is no mark. */
    private static final Pattern QUOTED =
            Pattern.compile(
                    "“[^”]*”|\"[^\"]*\"|‘[^’]*’|„[^“”]*[“”]|«[^»]*»"
                            + "|(?<![\\p{L}\\p{N}])'[^']*'(?![\\p{L}\\p{N}])");

    private Quoted() {}

    /** The text with an ellipsis in place of all that is quoted in it. */
    public static String removed(String text) {
        return QUOTED.matcher(text).replaceAll("“…”");
    }
}
