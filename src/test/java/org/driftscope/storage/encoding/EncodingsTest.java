package org.driftscope.storage.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Short natural texts, put into each encoding by Java's encoders, which are not under test. */
class EncodingsTest {
    private static final Map<String, String> TEXTS =
            Map.ofEntries(
                    Map.entry(
                            "German",
                            "Der Bär schläft im Wald. Die Vögel singen über dem Fluß.\nViele Grüße an die Mutter!\n"),
                    Map.entry(
                            "German with quotes",
                            "Er sagte: „Ich bin müde – gehen wir?“\nSie nickte und öffnete die Tür.\n"),
                    Map.entry(
                            "English with quotes",
                            "It’s late. “We should go home,” she said.\nHe didn’t answer.\n"),
                    Map.entry(
                            "French",
                            "Le garçon est très fatigué. Il a mangé à la maison.\nSa mère préfère le café.\nNous étions déjà près de la forêt.\n"),
                    Map.entry(
                            "Spanish",
                            "El niño come una manzana. ¿Dónde está mi abuela?\nMañana iremos al río con los demás.\n"),
                    Map.entry(
                            "Portuguese",
                            "A menina não gosta de maçãs. O avô está em casa.\nAmanhã vão à praia com os irmãos.\n"),
                    Map.entry(
                            "Swedish",
                            "Flickan äter ett äpple. Hunden sover på golvet.\nDe går över bron för att köpa bröd.\n"),
                    Map.entry(
                            "Polish",
                            "Kot śpi na łóżku. Pies biegnie przez ogród.\nDziewczynka je jabłko i się śmieje.\nJutro pójdziemy do sąsiadów na święta.\n"),
                    Map.entry(
                            "Czech",
                            "Kočka spí na posteli. Pes běží přes zahradu.\nDívka jí jablko a směje se.\nZítra půjdeme k řece s přáteli.\n"),
                    Map.entry(
                            "Hungarian",
                            "A macska az ágyon alszik. A kutya átfut a kerten.\nA lány egy almát eszik és nevet.\nHolnap elmegyünk az erdőbe a szülőkkel.\n"),
                    Map.entry(
                            "Turkish",
                            "Kedi yatağın üstünde uyuyor. Köpek bahçede koşuyor.\nKız bir elma yiyor ve gülüyor.\nYarın arkadaşlarımızla ırmağa gideceğiz.\n"),
                    Map.entry(
                            "Lithuanian",
                            "Katė miega ant lovos. Šuo bėga per sodą.\nMergaitė valgo obuolį ir juokiasi.\nRytoj eisime prie upės su draugais, nes šiandien šalta.\n"),
                    Map.entry(
                            "Russian",
                            "Кошка спит на кровати. Собака бежит по саду.\nДевочка ест яблоко и смеётся.\nЗавтра мы пойдём к реке с друзьями.\n"),
                    Map.entry(
                            "Bulgarian",
                            "Котката спи на леглото. Кучето тича през градината.\nМомичето яде ябълка и се смее.\nУтре ще отидем на реката с приятели.\n"),
                    Map.entry(
                            "Greek",
                            "Η γάτα κοιμάται στο κρεβάτι. Ο σκύλος τρέχει στον κήπο.\nΤο κορίτσι τρώει ένα μήλο και γελάει.\nΑύριο θα πάμε στο ποτάμι με τους φίλους μας.\n"),
                    Map.entry(
                            "Hebrew",
                            "החתול ישן על המיטה. הכלב רץ בגינה.\nהילדה אוכלת תפוח וצוחקת.\nמחר נלך לנהר עם החברים שלנו.\n"),
                    Map.entry(
                            "Arabic",
                            "القطة تنام على السرير. الكلب يركض في الحديقة.\nالبنت تأكل تفاحة وتضحك.\nغدا سنذهب إلى النهر مع أصدقائنا.\n"),
                    Map.entry(
                            "Thai",
                            "แมวนอนอยู่บนเตียง สุนัขวิ่งอยู่ในสวน\nเด็กผู้หญิงกินแอปเปิลและหัวเราะ\nพรุ่งนี้เราจะไปที่แม่น้ำกับเพื่อน\n"),
                    Map.entry(
                            "Korean",
                            "고양이가 침대에서 잔다. 강아지가 마당에서 뛴다.\n소녀는 사과를 먹고 웃는다.\n내일 우리는 친구들과 강에 갈 것이다.\n"),
                    Map.entry(
                            "Korean beyond KS X 1001",
                            "고양이가 침대에서 잔다. 강아지가 뷁 하고 짖는다.\n소녀는 사과를 먹고 웃는다.\n우리는 펲시를 마신다.\n"),
                    Map.entry(
                            "Simplified Chinese", "猫在床上睡觉。狗在院子里跑。\n女孩吃苹果，笑了起来。\n明天我们要和朋友一起去河边。\n"),
                    Map.entry(
                            "Traditional Chinese", "貓在床上睡覺。狗在院子裡跑。\n女孩吃蘋果，笑了起來。\n明天我們要和朋友一起去河邊。\n"),
                    Map.entry(
                            "Japanese",
                            "猫がベッドで寝ています。犬が庭を走っています。\n女の子はりんごを食べて笑いました。\n明日、私たちは友達と川へ行きます。\n"),
                    Map.entry(
                            "Hindi",
                            "बिल्ली बिस्तर पर सो रही है। कुत्ता बगीचे में दौड़ रहा है।\nलड़की सेब खा रही है।\n"));

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource
    void isFound(String language, String written, String name) {
        String text = TEXTS.get(language);
        DecodedText decoded = Encodings.decode(text.getBytes(Charset.forName(written)));
        assertEquals(name, decoded.encoding());
        assertEquals(text, decoded.text());
    }

