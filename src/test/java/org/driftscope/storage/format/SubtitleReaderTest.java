package org.driftscope.storage.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubtitleReaderTest {
    @Test
    void readsWhatIsSpokenInSrt() {
        String srt =
                """
                1
                00:00:01,000 --> 00:00:03,500
                <i>Where were you</i>
                last night?

                2
                00:00:04,000 --> 00:00:05,000 X1:10 X2:20
                {\\an8}- I was at home.
                - ANNA: Really &amp; truly?

                3
                00:00:06,000 --> 00:00:07,000
                [door closes]

                4
                00:00:08,000 --> 00:00:09,000
                Tom: It is 7:30.
                Tom: Come in.
                Remember: two keys.
                """;
        Extract extract = Read.as(FileFormat.SRT, srt);
        assertEquals(
                List.of(
                        "3 Where were you",
                        "4 last night?",
                        "8 I was at home.",
                        "9 Really & truly?",
                        "17 It is 7:30.",
                        "18 Come in.",
                        "19 Remember: two keys."),
                Read.numbered(extract));
        assertEquals("13 a sound told of, not spoken", Read.skipped(extract));
    }

    @Test
    void aNumberMayBeSpoken() {
        String srt =
                "1\n00:00:01,000 --> 00:00:02,000\n42\n\n2\n00:00:03,000 --> 00:00:04,000\nYes.\n";
        assertEquals(List.of("3 42", "7 Yes."), Read.numbered(Read.as(FileFormat.SRT, srt)));
    }

    @Test
    void readsWhatIsSpokenInWebVtt() {
        String vtt =
                """
                WEBVTT - A talk
                Kind: captions

                STYLE
                ::cue { color: red }

                NOTE made by hand

                intro
                00:01.000 --> 00:03.000 align:start
                <v Mary>The <b>dog</b> runs.</v>

                01:00:04.000 --> 01:00:05.000
                A cat <00:00:04.500>sleeps.
                """;
        Extract extract = Read.as(FileFormat.WEBVTT, vtt);
        assertEquals(List.of("11 The dog runs.", "14 A cat sleeps."), Read.numbered(extract));
        assertEquals("4 a note, not spoken; 7 a note, not spoken", Read.skipped(extract));
    }
}
