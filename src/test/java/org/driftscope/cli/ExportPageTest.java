package org.driftscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that replays a run, read by jsoup and Jackson. */
class ExportPageTest {
    private static final String CORPUS = "corpora/lesson-bone.json";

    @TempDir Path folder;

    private Document page(String corpus, String step) throws IOException {
        Path file = folder.resolve("page.html");
        run("export", corpus, "html", "--step", step, "--out", file.toString());
        return Jsoup.parse(file.toFile(), "UTF-8");
    }

    private static String run(String... arguments) {
        Shell shell = Shell.run(arguments);
        assertEquals(0, shell.exitCode(), shell::toString);
        return shell.out();
    }

    private static JsonNode data(Document page) {
        return JsonMapper.builder().build().readTree(page.getElementById("data").data());
    }

    private static ShortBuffer numbers(JsonNode data, String field) {
        byte[] bytes = Base64.getDecoder().decode(data.get(field).asString());
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    }

    @Test
    void itHoldsThePlacesOfTheTableOfFramesToTheWidthOfAHair() throws IOException {
        JsonNode data = data(page(CORPUS, "30"));
        Path table = folder.resolve("frames.csv");
        run("export", CORPUS, "frames", "--step", "30", "--out", table.toString());
        List<String> rows = new ArrayList<>(Files.readAllLines(table).subList(1, 31 * 30 + 1));
        ShortBuffer points = numbers(data, "points");
        assertEquals(31, data.get("steps").size());
        assertEquals(30, data.get("words").size(), "the words of the six groups");
        assertEquals(2 * rows.size(), points.remaining());
        double unit = data.get("unit").asDouble();
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i).split(",", -1);
            assertEquals(row[0], data.get("steps").get(i / 30).asString());
            assertEquals(row[1], data.get("words").get(i % 30).get("text").asString());
            double x = data.get("minX").asDouble() + unit * (points.get(2 * i) & 0xFFFF);
            double y = data.get("minY").asDouble() + unit * (points.get(2 * i + 1) & 0xFFFF);
            assertEquals(Double.parseDouble(row[2]), x, unit);
            assertEquals(Double.parseDouble(row[3]), y, unit);
        }
        assertTrue(unit * 65535 < 10, "the whole width, in units of the embeddings: " + unit);
    }

    @Test
    void itsNeighboursAreThoseThatInspectFinds() throws IOException {
        JsonNode data = data(page(CORPUS, "30"));
        JsonNode words = data.get("words");
        int dog = 0;
        while (!words.get(dog).get("text").asString().equals("dog")) {
            dog++;
        }
        String answer = run("inspect", CORPUS, "neighbours", "dog", "--step", "30", "--json");
        JsonNode asked =
                JsonMapper.builder().build().readTree(answer).get("words").get(0).get("neighbours");
        ShortBuffer numbers = numbers(data, "neighbours");
        int last = data.get("nearestFrames").size() - 1;
        for (int rank = 0; rank < 5; rank++) {
            int at = 2 * ((last * words.size() + dog) * 5 + rank);
            JsonNode expected = asked.get(rank);
            assertEquals(expected.get("word"), words.get(numbers.get(at)).get("text"));
            assertEquals(
                    expected.get("cosine").asDouble(), numbers.get(at + 1) / 1000.0 - 1, 0.0006);
        }
    }

    @Test
    void aLongRunIsShownInFewFramesThatEndWithItsLast() throws IOException {
        JsonNode steps = data(page(CORPUS, "1003")).get("steps");
        assertTrue(steps.size() <= 402, steps::toString);
        assertEquals(0, steps.get(0).asInt());
        assertEquals(3, steps.get(1).asInt(), "1003 in 400 parts, rounded up");
        assertEquals(1003, steps.get(steps.size() - 1).asInt());
    }

    @Test
    void itAsksForNothingFromElsewhere() throws IOException {
        Document page = page(CORPUS, "2");
        assertEquals(0, page.select("[src], [href], link, iframe, object").size());
        assertFalse(page.html().contains("http:") || page.html().contains("https:"));
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'"), policy);
    }

    @Test
    void aTextCannotLeaveTheScriptThatHoldsIt() throws IOException {
        Path corpus = folder.resolve("marks.json");
        Files.writeString(
                corpus,
                """
                {"formatVersion": 1, "name": "</script><b>REPLAY_DATA & <!--",
                 "categories": {"</script>": ["ant", "bee", "cow"]},
                 "sentences": ["the ant runs", "the bee sleeps", "a cow runs", "the cow sleeps"]}
                """);
        Document page = page(corpus.toString(), "2");
        assertEquals(2, page.select("script").size());
        assertEquals(0, page.select("b").size());
        assertEquals("</script><b>REPLAY_DATA & <!--", data(page).get("title").asString());
    }
}
