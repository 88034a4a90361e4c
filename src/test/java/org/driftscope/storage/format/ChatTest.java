package org.driftscope.storage.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/12/2023, 21:41 - Ann: ",
                "12/31/23, 9:41 PM - Ann Lee: ",
                "12/31/23, 9:41\u202Fp.m. - +44 7700 900123: ",
                "31.12.23, 21:41 - Ann: ",
                "2023-12-31, 21:41 - Ann: ",
                "[31.12.23, 21:41:05] Ann: ",
                "\u200E[12/31/23, 9:41:05\u202FPM] Ann: ",
                "2023. 12. 31. 오후 9:41 - 지민: ",
                "2023년 12월 31일 오후 9:41, 지민 : ",
                "[지민] [오후 9:41] ",
                "21:41\tAnn\t"
            })
    void leavesOutNamesAndTimesOfEveryStyle(String head) {
        String chat = head + "Is the dog well?\n" + head + "Yes: it sleeps.\nAnd the cat, too.\n";
        assertTrue(ChatText.isChat(List.of(chat.split("\n"))));
        assertEquals(
                List.of("1 Is the dog well?", "2 Yes: it sleeps.", "3 And the cat, too."),
                Read.numbered(Read.as(FileFormat.CHAT, chat)));
    }

    @Test
    void skipsWhatTheProgramSays() {
        String chat =
                """
                31/12/2023, 21:40 - Messages are end-to-end encrypted.
                31/12/2023, 21:41 - Ann: Hello there, Ben.
                31/12/2023, 21:42 - Ben: <Media omitted>
                31/12/2023, 21:43 - Ben joined
                31/12/2023, 21:44 - Ben: Hello! <This message was edited>
                """;
        Extract extract = Read.as(FileFormat.CHAT, chat);
        assertEquals(List.of("2 Hello there, Ben.", "5 Hello!"), Read.numbered(extract));
        assertEquals(
                "1 a line of the chat program's own; 3 no message but a note of what was sent;"
                        + " 4 a line of the chat program's own",
                Read.skipped(extract));
    }

    @Test
    void skipsKakaoTalksDates() {
        String chat =
                """
                지민 님과 카카오톡 대화
                저장한 날짜 : 2023-12-31 21:50:00

                --------------- 2023년 12월 31일 일요일 ---------------
                [지민] [오후 9:41] 강아지가 자요
                [민수] [오후 9:42] 고양이도 자요
                """;
        assertEquals(
                List.of("5 강아지가 자요", "6 고양이도 자요"), Read.numbered(Read.as(FileFormat.CHAT, chat)));
    }

    @Test
    void aStoryWithATimeInItIsNoChat() {
        assertFalse(
                ChatText.isChat(
                        List.of("At 21:41 - Ann: came in.", "She said: \"Hello.\"", "He left.")));
    }

    @Test
    void readsTelegramsJson() {
        String json =
                """
                {"name": "Ann", "type": "personal_chat", "messages": [
                 {"id": 1, "type": "service", "action": "pin_message", "text": ""},
                 {"id": 2, "type": "message", "from": "Ann", "text": "The dog runs."},
                 {"id": 3, "type": "message", "from": "Ben",
                  "text": ["See ", {"type": "link", "text": "the cat"}, " sleep.\\nNow."]},
                 {"id": 4, "type": "message", "from": "Ben", "photo": "a.jpg", "text": ""}
                ]}
                """;
        Extract extract = Read.as(FileFormat.CHAT, json);
        assertEquals(
                List.of("3 The dog runs.", "4 See the cat sleep.", "4 Now."),
                Read.numbered(extract));
        assertEquals(
                "2 a line of the chat program's own; 6 a message without text",
                Read.skipped(extract));
    }

    @Test
    void readsDiscordsAndSlacksJson() {
        assertEquals(
                List.of("1 The dog runs."),
                Read.numbered(
                        Read.as(
                                FileFormat.CHAT,
                                "{\"guild\": {}, \"messages\": [{\"type\": \"Default\", \"content\": \"The dog runs.\"}]}")));
        assertEquals(
                List.of("2 A cat sleeps."),
                Read.numbered(
                        Read.as(
                                FileFormat.CHAT,
                                """
                                [ {"type": "message", "subtype": "channel_join", "text": "joined", "ts": "1"},
                                {"type": "message", "user": "U1", "text": "A cat sleeps.", "ts": "2"}]
                                """)));
    }

    @Test
    void saysWhereJsonIsBroken() {
        ProblemException problem =
                assertThrows(
                        ProblemException.class,
                        () -> Read.as(FileFormat.CHAT, "{\"messages\": [\n{\"text\": \"a b\",,"));
        assertTrue(problem.getMessage().contains("line 2"), problem.getMessage());
        problem =
                assertThrows(
                        ProblemException.class, () -> Read.as(FileFormat.CHAT, "{\"text\": 1}"));
        assertTrue(problem.getMessage().contains("no list of messages"), problem.getMessage());
    }

    @Test
    void readsTelegramsPages() {
        String html =
                """
                <!DOCTYPE html>
                <html><body><div class="page_wrap">
                <div class="message service"><div class="body details">31 December 2023</div></div>
                <div class="message default"><div class="body">
                <div class="pull_right date details">21:41</div>
                <div class="from_name">Ann</div>
                <div class="text">The dog runs.<br>It is fast.</div>
                </div></div>
                </div></body></html>
                """;
        assertEquals(FileFormat.CHAT, Formats.guess("messages.html", html));
        assertEquals(
                List.of("7 The dog runs.", "7 It is fast."),
                Read.numbered(Read.as(FileFormat.CHAT, html)));
    }
}
