package org.driftscope.ui.control.picture;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.driftscope.wording.Wording;

/**
 * The menu of a chart or picture, on a right click and on Shift+F10 or the menu key: saves it as a
 * picture or copies it. What is saved goes to the window as a {@link PictureEvent}.
 */
public final class PictureMenu {
    private static final Wording WORDS = Wording.of("ui.control.picture");

    /** Pixels of a copied picture for each of the screen's. */
    private static final int COPIED = 2;

    private final Node node;
    private final String name;
    private final PictureSource source;
    private final List<Supplier<MenuItem>> more;
    private ContextMenu menu; // null before it is wanted
    private boolean rightButton; // was pressed last

    private PictureMenu(
            Node node, String name, PictureSource source, List<Supplier<MenuItem>> more) {
        this.more = more;
        this.node = node;
        this.name = name;
        this.source = source;
    }

    /**
     * Gives a node the menu; the keys reach it, too.
     *
     * @param name what it shows, in a few words that can be a file's name
     */
    public static void attach(Node node, String name) {
        attach(node, name, new NodePicture(node));
    }

    /** The same, with pictures of what lies around it, such as a legend, too. */
    public static void attach(Node node, String name, Node shown) {
        attach(node, name, new NodePicture(shown));
    }

    /** The same for a node of which pictures are taken in another way. */
    public static void attach(Node node, String name, PictureSource source) {
        attach(node, name, source, List.of());
    }

    /** The same; the menu also holds what these make when it is first wanted. */
    public static void attach(
            Node node, String name, PictureSource source, List<Supplier<MenuItem>> more) {
        if (!node.isFocusTraversable()) { // else its focus is seen already
            node.setFocusTraversable(true);
            node.getStyleClass().add("pictured");
        }
        call(node, name);
        new PictureMenu(node, name, source, more).listen();
    }

    /** What the keys reach has a name and a role; its own, where it has them. */
    private static void call(Node node, String name) {
        if (node.getAccessibleText() == null) {
            node.setAccessibleText(name);
        }
        if (node.getAccessibleRole() == AccessibleRole.NODE
                || node.getAccessibleRole() == AccessibleRole.PARENT) {
            node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        }
    }

    /** Gives a node the menu whose parts have the focus. */
    public static void attachAround(Node node, String name) {
        new PictureMenu(node, name, new NodePicture(node), List.of()).listen();
    }

    private void listen() {
        node.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> rightButton = event.getButton() == MouseButton.SECONDARY);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::open);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** The right button may drag, too, so that its menu waits until it is released in place. */
    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY && event.isStillSincePress()) {
            menu().show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private void open(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            openInside();
        } else if (!rightButton) {
            menu().show(node, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void press(KeyEvent event) {
        boolean wanted =
                event.getCode() == KeyCode.CONTEXT_MENU
                        || (event.getCode() == KeyCode.F10 && event.isShiftDown());
        if (wanted) {
            openInside();
            event.consume();
        }
    }

    private void openInside() {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        menu().show(node, bounds.getCenterX(), bounds.getCenterY());
    }

    private ContextMenu menu() {
        if (menu == null) {
            MenuItem copy = new MenuItem(WORDS.get("copy"));
            copy.setId("picture-copy");
            copy.setOnAction(event -> copy());
            menu =
                    new ContextMenu(
                            forms(WORDS.get("save"), "picture-save", false),
                            forms(WORDS.get("save-clear"), "picture-save-clear", true),
                            copy);
            more.forEach(made -> menu.getItems().add(made.get()));
            menu.setAutoHide(true);
        }
        menu.hide();
        return menu;
    }

    private Menu forms(String words, String id, boolean transparent) {
        Menu forms = new Menu(words);
        forms.setId(id);
        for (PictureForm.Kind kind : PictureForm.Kind.values()) {
            MenuItem item = new MenuItem(WORDS.get("choose", "form", kind.words()));
            item.setId(id + "-" + kind.name().toLowerCase(Locale.ROOT));
            PictureForm form = new PictureForm(kind, transparent);
            item.setOnAction(event -> Event.fireEvent(node, new PictureEvent(name, form, source)));
            forms.getItems().add(item);
        }
        return forms;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(Snapshots.image(source.pixels(COPIED, false).get()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
