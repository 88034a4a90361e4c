package org.driftscope.storage.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatGuessTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    a.txt,       'The dog, runs.|A cat sleeps.',                        TEXT
                    a.csv,       'dog|cat',                                             CSV
                    A.TSV,       'dog',                                                 TSV
                    a.srt,       'dog',                                                 SRT
                    a.vtt,       'dog',                                                 WEBVTT
                    a.md,        'dog',                                                 MARKDOWN
                    a.htm,       'dog',                                                 HTML
                    a.json,      'dog',                                                 CORPUS
                    a.txt,       '{"sentences": []}',                                   CORPUS
                    a.json,      '{"messages": [], "name": "x"}',                       CHAT
                    a.json,      '[{"ts": "1", "text": "a"}]',                          CHAT
                    a.txt,       '{a dog}|{a cat}',                                     TEXT
                    a.txt,       'WEBVTT||00:01.000 --> 00:02.000|Dog',                 WEBVTT
                    a.txt,       '1|00:00:01,000 --> 00:00:02,000|Dog',                 SRT
                    a.txt,       '<!DOCTYPE HTML><p>Dog',                               HTML
                    a,           '<html lang="en"><p>Dog',                              HTML
                    a.txt,       '31/12/2023, 21:41 - A: Hi|31/12/2023, 21:42 - B: Ho', CHAT
                    a.txt,       '1\tdog|2\tcat|3\tbird|4\tf',                          TSV
                    a.txt,       'a\tdog|a cat|the\tbird|a fish',                       TEXT
                    """)
    void byNameOrContent(String name, String text, FileFormat format) {
        assertEquals(format, Formats.guess(name, text.replace('|', '\n')));
    }
}
