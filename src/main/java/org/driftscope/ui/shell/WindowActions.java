package org.driftscope.ui.shell;

/** What menus and keys ask of the window. */
interface WindowActions {
    /** Lets a person choose a file. */
    void open();

    /** Lets a person paste a text. */
    void paste();

    void fullScreen();

    /** Shows which keys do what. */
    void shortcuts();

    /** Puts the caret into the search box. */
    void search();

    void quit();
}
