package org.driftscope.ui.control;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Which numbers a person may enter. Numbers are read the same in every locale: a point before the
 * fraction, no marks between thousands.
 *
 * @param least the smallest number allowed
 * @param most the largest number allowed
 * @param whole whether fractions are refused
 */
public record NumberRange(BigDecimal least, BigDecimal most, boolean whole) {
    private static final int LONGEST_TEXT = 40;

    /** Whole numbers from {@code least} to {@code most}. */
    public static NumberRange whole(long least, long most) {
        return new NumberRange(BigDecimal.valueOf(least), BigDecimal.valueOf(most), true);
    }

    /** Numbers from {@code least} to {@code most}. */
    public static NumberRange decimal(double least, double most) {
        return new NumberRange(BigDecimal.valueOf(least), BigDecimal.valueOf(most), false);
    }

    /** The number that {@code text} stands for, empty where it isn't one of this range. */
    public Optional<BigDecimal> read(String text) {
        return number(text).filter(number -> problemOf(number).isEmpty());
    }

    /** What is wrong with {@code text} as the value of {@code name}; empty where nothing is. */
    public String problem(String name, String text) {
        String bounds = plain(least) + " to " + plain(most);
        return number(text)
                .map(number -> problemOf(number).map(words -> name + " " + words).orElse(""))
                .orElseGet(
                        () ->
                                whole
                                        ? name + " must be a whole number from " + bounds + "."
                                        : name
                                                + " must be a number from "
                                                + bounds
                                                + ", written such as 0.01.");
    }

    private Optional<String> problemOf(BigDecimal number) {
        if (number.compareTo(least) < 0) {
            return Optional.of("must be at least " + plain(least) + ".");
        }
        if (number.compareTo(most) > 0) {
            return Optional.of("must be at most " + plain(most) + ".");
        }
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return Optional.of("must be a whole number.");
        }
        return Optional.empty();
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
