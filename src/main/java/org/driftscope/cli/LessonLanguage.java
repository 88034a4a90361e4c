package org.driftscope.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.driftscope.wording.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The language of the lessons that come with the program, English unless told otherwise. */
final class LessonLanguage {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "Language of the lessons that come with the program: en or ko.")
    private String code;

    /** As in file names of lessons: "ko". */
    String code() {
        return Language.of(code)
                .map(Language::code)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "Unknown language for '--language': "
                                                + code
                                                + " is none of "
                                                + known()));
    }

    private static String known() {
        return Arrays.stream(Language.values())
                .map(Language::code)
                .collect(Collectors.joining(", "));
    }
}
