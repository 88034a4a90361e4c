package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCutterTest {
    /** A bar stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Smith met Dr. Jones.| He left.",
                "It costs 3.5 euros, or 1.000,50.| Good.",
                "We saw animals, e.g. Dogs, i.e. Pets.| They bark.",
                "J. K. Rowling met George R.R. Martin.| They wrote.",
                "It was I.| You knew.",
                "See Fig. 3 and No. 5.| No.| That is all.",
                "He ate the app.| Then he said go.| Go.| OK.| We left.",
                "\"Go!\" he said.| \"No.\"| She left.",
                "(It rained.)| We left.",
                "Wait...| What?!| Yes… and no.",
                "She lives at St. James St. John knows.| Bye.",
                "Die Katze, z.B. Minka, schläft.| Prof. Braun auch.",
                "the dog runs.| the cat sleeps!| a bird?",
                "他来了。|她走了！|是吗？",
                "वह आया।| वह गई।",
                "هل نام؟| نعم.",
                "Он пришёл.| Она ушла, т.е. Анна.",
                "彼は「行く！」と言った。|帰った。|これは何？|知らない！",
                "ស្រីស្អាត។|បុរសល្អ។",
                "Գնաց տուն։| Եկավ այստեղ։",
                "ሰላም ነው።| ደህና ነኝ።|ደህና።",
                "มันอยู่ในบ้านของฉัน| แมวกินปลาทุก ๆ วันเวลา 8 นาฬิกา| สุนัขของเขาชอบวิ่งเล่น",
                "แมว กิน ปลา",
                "မြန်မာ။| နိုင်ငံ။",
                "No end"
            })
    void cutsWhereASentenceEnds(String marked) {
        List<String> expected = List.of(marked.split("\\|")).stream().map(String::strip).toList();
        assertEquals(expected, new SentenceCutter(marked.replace("|", "")).sentences());
    }
}
