package org.driftscope.storage.format;

import java.util.Set;
import org.driftscope.text.Cancellation;
import org.driftscope.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Reads the text of a web page: each block a paragraph, without scripts, styles, navigation and
 * controls. Of a chat that Telegram exported, the messages alone.
 */
final class HtmlReader implements NodeFilter {
    private static final Wording WORDS = Wording.of("storage.format");
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "nav",
                    "menu",
                    "button",
                    "select",
                    "textarea",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "audio",
                    "video",
                    "rt",
                    "rp");

    private static final String LINE_BREAK = "br";

    private final Extract.Builder extract = new Extract.Builder();
    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    private HtmlReader() {}

    static Extract read(String html) {
        HtmlReader reader = new HtmlReader();
        parse(html).filter(reader);
        reader.endParagraph();
        return reader.extract.build();
    }

    /** The messages of Telegram's export. */
    static Extract readChat(String html) {
        HtmlReader reader = new HtmlReader();
        for (Element message : parse(html).select("div.message")) {
            Element said = message.selectFirst("div.text");
            int at = message.sourceRange().start().lineNumber();
            if (message.hasClass("service")) {
                reader.extract.skip(at, WORDS.get("skipped-own"));
            } else if (said == null || said.text().isBlank()) {
                reader.extract.skip(at, WORDS.get("skipped-textless"));
            } else {
                said.filter(reader);
                reader.endParagraph();
            }
        }
        return reader.extract.build();
    }

    private static Document parse(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        Cancellation.throwIfInterrupted();
        if (node instanceof TextNode words) {
            if (text.toString().isBlank()) {
                line = lineOf(words);
            }
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isLeftOut(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.isBlock()) {
                endParagraph();
            } else if (element.normalName().equals(LINE_BREAK)) {
                endLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            endParagraph();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("role").equals("navigation");
    }

    /** The line of its first character that is not white space. */
    private static int lineOf(TextNode node) {
        String whole = node.getWholeText();
        int first = 0;
        while (first < whole.length() && Character.isWhitespace(whole.charAt(first))) {
            first++;
        }
        long before = whole.substring(0, first).chars().filter(c -> c == '\n').count();
        return node.sourceRange().start().lineNumber() + (int) before;
    }

    private void endLine() {
        if (!text.toString().isBlank()) {
            extract.add(line, text.toString().strip());
        }
        text.setLength(0);
    }

    private void endParagraph() {
        endLine();
        extract.endParagraph();
    }
}
