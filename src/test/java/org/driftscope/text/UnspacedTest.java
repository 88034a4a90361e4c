package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnspacedTest {
    /** Words as a reader of the language parts them. */
    @ParameterizedTest
    @CsvSource({
        "zh, 我喜欢喝咖啡。, 我|喜欢|喝|咖啡|。",
        "zh, 我們住在台灣。, 我們|住在|台灣|。",
        "ja, 私は学生です。, 私|は|学生|です|。",
        "ja, 公園でテニスをする, 公園|で|テニス|を|する",
        "th, แมวกินปลา, แมว|กิน|ปลา",
        "th, ฉันรักภาษาไทย, ฉัน|รัก|ภาษา|ไทย",
        "km, ខ្ញុំស្រឡាញ់អ្នក។, ខ្ញុំ|ស្រឡាញ់|អ្នក|។",
        "lo, ພາສາລາວ, ພາສາ|ລາວ",
        "my, ကလေးစာဖတ်, ကလေး|စာ|ဖတ်",
        "ko, 나는 학교에 간다., 나는|학교에|간다|.",
        "ko, 學校에서 배운다., 學校에서|배운다|.",
        "zh, 我喝3.5杯和iPhone手机, 我|喝|3.5|杯|和|iPhone|手机",
        "zh, wi-fi热点-咖啡, wi-fi|热点|-|咖啡"
    })
    void findsTheWordsOfARun(String language, String text, String tokensParted) {
        TextSettings settings =
                TextSettings.DEFAULT.but().language(language).foldCase(false).build();
        assertEquals(
                List.of(tokensParted.split("\\|")), new WordTokenizer(settings).tokenize(text));
    }
}