    static Stream<Arguments> isFound() {
        return Stream.of(
                Arguments.of("German", "UTF-8", "UTF-8"),
                Arguments.of("Korean", "UTF-8", "UTF-8"),
                Arguments.of("Hindi", "UTF-8", "UTF-8"),
                Arguments.of("German", "windows-1252", "windows-1252"),
                Arguments.of("German with quotes", "windows-1252", "windows-1252"),
                Arguments.of("English with quotes", "windows-1252", "windows-1252"),
                Arguments.of("French", "windows-1252", "windows-1252"),
                Arguments.of("Spanish", "windows-1252", "windows-1252"),
                Arguments.of("Portuguese", "windows-1252", "windows-1252"),
                Arguments.of("Swedish", "windows-1252", "windows-1252"),
                Arguments.of("Polish", "windows-1250", "windows-1250"),
                Arguments.of("Polish", "ISO-8859-2", "ISO-8859-2"),
                Arguments.of("Czech", "windows-1250", "windows-1250"),
                Arguments.of("Czech", "ISO-8859-2", "ISO-8859-2"),
                Arguments.of("Hungarian", "windows-1250", "windows-1250"),
                Arguments.of("Turkish", "windows-1254", "windows-1254"),
                Arguments.of("Lithuanian", "windows-1257", "windows-1257"),
                Arguments.of("Russian", "windows-1251", "windows-1251"),
                Arguments.of("Russian", "KOI8-R", "KOI8-R"),
                Arguments.of("Russian", "ISO-8859-5", "ISO-8859-5"),
                Arguments.of("Russian", "IBM866", "IBM866"),
                Arguments.of("Bulgarian", "windows-1251", "windows-1251"),
                Arguments.of("Greek", "windows-1253", "windows-1253"),
                Arguments.of("Hebrew", "windows-1255", "windows-1255"),
                Arguments.of("Arabic", "windows-1256", "windows-1256"),
                Arguments.of("Arabic", "ISO-8859-6", "ISO-8859-6"),
                Arguments.of("Thai", "TIS-620", "TIS-620"),
                Arguments.of("Korean", "EUC-KR", "EUC-KR"),
                Arguments.of("Korean beyond KS X 1001", "x-windows-949", "x-windows-949"),
                Arguments.of("Simplified Chinese", "GB18030", "GB18030"),
                Arguments.of("Simplified Chinese", "GB2312", "GB18030"),
                Arguments.of("Traditional Chinese", "Big5", "Big5"),
                Arguments.of("Japanese", "Shift_JIS", "Shift_JIS"),
                Arguments.of("Japanese", "EUC-JP", "EUC-JP"),
                Arguments.of("Japanese", "ISO-2022-JP", "ISO-2022-JP"));
    }

