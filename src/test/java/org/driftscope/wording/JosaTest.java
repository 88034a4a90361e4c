package org.driftscope.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The particles were written down by how each word is read aloud, which stands beside it. */
class JosaTest {
    @ParameterizedTest
    @CsvSource({
        "강아지, 는, 가, 를, 와, 로", // ends on a vowel
        "고양이, 는, 가, 를, 와, 로",
        "커피, 는, 가, 를, 와, 로",
        "집, 은, 이, 을, 과, 으로", // ㅂ
        "사람, 은, 이, 을, 과, 으로", // ㅁ
        "값, 은, 이, 을, 과, 으로", // ㅄ
        "물, 은, 이, 을, 과, 로", // ㄹ
        "서울, 은, 이, 을, 과, 로",
        "ㄱ, 은, 이, 을, 과, 으로", // 기역
        "ㄹ, 은, 이, 을, 과, 로", // 리을
        "ㅏ, 는, 가, 를, 와, 로" // 아
    })
    void followsTheLastSyllable(
            String word, String topic, String subject, String object, String with, String to) {
        assertEquals(topic, Josa.after(word, "은/는"));
        assertEquals(subject, Josa.after(word, "이/가"));
        assertEquals(object, Josa.after(word, "을/를"));
        assertEquals(with, Josa.after(word, "과/와"));
        assertEquals(to, Josa.after(word, "으로/로"));
        assertEquals(topic, Josa.after(Normalizer.normalize(word, Normalizer.Form.NFD), "은/는"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 은, 으로", // 영
        "1, 은, 로", // 일
        "2, 는, 로", // 이
        "3, 은, 으로", // 삼
        "4, 는, 로", // 사
        "5, 는, 로", // 오
        "6, 은, 으로", // 육
        "7, 은, 로", // 칠
        "8, 은, 로", // 팔
        "9, 는, 로", // 구
        "10, 은, 으로", // 십
        "120, 은, 으로", // 백이십
        "300, 은, 으로", // 삼백
        "'1,000', 은, 으로", // 천
        "'1,002', 는, 로", // 천이
        "'20,000', 은, 으로", // 이만
        "'1,000,000', 은, 으로", // 백만
        "'300,000,000', 은, 으로", // 삼억
        "'1,000,000,000,000', 는, 로", // 일조
        "0.50, 은, 으로", // 영점오영
        "1.234, 는, 로", // 일점이삼사
        "−0.31, 은, 로", // 영점삼일
        "2.8, 은, 로", // 이점팔
        "100%, 는, 로", // 백퍼센트
        "스텝 12, 는, 로" // 십이
    })
    void readsNumbers(String number, String topic, String to) {
        assertEquals(topic, Josa.after(number, "은/는"));
        assertEquals(to, Josa.after(number, "으로/로"));
    }

    @ParameterizedTest
    @CsvSource({
        "cat, 은, 으로", // 캣
        "dog, 는, 로", // 도그
        "coffee, 는, 로", // 커피
        "tea, 는, 로", // 티
        "milk, 는, 로", // 밀크
        "cup, 은, 으로", // 컵
        "book, 은, 으로", // 북
        "back, 은, 으로", // 백
        "music, 은, 으로", // 뮤직
        "king, 은, 으로", // 킹
        "queen, 은, 으로", // 퀸
        "team, 은, 으로", // 팀
        "time, 은, 으로", // 타임
        "line, 은, 으로", // 라인
        "file, 은, 로", // 파일
        "apple, 은, 로", // 애플
        "school, 은, 로", // 스쿨
        "bread, 는, 로", // 브레드
        "house, 는, 로", // 하우스
        "car, 는, 로", // 카
        "cake, 는, 로", // 케이크
        "café, 는, 로", // 카페
        "PCA, 는, 로", // 피시에이
        "URL, 은, 로", // 유아르엘
        "RAM, 은, 으로", // 아르에이엠
        "R, 은, 로", // 알
        "x, 는, 로" // 엑스
    })
    void readsLatinWords(String word, String topic, String to) {
        assertEquals(topic, Josa.after(word, "은/는"));
        assertEquals(to, Josa.after(word, "으로/로"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“집”", "집.", "‘집’ ", "(집)", "집…", "집!»", "집\"'"})
    void passesOverWhatClosesAWord(String word) {
        assertEquals("은", Josa.after(word, "은/는"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "犬", "собака", "→", "1" + "00000000000000000000"})
    void writesBothWhereNobodyCanTell(String word) {
        assertEquals("은(는)", Josa.after(word, "은/는"));
        assertEquals("이(가)", Josa.after(word, "이/가"));
        assertEquals("(으)로", Josa.after(word, "으로/로"));
        assertEquals("(이)라는", Josa.after(word, "이라는/라는"));
    }

    @Test
    void takesAnyPair() {
        assertEquals("이라는", Josa.after("집", "이라는/라는"));
        assertEquals("라는", Josa.after("커피", "이라는/라는"));
        assertEquals("로부터", Josa.after("물", "으로부터/로부터"));
        assertEquals("으로부터", Josa.after("집", "으로부터/로부터"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "은는", "/는", "은/", "은/는/"})
    void aPairIsTwoParticles(String pair) {
        assertThrows(IllegalArgumentException.class, () -> Josa.check(pair));
    }
}
