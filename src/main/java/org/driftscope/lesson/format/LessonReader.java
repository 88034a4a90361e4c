package org.driftscope.lesson.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.driftscope.lesson.LessonText;
import org.driftscope.lesson.Measure;
import org.driftscope.lesson.MeasureKind;
import org.driftscope.lesson.Terms;
import org.driftscope.lesson.WindowPart;
import org.driftscope.problem.ProblemException;
import org.driftscope.storage.JsonCursor;
import org.driftscope.storage.NearMiss;
import org.driftscope.storage.markdown.LittleMarkdown;
import org.driftscope.wording.Wording;

/** What all parts of a lesson are read with: a cursor, and the remarks so far. */
final class LessonReader {
    private static final Wording WORDS = Wording.of("lesson.format");

    private final JsonCursor json;
    private final List<Remark> remarks = new ArrayList<>();

    LessonReader(JsonCursor json) {
        this.json = json;
    }

    JsonCursor json() {
        return json;
    }

    List<Remark> remarks() {
        return remarks;
    }

    private void remark(int line, String field, String text) {
        remarks.add(new Remark(line, field, text));
    }

    /** Passes over a field that isn't known, and says so. */
    void unknown(String path, Collection<String> known) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        remark(json.line(), path, WORDS.get("unknown") + NearMiss.question(name, known));
        json.skip();
    }

    /** Why a value can't be used, at the line the cursor stands on. */
    ProblemException wrong(String field, String why) {
        return wrong(json.line(), field, why);
    }

    ProblemException wrong(int line, String field, String why) {
        return json.problem(
                WORDS.get("wrong", "line", line, "field", field, "why", why),
                WORDS.get("wrong-remedy"),
                null);
    }

    ProblemException missing(int line, String path, String field) {
        return json.problem(
                WORDS.get("missing", "line", line, "path", path, "field", field),
                WORDS.get("missing-remedy"),
                null);
    }

    String string(String field) {
        return json.string(field, WORDS.get("text"));
    }

    List<String> strings(String field) {
        return list(field, WORDS.get("texts"), this::string);
    }

    /** A list; {@code element} reads the value the cursor stands on, by its path. */
    <T> List<T> list(String field, String allowed, Function<String, T> element) {
        json.requireList(field, allowed);
        List<T> read = new ArrayList<>();
        while (json.nextInList()) {
            read.add(element.apply(field + "[" + (read.size() + 1) + "]"));
        }
        return read;
    }

    /** A list with something in it; {@code one} names what it has to hold at least. */
    <T> List<T> some(String field, String one, List<T> read) {
        if (read.isEmpty()) {
            throw empty(json.line(), field, one);
        }
        return read;
    }

    ProblemException empty(int line, String field, String one) {
        return wrong(line, field, WORDS.get("empty", "one", one));
    }

    /** A name out of a closed list. */
    <T> T named(String field, Collection<String> known, Function<String, Optional<T>> byName) {
        String name = string(field);
        return byName.apply(name).orElseThrow(() -> notAmong(field, name, known));
    }

    /** The name of a view. */
    WindowPart view(String field) {
        return named(
                field,
                WindowPart.names(true),
                name -> WindowPart.named(name).filter(WindowPart::isView));
    }

    ProblemException notAmong(String field, String name, Collection<String> known) {
        return wrong(
                field,
                WORDS.get("not-among", "name", name, "known", String.join(", ", known))
                        + NearMiss.question(name, known));
    }

    /** A text with a little Markdown and measures in it: in quotes, or a list of its lines. */
    LessonText text(String field) {
        int line = json.line();
        String allowed = WORDS.get("lines");
        LessonText text =
                new LessonText(
                        json.isList()
                                ? String.join(
                                        "\n", list(field, allowed, at -> json.string(at, allowed)))
                                : json.string(field, allowed));
        for (String written : text.placeholders()) {
            if (Measure.of(written).isEmpty()) {
                throw notMeasured(line, field, written);
            }
        }
        LittleMarkdown read = text.named();
        if (!read.leftOut().isEmpty()) {
            remark(line, field, WORDS.get("left-out", "things", String.join(", ", read.leftOut())));
        }
        for (String term : read.terms()) {
            if (!Terms.NAMES.contains(term)) {
                remark(
                        line,
                        field,
                        WORDS.get("unknown-term", "term", term)
                                + NearMiss.question(term, Terms.NAMES));
            }
        }
        return text;
    }

    Measure measure(String field) {
        String written = string(field);
        return Measure.of(written).orElseThrow(() -> notMeasured(json.line(), field, written));
    }

    private ProblemException notMeasured(int line, String field, String written) {
        List<String> known = new ArrayList<>();
        for (MeasureKind kind : MeasureKind.values()) {
            if (written.strip().equals(kind.called())
                    || written.strip().startsWith(kind.called() + " ")) {
                return wrong(
                        line,
                        field,
                        WORDS.get(
                                "measure-written", "written", written, "pattern", kind.pattern()));
            }
            known.add(kind.called());
        }
        return wrong(
                line,
                field,
                WORDS.get("measure-unknown", "written", written, "known", String.join(", ", known))
                        + meant(written, known));
    }

    /** The measure whose name is nearest to as many of the first words as it has. */
    private static String meant(String written, List<String> known) {
        String[] words = written.strip().split("\\s+");
        for (int count = Math.min(words.length, 4); count > 0; count--) {
            String name = String.join(" ", List.of(words).subList(0, count));
            Optional<String> near = NearMiss.of(name, known);
            if (near.isPresent()) {
                return NearMiss.question(near.get());
            }
        }
        return "";
    }
}
