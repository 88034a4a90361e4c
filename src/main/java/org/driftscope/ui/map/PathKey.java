package org.driftscope.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.plot.SentencePaths;
import org.driftscope.wording.Wording;

/** Says what the paths on the map are: whose sentence has which colour, and what their dots are. */
final class PathKey extends Label {
    private static final Wording WORDS = Wording.of("ui.map");
    private static final int MOST_LETTERS = 44;
    private static final String PATH = "M0 5 H12 V7 H0 Z M10 6 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 Z";
    private static final String RING =
            "M0 6 a6 6 0 1 0 12 0 a6 6 0 1 0 -12 0 Z M2 6 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 Z";

    private PathKey(String id, String text, String shape, Ink ink) {
        super(text);
        setId(id);
        getStyleClass().add("push-key");
        setWrapText(true);
        SVGPath sign = new SVGPath();
        sign.setContent(shape);
        sign.setFillRule(FillRule.EVEN_ODD);
        sign.setStyle(String.format(Locale.ROOT, "-fx-fill: #%06x;", ink.rgb()));
        setGraphic(sign);
    }

    /** One for each sentence, and one for the signs. */
    static List<PathKey> of(SentencePaths paths, CategoryPalette palette) {
        List<PathKey> keys = new ArrayList<>();
        for (int i = 0; i < paths.sentences().size(); i++) {
            String text = paths.sentences().get(i).text();
            PathKey key =
                    new PathKey("path-key-" + i, shortened(text), PATH, paths.ink(i, palette));
            key.setTooltip(new Tooltip(text));
            keys.add(key);
        }
        PathKey signs =
                new PathKey(
                        "path-key-signs",
                        WORDS.get("path-signs", "word", paths.word()),
                        RING,
                        palette.foreground());
        signs.setTooltip(new Tooltip(WORDS.get("path-signs-meaning")));
        keys.add(signs);
        return keys;
    }

    private static String shortened(String text) {
        return text.length() <= MOST_LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, cut(text))) + "…";
    }

    /** So many whole characters. */
    private static int cut(String text) {
        return text.codePointCount(0, MOST_LETTERS) - 1;
    }
}
