package org.driftscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.driftscope.problem.ProblemException;
import org.driftscope.run.Past;
import org.driftscope.run.Stepper;
import org.driftscope.storage.CorpusFiles;
import org.driftscope.storage.session.Session;
import org.driftscope.storage.session.SessionFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Saves a run that a command trained, with its course. */
final class SavedOutput {
    private final Path file;
    private final Beginning beginning;
    private final Past past;

    /** For a run that begins there and is to be saved to this file. */
    SavedOutput(Path file, Beginning beginning) {
        this.file = file;
        this.beginning = beginning;
        past = beginning.past();
    }

    /** The file of this name, checked before any training is done. */
    static Path file(String name, CommandSpec spec) {
        Path file = CorpusFiles.path(name).toAbsolutePath();
        if (!name.endsWith(SessionFiles.ENDING)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out takes a name that ends in " + SessionFiles.ENDING + ", not " + name);
        }
        OutputFiles.requireFolder(CorpusFiles.path(name));
        return file;
    }

    /** A step was made, or the run begins. */
    void keep(Stepper stepper) {
        past.keep(stepper);
    }

    /**
     * Saves the run as it is now. What the file held is kept beside it; if it is the file the run
     * came from, it must still be as it was then.
     */
    void save(Stepper stepper) {
        Session session = beginning.session(stepper, past);
        SessionFiles files = new SessionFiles();
        if (beginning.saved().isPresent() && isSource(beginning.source())) {
            files.save(file, session, beginning.saved().map(opened -> opened.fingerprint()));
        } else {
            files.replace(file, session);
        }
    }

    private boolean isSource(Path source) {
        try {
            return Files.exists(file) && Files.isSameFile(file, source);
        } catch (IOException e) {
            throw new ProblemException(OutputFiles.writeProblem(e), e);
        }
    }
}
