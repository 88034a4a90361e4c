package org.driftscope.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.driftscope.run.KeptRun;
import org.driftscope.run.Past;
import org.driftscope.run.RunSettings;
import org.driftscope.run.Stepper;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.OpenedCorpus;
import org.driftscope.storage.session.OpenedSession;
import org.driftscope.storage.session.Session;
import org.driftscope.storage.session.SessionFiles;
import org.driftscope.text.Corpus;
import org.driftscope.text.Dataset;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What a command begins with: a corpus at its random start, or a saved run at its last step.
 *
 * @param source the file it was read from, as it was typed
 * @param corpus the text
 * @param dataset the text as it is cut
 * @param settings what the run is started with, or was
 * @param saved the saved run; empty for a corpus
 */
record Beginning(
        Path source,
        Corpus corpus,
        Dataset dataset,
        RunSettings settings,
        Optional<OpenedSession> saved) {
    /** What the command line names. */
    static Beginning of(CorpusArgument argument, RunOptions options, CommandSpec spec) {
        Path file = CorpusFiles.path(argument.name());
        if (!SessionFiles.isSession(file)) {
            OpenedCorpus opened = argument.open();
            RunSettings settings = options.applyTo(opened.recommended());
            return new Beginning(
                    file,
                    opened.corpus(),
                    Dataset.of(opened.corpus(), settings.text()),
                    settings,
                    Optional.empty());
        }
        argument.requireNoChoices();
        OpenedSession opened = new SessionFiles().open(file);
        Session session = opened.session();
        if (!options.applyTo(session.settings()).equals(session.settings())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A saved run goes on with the settings it was started with; train from its"
                            + " corpus to have others");
        }
        return new Beginning(
                file, session.corpus(), session.dataset(), session.settings(), Optional.of(opened));
    }

    /** A run that stands there, and remembers its past if asked. */
    Stepper stepper(boolean remembering) {
        Stepper stepper =
                remembering
                        ? Stepper.remembering(dataset, settings)
                        : new Stepper(dataset, settings);
        saved.ifPresent(opened -> stepper.restore(opened.session().now()));
        return stepper;
    }

    /** What was kept of its past. */
    Past past() {
        Past past = new Past(Past.budget());
        saved.map(OpenedSession::session).ifPresent(session -> past.begin(session.shown().saved()));
        return past;
    }

    /** The run up to there, with its past. */
    KeptRun kept() {
        try (Stepper start = new Stepper(dataset, settings)) {
            return saved.map(OpenedSession::session)
                    .map(was -> KeptRun.of(dataset, start.description(), was.shown().saved()))
                    .orElseGet(() -> KeptRun.of(past(), start));
        }
    }

    /** The run as it is saved now that it went on. */
    Session session(Stepper stepper, Past past) {
        return saved.map(opened -> opened.session().continued(stepper, past))
                .orElseGet(() -> Session.of(corpus, stepper, past));
    }
}
