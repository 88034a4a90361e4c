package org.driftscope.ui.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.driftscope.plot.ScatterLayout;
import org.driftscope.plot.raster.Mask;
import org.driftscope.plot.raster.TextMasks;

/** The labels of the map as masks, each drawn once. On the JavaFX Application Thread. */
final class LabelMasks implements TextMasks {
    /** Words drawn at once: where one is missing, others will be soon. */
    private static final int AT_ONCE = 256;

    /** How far a halo reaches, in units of the scene. */
    private static final double HALO = 1.6;

    private final LabelTexts texts;
    private final double scale;
    private final TextSheet plainSheet;
    private final TextSheet strongSheet;
    private final Map<String, Mask> plain = new HashMap<>();
    private final Map<String, Mask> strong = new HashMap<>();
    private final Map<Mask, Mask> halos = new HashMap<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    /** For pictures of so many pixels a unit of the scene. */
    LabelMasks(LabelTexts texts, double scale) {
        this.texts = texts;
        this.scale = scale;
        plainSheet = new TextSheet(texts.font(false, scale), height());
        strongSheet = new TextSheet(texts.font(true, scale), height());
    }

    /** Forgets the texts of another run; those to come are among {@code words}. */
    void forget(Collection<String> words) {
        plain.clear();
        strong.clear();
        halos.clear();
        ahead.clear();
        ahead.addAll(words);
    }

    /** Draws the texts of a layout that are missing. */
    void prepare(ScatterLayout layout) {
        Set<String> missingPlain = new LinkedHashSet<>();
        Set<String> missingStrong = new LinkedHashSet<>();
        for (ScatterLayout.Label label : layout.labels()) {
            if (!(label.strong() ? strong : plain).containsKey(label.text())) {
                (label.strong() ? missingStrong : missingPlain).add(label.text());
            }
        }
        if (!plain.containsKey(layout.scaleBar().text())) {
            missingPlain.add(layout.scaleBar().text());
        }
        if (!missingPlain.isEmpty()) {
            while (missingPlain.size() < AT_ONCE && !ahead.isEmpty()) {
                String word = ahead.remove();
                if (!plain.containsKey(word)) {
                    missingPlain.add(word);
                }
            }
            plain.putAll(drawn(plainSheet, missingPlain, false));
        }
        if (!missingStrong.isEmpty()) {
            strong.putAll(drawn(strongSheet, missingStrong, true));
        }
    }

    private Map<String, Mask> drawn(TextSheet sheet, Set<String> missing, boolean isStrong) {
        List<String> list = new ArrayList<>(missing);
        return sheet.masks(list, text -> width(text, isStrong));
    }

    /** One of the texts of the layout prepared last. */
    @Override
    public Mask mask(String text, boolean isStrong) {
        return (isStrong ? strong : plain).get(text);
    }

    @Override
    public Mask halo(String text, boolean isStrong) {
        return halos.computeIfAbsent(
                mask(text, isStrong), letters -> letters.grown((int) Math.round(scale * HALO)));
    }

    @Override
    public double width(String text, boolean isStrong) {
        return scale * texts.width(text, isStrong);
    }

    @Override
    public double height() {
        return scale * texts.height();
    }
}
