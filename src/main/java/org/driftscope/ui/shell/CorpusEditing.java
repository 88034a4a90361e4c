package org.driftscope.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.driftscope.problem.Problem;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunSettings;
import org.driftscope.run.TrainingRun;
import org.driftscope.storage.StoredCorpus;
import org.driftscope.text.Category;
import org.driftscope.text.Corpus;
import org.driftscope.ui.Selection;
import org.driftscope.ui.edit.EditRequests;
import org.driftscope.ui.edit.EditorViewModel;
import org.driftscope.ui.edit.GroupsViewModel;
import org.driftscope.wording.Language;
import org.driftscope.wording.Wording;

/** What becomes of the sentences and groups that are edited in the window. */
final class CorpusEditing implements EditRequests {
    private static final Wording WORDS = Wording.of("ui.shell");

    /** Told when the words of the run on screen were grouped otherwise. */
    interface Screen {
        /** Before it is asked for; {@code now} takes the place of {@code before}. */
        void regrouping(StoredCorpus before, StoredCorpus now);

        void regrouped(RunDescription description);

        void failed(Problem problem);
    }

    private final Background background;
    private final Session session;
    private final Screen window;
    private final Executor screen;
    private final EditorViewModel editor;
    private final GroupsViewModel groups;

    /** {@code screen} runs work on the JavaFX Application Thread. */
    CorpusEditing(
            Background background,
            Session session,
            Screen window,
            Selection selection,
            Executor screen) {
        this.background = background;
        this.session = session;
        this.window = window;
        this.screen = screen;
        editor = new EditorViewModel(this, background.quietly(), screen);
        groups = new GroupsViewModel(this, selection);
    }

    EditorViewModel editor() {
        return editor;
    }

    GroupsViewModel groups() {
        return groups;
    }

    /** Another run, or other groups of words. */
    void open(RunDescription description) {
        editor.open(description);
        groups.open(description);
    }

    /** Whether a corpus has been edited since it was read. */
    static boolean isEdited(StoredCorpus corpus) {
        return isEdited(corpus.corpus());
    }

    private static boolean isEdited(Corpus corpus) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> corpus.name().endsWith(ending(language)));
    }

    /**
     * Behind the name of a corpus that is no longer as it was read. It stays in files, so that it
     * is known whichever language is spoken by then.
     */
    private static String ending(Language language) {
        return switch (language) {
            case ENGLISH -> " (edited)";
            case KOREAN -> " (편집됨)";
        };
    }

    private static Corpus edited(Corpus corpus) {
        return isEdited(corpus) ? corpus : corpus.named(corpus.name() + ending(Wording.language()));
    }

    @Override
    public void work(Callable<Runnable> work, Consumer<Problem> failed) {
        background.runBehind(
                new Background.Job<Runnable>() {
                    @Override
                    public Runnable work() throws Exception {
                        return work.call();
                    }

                    @Override
                    public void done(Runnable onScreen) {
                        onScreen.run();
                    }

                    @Override
                    public void failed(Problem problem) {
                        failed.accept(problem);
                    }
                });
    }

    @Override
    public void learn(StoredCorpus text) {
        StoredCorpus edited = new StoredCorpus(edited(text.corpus()), text.recommended());
        session.open(
                WORDS.get("learning", "corpus", edited.corpus().name()),
                () -> new Start(edited, edited.recommended()));
    }

    @Override
    public void regroup(List<Category> wanted) {
        StoredCorpus before = session.corpus();
        if (wanted.equals(before.corpus().categories())) {
            return;
        }
        StoredCorpus now =
                new StoredCorpus(
                        edited(before.corpus()).withCategories(wanted), before.recommended());
        window.regrouping(before, now);
        TrainingRun run = session.run();
        var unused =
                session.regroup(now)
                        .whenCompleteAsync(
                                (description, failure) -> {
                                    if (run == session.run() && failure == null) {
                                        open(description);
                                        window.regrouped(description);
                                    } else if (run == session.run()) {
                                        window.failed(WORDS.problem("groups-late"));
                                    }
                                },
                                screen);
    }

    @Override
    public Corpus corpus() {
        return session.corpus().corpus();
    }

    @Override
    public RunSettings settings() {
        return session.settings();
    }
}
