package org.driftscope.export;

import java.util.Map;
import java.util.TreeMap;
import org.driftscope.wording.Wording;

/** The texts of a page that replays a run, by the names that the page knows. */
final class ReplayTexts {
    private static final Wording WORDS = Wording.of("export");

    // What the browser fills in stands for itself until then.
    private static final String STEP = "{step}";
    private static final String WORD_COUNT = "{words}";
    private static final String TIMES = "{times}";

    private ReplayTexts() {}

    /** All of them. */
    static Map<String, String> all() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("title", WORDS.get("page-title", "title", "{title}"));
        texts.put("size", WORDS.get("page-size", "words", WORD_COUNT, "steps", "{steps}"));
        texts.put("search", WORDS.get("page-search"));
        texts.put("searchPrompt", WORDS.get("page-search-prompt"));
        texts.put("searchTip", WORDS.get("page-search-tip"));
        texts.put("foundNone", WORDS.get("page-found-none"));
        texts.put("foundOne", WORDS.get("page-found-one"));
        texts.put("found", WORDS.get("page-found", "words", WORD_COUNT));
        texts.put("themeTip", WORDS.get("page-theme-tip"));
        texts.put("dark", WORDS.get("page-dark"));
        texts.put("light", WORDS.get("page-light"));
        texts.put("groups", WORDS.get("page-groups"));
        texts.put("groupTip", WORDS.get("page-group-tip", "group", "{group}"));
        texts.put("play", WORDS.get("page-play"));
        texts.put("pause", WORDS.get("page-pause"));
        texts.put("playTip", WORDS.get("page-play-tip"));
        texts.put("speed", WORDS.get("page-speed"));
        texts.put("step", WORDS.get("page-step"));
        texts.put("at", WORDS.get("page-at", "step", STEP));
        texts.put("now", WORDS.get("page-now", "step", STEP));
        texts.put("nowLoss", WORDS.get("page-now-loss", "step", STEP, "loss", "{loss}"));
        texts.put("map", WORDS.get("page-map", "words", WORD_COUNT, "step", STEP));
        texts.put("once", WORDS.get("page-once", "times", TIMES));
        texts.put("times", WORDS.get("page-times", "times", TIMES));
        texts.put("nearest", WORDS.get("page-nearest", "step", STEP));
        return texts;
    }
}
