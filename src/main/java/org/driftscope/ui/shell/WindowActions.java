package org.driftscope.ui.shell;

/** What menus and keys ask of the window. */
interface WindowActions {
    /** Lets a person choose a file. */
    void open();

    /** Saves the run to its file, or to one that a person chooses. */
    void save();

    /** Saves the run to a file that a person chooses. */
    void saveAs();

    /** Lets a person choose what to export. */
    void export();

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
