package org.driftscope.wording;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.Set;

/**
 * A pattern of ICU's MessageFormat, read once: {@code {word}}, {@code {count, plural, one {# step}
 * other {# steps}}}, {@code {kind, select, up {rises} other {falls}}}, and a type of our own,
 * {@code {word, josa, 은/는}}, the Korean particle that follows the word. ICU reads the pattern and
 * knows the plurals. The filling is done here: MessageFormat knows no particles, builds a number
 * format for each number and belongs to one thread.
 */
final class Template {
    private static final String JOSA = "josa";
    private static final Set<ArgType> KNOWN =
            Set.of(ArgType.NONE, ArgType.SIMPLE, ArgType.PLURAL, ArgType.SELECT);
    private static final String OTHER = "other";

    private final MessagePattern pattern;
    private final Language language;

    /**
     * @throws IllegalArgumentException where the pattern is wrong
     */
    Template(String text, Language language) {
        this.language = language;
        pattern = new MessagePattern(text).freeze();
        for (int i = 0; i < pattern.countParts(); i++) {
            check(i);
        }
    }

    private void check(int i) {
        Part part = pattern.getPart(i);
        if (part.getType() == Part.Type.ARG_START
                && (!KNOWN.contains(part.getArgType())
                        || pattern.getPartType(i + 2).hasNumericValue())) { // an offset
            throw new IllegalArgumentException("A type nobody fills: " + pattern);
        }
        if (part.getType() == Part.Type.ARG_TYPE
                && (!pattern.getSubstring(part).equals(JOSA)
                        || pattern.getPartType(i + 1) != Part.Type.ARG_STYLE)) {
            throw new IllegalArgumentException("A type nobody fills: " + pattern);
        }
        if (part.getType() == Part.Type.ARG_STYLE) {
            Josa.check(pattern.getSubstring(part).strip());
        }
    }

    /** The text, with arguments given by turns as name and value. */
    String fill(Object... arguments) {
        StringBuilder text = new StringBuilder();
        fill(0, "", arguments, text);
        return text.toString();
    }

    /** A message from its MSG_START on; {@code number} stands for # in it. */
    private void fill(int start, String number, Object[] arguments, StringBuilder text) {
        String source = pattern.getPatternString();
        int done = pattern.getPart(start).getLimit();
        for (int i = start + 1; ; i++) {
            Part part = pattern.getPart(i);
            text.append(source, done, part.getIndex());
            done = part.getLimit();
            switch (part.getType()) {
                case MSG_LIMIT -> {
                    return;
                }
                case REPLACE_NUMBER -> text.append(number);
                case ARG_START -> {
                    argument(i, number, arguments, text);
                    i = pattern.getLimitPartIndex(i);
                    done = pattern.getPart(i).getLimit();
                }
                default -> {} // an apostrophe that quotes
            }
        }
    }

    private void argument(int start, String number, Object[] arguments, StringBuilder text) {
        Object value = value(pattern.getSubstring(pattern.getPart(start + 1)), arguments);
        int body = start + 2;
        switch (pattern.getPart(start).getArgType()) {
            case PLURAL -> {
                long count = count(value);
                String form = PluralRules.forLocale(language.locale()).select((double) count);
                fill(chosen(body, form, count), written(value), arguments, text);
            }
            case SELECT -> fill(chosen(body, written(value), -1), number, arguments, text);
            case SIMPLE -> {
                String pair = pattern.getSubstring(pattern.getPart(body + 1)).strip();
                text.append(Josa.after(written(value), pair));
            }
            default -> text.append(written(value));
        }
    }

    private Object value(String name, Object[] arguments) {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        throw new IllegalArgumentException("No argument " + name + " for " + pattern);
    }

    /** The MSG_START of the message for a keyword, or for a number that is named itself. */
    private int chosen(int first, String keyword, long number) {
        int other = -1;
        int i = first;
        while (pattern.getPartType(i) != Part.Type.ARG_LIMIT) {
            Part selector = pattern.getPart(i);
            i++;
            if (pattern.getPartType(i).hasNumericValue()) {
                if (pattern.getNumericValue(pattern.getPart(i)) == number) {
                    return i + 1;
                }
                i++;
            } else if (pattern.partSubstringMatches(selector, keyword)) {
                return i;
            } else if (pattern.partSubstringMatches(selector, OTHER)) {
                other = i;
            }
            i = pattern.getLimitPartIndex(i) + 1;
        }
        return other;
    }

    private static long count(Object value) {
        if (value instanceof Long || value instanceof Integer) {
            return ((Number) value).longValue();
        }
        throw new IllegalArgumentException("A plural needs a whole number but got " + value);
    }

    private static String written(Object value) {
        if (value instanceof CharSequence text) {
            return text.toString();
        }
        return grouped(count(value));
    }

    /** With commas between thousands, as English and Korean write it. */
    private static String grouped(long count) {
        StringBuilder digits = new StringBuilder(Long.toString(count));
        int first = count < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
