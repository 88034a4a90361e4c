package org.driftscope.ui.shell;

/** What menus and keys ask of the window. */
interface WindowActions {
    /** Lets a person choose a file. */
    void open();

    /** Lets a person paste a text. */
    void paste();

    /** Lets a person edit the sentences of the run. */
    void sentences();

    /** Lets a person group words. */
    void groups();

    void fullScreen();

    /** Shows which keys do what. */
    void shortcuts();

    /** Puts the caret into the search box. */
    void search();

    void quit();
}
