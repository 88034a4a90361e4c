package org.driftscope.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driftscope.storage.markdown.LittleMarkdown;

/**
 * A text of a lesson: a little Markdown, in which measures stand between braces, such as {@code now
 * {cosine dog cat}}.
 *
 * @param markdown as it is written
 */
public record LessonText(String markdown) {
    /** No text. */
    public static final LessonText NONE = new LessonText("");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<]");

    /** What stands between braces, each as it is written. */
    public List<String> placeholders() {
        List<String> found = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(markdown);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return List.copyOf(found);
    }

    /** What is measured in it. */
    public List<Measure> measures() {
        return placeholders().stream().flatMap(written -> Measure.of(written).stream()).toList();
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return markdown.isBlank();
    }

    /** The text as it is read at a moment of a run. */
    public LittleMarkdown at(Observation seen) {
        return filled(measure -> measure.text(seen));
    }

    /** The text with the names of what is measured in the place of the values. */
    public LittleMarkdown named() {
        return filled(measure -> "(" + measure.written() + ")");
    }

    private LittleMarkdown filled(Function<Measure, String> value) {
        Function<MatchResult, String> filler =
                match ->
                        Measure.of(match.group(1))
                                .map(value)
                                .map(text -> MARKS.matcher(text).replaceAll("\\\\$0"))
                                .orElse(match.group());
        String filled =
                PLACEHOLDER
                        .matcher(markdown)
                        .replaceAll(match -> Matcher.quoteReplacement(filler.apply(match)));
        return LittleMarkdown.of(filled);
    }
}
