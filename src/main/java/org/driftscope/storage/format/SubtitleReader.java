package org.driftscope.storage.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driftscope.text.Cancellation;
import org.driftscope.wording.Wording;
import org.jsoup.parser.Parser;

/**
 * Reads what is spoken in SRT and WebVTT subtitles: without cue numbers, times, tags, the names of
 * speakers, and what is told of sounds. A sentence may run on over several cues.
 *
 * @see <a href="https://www.w3.org/TR/webvtt1/#file-structure">WebVTT, file structure</a>
 */
final class SubtitleReader {
    private static final Wording WORDS = Wording.of("storage.format");
    private static final Pattern TIMES =
            Pattern.compile(
                    "\\s*(?:\\d+:)?\\d{1,2}:\\d{2}[,.]\\d{1,3}\\s*-->\\s*(?:\\d+:)?\\d{1,2}:\\d{2}[,.]\\d{1,3}.*");

    /** Of WebVTT: the parts of the file that are no cues. */
    private static final Pattern NO_CUE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");

    private static final Pattern TAGS = Pattern.compile("<[^<>]*>|\\{\\\\[^{}]*}|[♪♫]");
    private static final Pattern DASH = Pattern.compile("^[\\s\u200E\u200F]*[-–—]+\\s*");

    /** A whole line in brackets. */
    private static final Pattern SOUND = Pattern.compile("[\\[(（【][^\\])）】]*[\\])）】]");

    private static final Pattern SPEAKER =
            Pattern.compile(
                    "(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,2}): +(?=\\S)");

    private final List<String> lines;
    private final boolean webVtt;
    private final Map<String, Integer> speakers = new HashMap<>();
    private final Extract.Builder extract = new Extract.Builder();

    private SubtitleReader(String text, boolean webVtt) {
        lines = SourceLines.of(text);
        this.webVtt = webVtt;
    }

    static Extract read(String text, boolean webVtt) {
        return new SubtitleReader(text, webVtt).read();
    }

    static boolean isTimes(String line) {
        return TIMES.matcher(line).matches();
    }

    private Extract read() {
        for (String line : lines) {
            Matcher speaker = SPEAKER.matcher(cleaned(line));
            if (speaker.lookingAt()) {
                speakers.merge(speaker.group(1), 1, Integer::sum);
            }
        }
        boolean inNote = false;
        for (int i = 0; i < lines.size(); i++) {
            Cancellation.throwIfInterrupted();
            String line = lines.get(i);
            boolean begins = i == 0 || lines.get(i - 1).isBlank();
            if (webVtt && begins && (i == 0 || NO_CUE.matcher(line).matches())) {
                inNote = true;
                if (i > 0) {
                    extract.skip(i + 1, WORDS.get("skipped-unspoken"));
                }
            } else if (line.isBlank()) {
                inNote = false;
            } else if (!inNote && !isTimes(line) && !isNameOfCue(i, begins)) {
                readSpoken(cleaned(line), i + 1);
            }
        }
        return extract.build();
    }

    /** The number, or in WebVTT any name, above a cue's times. */
    private boolean isNameOfCue(int i, boolean begins) {
        boolean above = i + 1 < lines.size() && isTimes(lines.get(i + 1));
        return above && (begins || lines.get(i).strip().matches("\\d+"));
    }

    private static String cleaned(String line) {
        String spoken = TAGS.matcher(line).replaceAll("");
        spoken = spoken.indexOf('&') < 0 ? spoken : Parser.unescapeEntities(spoken, false);
        return DASH.matcher(spoken).replaceFirst("").strip();
    }

    private void readSpoken(String line, int number) {
        if (SOUND.matcher(line).matches()) {
            extract.skip(number, WORDS.get("skipped-sound"));
        } else {
            String spoken = withoutSpeaker(line);
            if (!spoken.isBlank()) {
                extract.add(number, spoken);
            }
        }
    }

    /** A name in capitals, or one that stands before a colon more than once, is who speaks. */
    private String withoutSpeaker(String line) {
        Matcher speaker = SPEAKER.matcher(line);
        if (!speaker.lookingAt()) {
            return line;
        }
        String name = speaker.group(1);
        boolean inCapitals =
                name.length() > 1 && name.codePoints().noneMatch(Character::isLowerCase);
        return inCapitals || speakers.get(name) > 1 ? line.substring(speaker.end()) : line;
    }
}
