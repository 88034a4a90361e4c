package org.driftscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driftscope.wording.Language;
import org.driftscope.wording.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReplayTextsTest {
    private static final Pattern ASKED =
            Pattern.compile("say\\(([^,)]*)|data-(?:text|title|placeholder|aria-label)=\"(\\w+)\"");
    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");

    @AfterEach
    void speakEnglish() {
        Wording.speak(Language.ENGLISH);
    }

    /** What the page's script and elements ask for, found in its source. */
    private static Set<String> asked() throws IOException {
        Set<String> names = new TreeSet<>();
        try (InputStream in = ReplayTextsTest.class.getResourceAsStream("replay.html")) {
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher uses = ASKED.matcher(page);
            while (uses.find()) {
                if (uses.group(2) != null) {
                    names.add(uses.group(2));
                } else {
                    NAME.matcher(uses.group(1)).results().forEach(name -> names.add(name.group(1)));
                }
            }
        }
        return names;
    }

    @Test
    void areThoseThatThePageAsksFor() throws IOException {
        Set<String> asked = asked();
        assertEquals(asked, ReplayTexts.all().keySet());
    }

    @Test
    void leaveToTheBrowserWhatItKnows() {
        assertEquals("Map of {words} words at step {step}", ReplayTexts.all().get("map"));
        Wording.speak(Language.KOREAN);
        assertEquals("단어 {words}개의 지도, 스텝 {step}", ReplayTexts.all().get("map"));
    }
}
