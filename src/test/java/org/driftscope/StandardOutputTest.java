package org.driftscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {
    /** Fails at every write. */
    private static OutputStream failing(String words) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(words);
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "Broken pipe, false", // Linux and macOS in English
        "The pipe is being closed, false", // Windows
        "Datenübergabe unterbrochen, true" // Linux in German, where the system tells of the pipe
    })
    void whatFollowsAReaderThatLeftIsForNobody(String words, boolean piped) throws IOException {
        StandardOutput out = new StandardOutput(failing(words), () -> piped);
        out.write("a line\n".getBytes(StandardCharsets.UTF_8));
        out.write('b');
        out.flush();
    }

    @Test
    void aFullDiskIsAFailure() {
        StandardOutput out = new StandardOutput(failing("No space left on device"), () -> false);
        assertThrows(IOException.class, () -> out.write('a'));
        assertThrows(IOException.class, () -> out.write('b'));
    }

    @Test
    void allElseIsWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StandardOutput out = new StandardOutput(bytes, () -> false);
        out.write("dog".getBytes(StandardCharsets.UTF_8));
        out.write('s');
        assertEquals("dogs", bytes.toString(StandardCharsets.UTF_8));
    }

    /** The reader is gone before the program has begun. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lesson show dog-and-cat",
                "lesson list",
                "check starter-4",
                "train starter-4 --steps 1",
                "inspect starter-4 context --step 1",
                "train --help"
            })
    void everyCommandEndsQuietlyWhereNobodyReads(String line) throws Exception {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        words.addAll(List.of(line.split(" ", -1)));
        Process program = new ProcessBuilder(words).start();
        program.getInputStream().close();
        String told = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, program.waitFor(), told);
        assertEquals("", ofTheProgram(told));
    }

    /** Without what Java itself says of the libraries. */
    private static String ofTheProgram(String told) {
        return told.lines()
                .filter(said -> !said.startsWith("WARNING: "))
                .collect(Collectors.joining("\n"));
    }
}
