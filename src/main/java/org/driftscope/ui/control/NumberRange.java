package org.driftscope.ui.control;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.driftscope.wording.Wording;

/**
 * Which numbers a person may enter. Numbers are read the same in every locale: a point before the
 * fraction, no marks between thousands. Fractions are held against the bounds as the double that
 * they are taken for.
 *
 * @param least the lower bound
 * @param leastAllowed whether the lower bound itself is allowed
 * @param most the upper bound
 * @param mostAllowed whether the upper bound itself is allowed
 * @param whole whether fractions are refused
 */
public record NumberRange(
        BigDecimal least,
        boolean leastAllowed,
        BigDecimal most,
        boolean mostAllowed,
        boolean whole) {
    private static final Wording WORDS = Wording.of("ui.control");
    private static final int LONGEST_TEXT = 40;
    private static final BigDecimal ENDLESS = BigDecimal.valueOf(Double.MAX_VALUE);

    /** Whole numbers from {@code least} to {@code most}. */
    public static NumberRange whole(long least, long most) {
        return new NumberRange(
                BigDecimal.valueOf(least), true, BigDecimal.valueOf(most), true, true);
    }

    /** Numbers from {@code least} to {@code most}. */
    public static NumberRange decimal(double least, double most) {
        return new NumberRange(
                BigDecimal.valueOf(least), true, BigDecimal.valueOf(most), true, false);
    }

    /** Numbers above {@code least}, up to {@code most}. */
    public static NumberRange above(double least, double most) {
        return new NumberRange(
                BigDecimal.valueOf(least), false, BigDecimal.valueOf(most), true, false);
    }

    /** Numbers above {@code least}. */
    public static NumberRange above(double least) {
        return new NumberRange(BigDecimal.valueOf(least), false, ENDLESS, true, false);
    }

    /** Numbers from {@code least} on, below {@code most}. */
    public static NumberRange below(double least, double most) {
        return new NumberRange(
                BigDecimal.valueOf(least), true, BigDecimal.valueOf(most), false, false);
    }

    /** The number that {@code text} stands for, empty where it isn't one of this range. */
    public Optional<BigDecimal> read(String text) {
        return number(text).filter(number -> problemOf("", number).isEmpty());
    }

    /** What is wrong with {@code text} as the value of {@code name}; empty where nothing is. */
    public String problem(String name, String text) {
        return number(text)
                .map(number -> problemOf(name, number).orElse(""))
                .orElseGet(
                        () ->
                                WORDS.get(
                                        whole ? "no-whole-number" : "no-number",
                                        "name",
                                        name,
                                        "bounds",
                                        bounds()));
    }

    private String bounds() {
        if (leastAllowed) {
            return WORDS.get(
                    mostAllowed ? "bounds-closed" : "bounds-to-below",
                    "least",
                    plain(least),
                    "most",
                    plain(most));
        }
        return endless()
                ? WORDS.get("bounds-above", "least", plain(least))
                : WORDS.get(
                        mostAllowed ? "bounds-above-to" : "bounds-open",
                        "least",
                        plain(least),
                        "most",
                        plain(most));
    }

    private boolean endless() {
        return most.compareTo(ENDLESS) == 0;
    }

    private Optional<String> problemOf(String name, BigDecimal number) {
        int overLeast = compare(number, least);
        int overMost = compare(number, most);
        if (overLeast < 0 || (overLeast == 0 && !leastAllowed)) {
            return Optional.of(
                    WORDS.get(
                            leastAllowed ? "too-small" : "not-above",
                            "name",
                            name,
                            "bound",
                            plain(least)));
        }
        if (overMost > 0 && endless()) {
            return Optional.of(WORDS.get("too-large-at-all", "name", name));
        }
        if (overMost > 0 || (overMost == 0 && !mostAllowed)) {
            return Optional.of(
                    WORDS.get(
                            mostAllowed ? "too-large" : "not-below",
                            "name",
                            name,
                            "bound",
                            plain(most)));
        }
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return Optional.of(WORDS.get("not-whole", "name", name));
        }
        return Optional.empty();
    }

    private int compare(BigDecimal number, BigDecimal bound) {
        return whole
                ? number.compareTo(bound)
                : Double.compare(number.doubleValue(), bound.doubleValue());
    }

    private static Optional<BigDecimal> number(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(trimmed));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number as a person would type it: 1000, 0.01, 1e-8. */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.signum() != 0 && stripped.scale() > 6
                ? stripped.toString().toLowerCase(Locale.ROOT)
                : stripped.toPlainString();
    }
}