    /** A single sentence, of which there is little to go by. */
    @ParameterizedTest
    @MethodSource
    void oneSentenceIsEnough(String text, String written) {
        DecodedText decoded = Encodings.decode(text.getBytes(Charset.forName(written)));
        assertEquals(written, decoded.encoding());
        assertEquals(text, decoded.text());
    }

    static Stream<Arguments> oneSentenceIsEnough() {
        return Stream.of(
                Arguments.of("Sa mère préfère le café.", "windows-1252"),
                Arguments.of("Kočka spí na posteli.", "windows-1250"),
                Arguments.of("Yarın arkadaşlarımızla ırmağa gideceğiz.", "windows-1254"),
                Arguments.of("Кошка спит на кровати.", "KOI8-R"),
                Arguments.of("Кошка спит на кровати.", "windows-1251"),
                Arguments.of("הכלב רץ בגינה.", "windows-1255"),
                Arguments.of("الكلب يركض في الحديقة.", "windows-1256"),
                Arguments.of("สุนัขวิ่งอยู่ในสวน", "TIS-620"),
                Arguments.of("สุนัขวิ่งอยู่ในสวน", "UTF-16LE"),
                Arguments.of("소녀는 사과를 먹고 웃는다.", "EUC-KR"),
                Arguments.of("女孩吃苹果，笑了起来。", "GB18030"),
                Arguments.of("女孩吃蘋果，笑了起來。", "Big5"),
                Arguments.of("犬が庭を走っています。", "Shift_JIS"),
                Arguments.of("犬が庭を走っています。", "EUC-JP"));
    }

    @ParameterizedTest
    @MethodSource
    void utf16IsFoundWithoutAMark(String language) {
        String text = TEXTS.get(language);
        for (Charset written :
                new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            DecodedText decoded = Encodings.decode(text.getBytes(written));
            assertEquals(written.name(), decoded.encoding());
            assertEquals(text, decoded.text());
        }
    }

    static Stream<String> utf16IsFoundWithoutAMark() {
        return TEXTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource
    void aMarkDecides(String written, String name) {
        String text = TEXTS.get("Japanese");
        DecodedText decoded =
                Encodings.decode(("\uFEFF" + text).getBytes(Charset.forName(written)));
        assertEquals(name, decoded.encoding());
        assertEquals(text, decoded.text());
    }

    static Stream<Arguments> aMarkDecides() {
        return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030")
                .map(name -> Arguments.of(name, name));
    }

    @Test
    void oneBadByteDoesNotTurnUtf8IntoSomethingElse() {
        byte[] bytes = TEXTS.get("Russian").getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;
        DecodedText decoded = Encodings.decode(bytes);
        assertEquals("UTF-8", decoded.encoding());
        assertTrue(decoded.text().startsWith("Кошка спит"), decoded.text());
        assertTrue(decoded.text().indexOf('\uFFFD') > 0);
    }

    @Test
    void aCharacterCutOffAtTheEndDoesNotEither() {
        byte[] whole = "Er ist schön, müde".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 3);
        assertEquals("Er ist schön, m\uFFFD", Encodings.decode(cut).text());
    }

    @Test
    void aPersonsChoiceIsKept() {
        byte[] bytes = TEXTS.get("Russian").getBytes(Charset.forName("KOI8-R"));
        DecodedText decoded = Encodings.decode(bytes, Charset.forName("windows-1252"));
        assertEquals("windows-1252", decoded.encoding());
        assertTrue(decoded.text().startsWith("ëÏÛËÁ"), decoded.text());
    }

    @Test
    void namesAreThoseOfIanaAndTheirAliases() {
        for (String name : Encodings.NAMES) {
            assertEquals(name, Encodings.named(name).name());
        }
        assertEquals("windows-1252", Encodings.named(" cp1252 ").name());
        ProblemException problem =
                assertThrows(ProblemException.class, () -> Encodings.named("klingon"));
        assertTrue(problem.getMessage().contains("klingon"), problem.getMessage());
        assertThrows(ProblemException.class, () -> Encodings.named("ä ö"));
    }
}
