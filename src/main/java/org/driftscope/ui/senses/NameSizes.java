package org.driftscope.ui.senses;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.driftscope.plot.TextSize;

/** How large the names in the picture are. */
final class NameSizes implements TextSize {
    private static final double SIZE = 12;

    private final Font plain = Font.font(SIZE);
    private final Font bold = Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, SIZE);
    private final Text text = new Text();

    Font font(boolean strong) {
        return strong ? bold : plain;
    }

    @Override
    public double width(String name, boolean strong) {
        text.setFont(font(strong));
        text.setText(name);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    @Override
    public double height() {
        text.setFont(bold);
        text.setText("Ag");
        return Math.ceil(text.getLayoutBounds().getHeight());
    }
}
