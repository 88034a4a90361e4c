package org.driftscope.storage;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.RunSettings;
import org.driftscope.text.Corpus;
import org.driftscope.wording.Wording;

/**
 * The start of a run in one short line, such as {@code starter-natural-4 seed 7 layers 3}: the
 * text, the seed, and what else differs from what the text recommends. The same code gives the same
 * start down to the last bit. A text that is not shipped is named by a check value of its
 * sentences, such as {@code own-1a2b3c4d}, and its settings are told from those of the program.
 *
 * @param text name of a shipped corpus, or the check value of another
 * @param chosen the settings that the code names
 */
public record StartCode(String text, ChosenSettings chosen) {
    private static final Wording WORDS = Wording.of("storage");

    /** A text and the settings to start with. */
    public record Start(StoredCorpus corpus, RunSettings settings) {}

    private static final String OWN = "own-";

    /** The code of a start with {@code settings} on {@code corpus}. */
    public static String of(Corpus corpus, RunSettings settings) {
        Optional<StoredCorpus> shipped =
                ShippedCorpora.NAMES.stream()
                        .filter(corpus.name()::equals)
                        .map(ShippedCorpora::open)
                        .filter(known -> known.corpus().sentences().equals(corpus.sentences()))
                        .findFirst();
        RunSettings usual = shipped.map(StoredCorpus::recommended).orElse(RunSettings.DEFAULT);
        StringJoiner code = new StringJoiner(" ");
        code.add(shipped.isPresent() ? corpus.name() : OWN + check(corpus));
        code.add("seed").add(String.valueOf(settings.seed()));
        for (RunSetting setting : RunSetting.ALL) {
            Object value = setting.in(settings);
            if (!setting.field().equals("seed") && !value.equals(setting.in(usual))) {
                code.add(setting.field()).add(written(value));
            }
        }
        return code.toString();
    }

    private static String written(Object value) {
        if (value instanceof Enum<?> choice) {
            return RunSetting.written(choice);
        }
        return value.equals(Double.POSITIVE_INFINITY) ? "null" : value.toString();
    }

    /** A CRC-32 of the sentences, each with its line feed, in UTF-8. */
    private static String check(Corpus corpus) {
        CRC32 sum = new CRC32();
        for (String sentence : corpus.sentences()) {
            sum.update((sentence + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /**
     * Reads a code as it was typed or pasted; an equals sign may stand between a name and its
     * value.
     *
     * @throws ProblemException that names the part that is wrong, and what may stand there
     */
    public static StartCode read(String typed) {
        List<String> parts = parts(typed);
        if (parts.isEmpty()) {
            throw new ProblemException(WORDS.problem("start-empty"));
        }
        String text = parts.get(0).toLowerCase(Locale.ROOT);
        if (!namesText(text)) {
            String known =
                    WORDS.get("start-text-known", "names", String.join(", ", ShippedCorpora.NAMES));
            throw new ProblemException(
                    WORDS.problem(
                            "start-text",
                            "part",
                            parts.get(0),
                            "meant",
                            meant(textMeant(typed), known)));
        }
        return new StartCode(text, settings(parts.subList(1, parts.size())));
    }

    /** Settings as they stand behind the text of a code. */
    static ChosenSettings settings(String typed) {
        return settings(parts(typed));
    }

    private static ChosenSettings settings(List<String> parts) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < parts.size(); i += 2) {
            RunSetting setting = setting(parts.get(i));
            if (i + 1 == parts.size()) {
                throw new ProblemException(WORDS.problem("start-value", "part", setting.field()));
            }
            if (values.put(setting.field(), value(setting, parts.get(i + 1))) != null) {
                throw new ProblemException(WORDS.problem("start-twice", "part", setting.field()));
            }
        }
        return ChosenSettings.of(values);
    }

    private static List<String> parts(String typed) {
        return Stream.of(typed.strip().split("[\\s=]+")).filter(part -> !part.isEmpty()).toList();
    }

    private static boolean namesText(String part) {
        return ShippedCorpora.NAMES.contains(part) || part.matches(OWN + "[0-9a-f]{8}");
    }

    /** Whether what was typed begins as a code does. */
    public static boolean isMeant(String typed) {
        List<String> parts = parts(typed);
        return !parts.isEmpty() && namesText(parts.get(0).toLowerCase(Locale.ROOT));
    }

    private static RunSetting setting(String name) {
        String known =
                WORDS.get("start-setting-known", "names", String.join(", ", ChosenSettings.NAMES));
        return RunSetting.ALL.stream()
                .filter(setting -> setting.field().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        WORDS.problem(
                                                "start-setting",
                                                "part",
                                                name,
                                                "meant",
                                                meant(
                                                        NearMiss.of(name, ChosenSettings.NAMES),
                                                        known))));
    }

    /** Whether this name was meant; {@code known} where none is near. */
    private static String meant(Optional<String> near, String known) {
        return near.map(name -> NearMiss.question(name).strip()).orElse(known);
    }

    /** The shipped text that was probably meant: its name may be written in several words. */
    public static Optional<String> textMeant(String typed) {
        List<String> parts = parts(typed);
        for (int count = Math.min(3, parts.size()); count > 0; count--) {
            Optional<String> near =
                    NearMiss.of(String.join("-", parts.subList(0, count)), ShippedCorpora.NAMES);
            if (near.isPresent()) {
                return near;
            }
        }
        return Optional.empty();
    }

    private static Object value(RunSetting setting, String typed) {
        boolean bare =
                typed.matches("true|false|null|-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?");
        String json = bare ? typed : '"' + typed.replaceAll("[\"\\\\]", "") + '"';
        try (JsonCursor cursor = new JsonCursor(setting.field(), json)) {
            cursor.next();
            Object value = setting.read(cursor, setting.field());
            cursor.end();
            return value;
        } catch (ProblemException wrong) {
            Problem told = WORDS.problem("start-wrong", "part", setting.field() + " " + typed);
            throw new ProblemException(
                    new Problem(told.what(), wrong.problem().why(), told.remedy()), wrong);
        }
    }

    /** Whether the text comes with the program. */
    public boolean isShipped() {
        return !text.startsWith(OWN);
    }

    /**
     * The start itself.
     *
     * @param opened texts that were opened, among which one that is not shipped is looked for
     * @throws ProblemException where the text is not there or the settings don't go together
     */
    public Start start(List<StoredCorpus> opened) {
        StoredCorpus stored = isShipped() ? ShippedCorpora.open(text) : own(opened);
        RunSettings usual = isShipped() ? stored.recommended() : RunSettings.DEFAULT;
        try {
            return new Start(stored, chosen.over(usual));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    WORDS.problem("start-clash", "cause", String.valueOf(e.getMessage())), e);
        }
    }

    private StoredCorpus own(List<StoredCorpus> opened) {
        return opened.stream()
                .filter(known -> text.equals(OWN + check(known.corpus())))
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(WORDS.problem("start-missing", "text", text)));
    }
}
