package org.driftscope.ui;

import java.util.List;
import java.util.Map;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.text.Category;

/** The colours of a text's groups of words: those a person gave them, else the palette's. */
public final class GroupColours {
    private GroupColours() {}

    /** The palette of a theme with the colours of these groups. */
    public static CategoryPalette of(boolean dark, List<Category> groups) {
        return CategoryPalette.of(dark).with(own(groups));
    }

    /** The colours that were given, by the number of the group. */
    public static Map<Integer, Ink> own(List<Category> groups) {
        return CategoryPalette.own(groups.stream().map(Category::colour).toList());
    }
}
