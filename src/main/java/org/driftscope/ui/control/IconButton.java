package org.driftscope.ui.control;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A flat button that shows an icon and names itself in words. */
public final class IconButton extends Button {
    private final FontIcon icon;

    /** {@code name} is read aloud and shown as the tooltip. */
    public IconButton(String id, Ikon icon, String name) {
        this.icon = new FontIcon(icon);
        dress(this, id, this.icon, name);
    }

    /** A menu that looks and names itself the same way. */
    public static MenuButton menu(String id, Ikon icon, String name) {
        MenuButton menu = new MenuButton();
        dress(menu, id, new FontIcon(icon), name);
        menu.getStyleClass().add(Tweaks.NO_ARROW);
        return menu;
    }

    private static void dress(ButtonBase button, String id, FontIcon icon, String name) {
        button.setId(id);
        button.setGraphic(icon);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    }

    /** Shows another icon with another name. */
    public void show(Ikon other, String name) {
        icon.setIconCode(other);
        setAccessibleText(name);
        getTooltip().setText(name);
    }
}
