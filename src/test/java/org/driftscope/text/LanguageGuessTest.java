package org.driftscope.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The cat sat on the mat and it was happy.",
                "de | Der Hund schläft und die Katze ist nicht im Haus.",
                "fr | Il fait beau et je vais au marché avec mes amis.",
                "es | El perro duerme en la casa y no quiere salir.",
                "pt | O cão dorme na casa e não quer sair com ela.",
                "it | Il cane dorme nella casa e non vuole uscire con lei.",
                "nl | De hond slaapt in het huis en wil niet naar buiten.",
                "sv | Hunden sover i huset och vill inte gå ut för att det regnar.",
                "da | Hunden sover i huset og vil ikke gå ud, fordi jeg er træt af det.",
                "nb | Hunden sover i huset og vil ikke gå ut av det, sa jeg til meg.",
                "fi | Koira nukkuu mutta kissa ei ole talossa koska se on ulkona.",
                "pl | Pies śpi w domu i nie chce wyjść na dwór, ale kot jest tam.",
                "cs | Pes spí v domě a nechce jít ven, protože je tam zima.",
                "ro | Câinele doarme în casă și nu vrea să iasă pentru că este frig.",
                "hu | A kutya alszik a házban és nem akar kimenni, mert hideg van.",
                "tr | Bugün hava çok güzel ve ben çarşıya gidiyorum.",
                "az | Bu gün hava çox gözəldir və mən bazara gedirəm.",
                "lt | Šuo miega name ir jis nenori eiti į lauką, nes ten šalta.",
                "id | Anjing itu tidur di rumah dan tidak mau keluar karena hujan.",
                "vi | Con chó ngủ trong nhà và không muốn ra ngoài vì trời lạnh.",
                "ru | Собака спит в доме и не хочет выходить, потому что там холодно.",
                "uk | Собака спить у будинку і не хоче виходити, бо там холодно.",
                "bg | Кучето спи в къщата и не иска да излезе, защото е студено.",
                "ar | الكلب ينام في البيت ولا يريد أن يخرج لأن الجو بارد",
                "fa | سگ در خانه می خوابد و نمی خواهد از آن بیرون برود که سرد است",
                "ur | کتا گھر میں سو رہا ہے اور وہ باہر نہیں جانا چاہتا",
                "hi | कुत्ता घर में सो रहा है और वह बाहर नहीं जाना चाहता",
                "ja | 犬は家で寝ています。",
                "zh | 狗在房子里睡觉。",
                "ko | 개가 집에서 자고 있다.",
                "th | สุนัขนอนอยู่ในบ้าน",
                "el | Ο σκύλος κοιμάται στο σπίτι.",
                "he | הכלב ישן בבית",
                "km | ខ្ញុំស្រឡាញ់អ្នក",
                "hy | Շունը քնած է",
                "am | ውሻው ተኝቷል"
            })
    void tellsLanguagesApart(String language, String text) {
        assertEquals(language, LanguageGuess.of(List.of(text)));
    }

    @ParameterizedTest
    @CsvSource({"zzz qqq xxx", "La hundo dormas kaj mi legas libron.", "1 2 3", "🐶"})
    void namesNoneWhereItCannotTell(String text) {
        assertEquals("", LanguageGuess.of(List.of(text)));
    }

    /** Capital I would become ı: too much to risk on a few words that other languages share. */
    @Test
    void takesNothingForTurkishWithoutALetterOfIt() {
        assertEquals("", LanguageGuess.of(List.of("Bu ev ne zaman bitti")));
    }

    @Test
    void readsASampleOfAnyText() {
        assertEquals(
                "en", LanguageGuess.of(Collections.nCopies(100_000, "it is the dog and the cat")));
        assertEquals("en", LanguageGuess.of(List.of("it is the dog and the cat ".repeat(100_000))));
        assertEquals("", LanguageGuess.of(List.of()));
    }

    /** Each list is there, and in the form in which tokens come. */
    @Test
    void everyListHoldsTokens() {
        WordTokenizer tokenizer = new WordTokenizer(TextSettings.DEFAULT);
        for (String language : StopWords.languages()) {
            var words = WordList.read("stop-words-" + language + ".txt");
            assertFalse(words.isEmpty(), language);
            for (String word : words) {
                assertEquals(word, String.join("", tokenizer.tokenize(word)), language);
            }
        }
    }
}
