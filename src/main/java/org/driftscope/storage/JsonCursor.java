package org.driftscope.storage;

import java.util.function.DoublePredicate;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.wording.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Walks a JSON text value by value and turns whatever is wrong with it into a problem that names
 * the file, the field and the line. {@link #string}, {@link #number} and the like read the value
 * the cursor stands on; {@code allowed} completes the sentence "has to be …".
 */
public final class JsonCursor implements AutoCloseable {
    private static final Wording WORDS = Wording.of("storage");
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final String called;
    private final JsonParser parser;

    JsonCursor(String fileName, String json) {
        this(WORDS.get("json-kind"), fileName, json);
    }

    /** {@code kind} is what the file is taken for, such as "the corpus". */
    public JsonCursor(String kind, String fileName, String json) {
        called = kind + " " + fileName;
        parser = FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    /** Moves to the next token and returns it, null at the end. */
    JsonToken next() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw invalid(e);
        }
    }

    /**
     * Moves to the brace that the text begins with.
     *
     * @throws ProblemException where it begins otherwise; {@code remedy} says what to do then
     */
    public void begin(String remedy) {
        if (next() != JsonToken.START_OBJECT) {
            throw problem(WORDS.get("json-no-brace-why"), remedy, null);
        }
    }

    /** Makes sure that nothing follows. */
    public void end() {
        if (next() != null) {
            throw problem(WORDS.get("json-followed-why"), WORDS.get("json-followed-remedy"), null);
        }
    }

    /** The number of the line that the cursor stands on, from 1. */
    public int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /** Moves to the next field of the object it is in and returns its name, null after the last. */
    public String nextField() {
        if (next() != JsonToken.PROPERTY_NAME) {
            return null;
        }
        String name = parser.currentName();
        next();
        return name;
    }

    /** Moves to the next value of the list it is in; false after the last. */
    public boolean nextInList() {
        return next() != JsonToken.END_ARRAY;
    }

    /** Passes over the value the cursor stands on. */
    public void skip() {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            throw invalid(e);
        }
    }

    public void requireObject(String field) {
        require(
                parser.currentToken() == JsonToken.START_OBJECT,
                field,
                WORDS.get("allowed-object"));
    }

    /** Whether the value is a text in quotes. */
    public boolean isString() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    public boolean isList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    public void requireList(String field, String allowed) {
        require(parser.currentToken() == JsonToken.START_ARRAY, field, allowed);
    }

    public String string(String field, String allowed) {
        require(parser.currentToken() == JsonToken.VALUE_STRING, field, allowed);
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw invalid(e);
        }
    }

    public boolean bool(String field) {
        JsonToken token = parser.currentToken();
        boolean valid = token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
        require(valid, field, WORDS.get("allowed-bool"));
        return token == JsonToken.VALUE_TRUE;
    }

    public int integer(String field, int least, int most) {
        String allowed =
                WORDS.get(
                        "allowed-whole",
                        "least",
                        String.valueOf(least),
                        "most",
                        String.valueOf(most));
        long value = whole(field, allowed);
        require(value >= least && value <= most, field, allowed);
        return (int) value;
    }

    public long whole(String field) {
        return whole(field, WORDS.get("allowed-digits"));
    }

    private long whole(String field, String allowed) {
        require(parser.currentToken() == JsonToken.VALUE_NUMBER_INT, field, allowed);
        try {
            return parser.getLongValue();
        } catch (JacksonException e) {
            throw wrong(field, allowed, e);
        }
    }

    public double number(String field, DoublePredicate valid, String allowed) {
        require(parser.currentToken().isNumeric(), field, allowed);
        double value = parser.getDoubleValue();
        require(Double.isFinite(value) && valid.test(value), field, allowed);
        return value;
    }

    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    public void require(boolean valid, String field, String allowed) {
        if (!valid) {
            throw wrong(field, allowed, null);
        }
    }

    ProblemException missing(String field) {
        return problem(
                WORDS.get("json-missing-why", "field", field),
                WORDS.get("json-missing-remedy"),
                null);
    }

    /** A value that is not what its field allows, at the line the cursor stands on. */
    public ProblemException wrong(String field, String allowed, Throwable cause) {
        return problem(
                WORDS.get("json-wrong-why", "line", line(), "field", field, "allowed", allowed),
                WORDS.get("json-wrong-remedy"),
                cause);
    }

    public ProblemException problem(String why, String remedy, Throwable cause) {
        return new ProblemException(
                new Problem(WORDS.get("json-unread", "called", called), why, remedy), cause);
    }

    @Override
    public void close() {
        parser.close();
    }

    private ProblemException invalid(JacksonException cause) {
        TokenStreamLocation at = cause.getLocation();
        String why =
                at == null
                        ? WORDS.get("json-invalid-why", "reason", reason(cause))
                        : WORDS.get(
                                "json-invalid-at-why",
                                "line",
                                at.getLineNr(),
                                "column",
                                at.getColumnNr(),
                                "reason",
                                reason(cause));
        return problem(why, WORDS.get("json-invalid-remedy"), cause);
    }

    private static String reason(JacksonException cause) {
        boolean twice = cause.getOriginalMessage().startsWith("Duplicate");
        return WORDS.get(
                cause instanceof UnexpectedEndOfInputException
                        ? "json-short"
                        : cause instanceof StreamConstraintsException
                                ? "json-deep"
                                : twice ? "json-twice" : "json-character");
    }
}
