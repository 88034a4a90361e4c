package org.driftscope.ui.control;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A flat button that shows an icon and names itself in words. */
public final class IconButton extends Button {
    private final FontIcon icon;

    /** {@code name} is read aloud and shown as the tooltip. */
    public IconButton(String id, Ikon icon, String name) {
        this.icon = new FontIcon(icon);
        setId(id);
        setGraphic(this.icon);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    }

    /** Shows another icon with another name. */
    public void show(Ikon other, String name) {
        icon.setIconCode(other);
        setAccessibleText(name);
        getTooltip().setText(name);
    }
}
