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

    /** Undoes the newest change. */
    void undo();

    /** Does the change again that was undone last. */
    void redo();

    /** Lets a person set what holds for every run. */
    void preferences();

    /** Lets a person choose a lesson. */
    void lessons();

    /** Puts the keys on the lesson that is open, or lets a person choose one. */
    void toLesson();

    /** Copies what is to be known of a fault. */
    void copyDiagnostics();

    void fullScreen();

    /** Shows the map alone, on the whole screen. */
    void present();

    /** Opens a window with notes for the teacher. */
    void presenterWindow();

    /** Copies what gives others the same start. */
    void copyCode();

    /** Lets a person enter such a code. */
    void enterCode();

    /** Shows which keys do what. */
    void shortcuts();

    /** Puts the caret into the search box. */
    void search();

    void quit();

    /** Shows versions and licences. */
    void about();

    /** Leads a newcomer around the window. */
    void lookAround();

    /** Tells what is seen: in the view that is open, else on the map. */
    void help();

    /** Shows what the terms mean. */
    void glossary();
}
