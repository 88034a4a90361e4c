package org.driftscope.lesson.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.driftscope.lesson.Action;
import org.driftscope.lesson.Condition;
import org.driftscope.lesson.PartNames;
import org.driftscope.lesson.WeightNames;
import org.driftscope.lesson.WindowPart;
import org.driftscope.model.WeightGroup;
import org.driftscope.storage.ChosenSettings;
import org.driftscope.storage.JsonCursor;
import org.driftscope.storage.NearMiss;
import org.driftscope.storage.ShippedCorpora;
import org.driftscope.text.Category;
import org.driftscope.training.OptimizerConfig;
import org.driftscope.wording.Wording;

/** Reads actions: objects with one field, the name of the action. */
final class ActionJson {
    private static final Wording WORDS = Wording.of("lesson.format");
    private static final List<String> ACTIONS =
            List.of(
                    "open",
                    "restartElsewhere",
                    "goTo",
                    "run",
                    "runTo",
                    "runUntil",
                    "select",
                    "openView",
                    "learningRate",
                    "freeze",
                    "switchOff",
                    "untie",
                    "leaveOut",
                    "mark");
    private static final List<String> OF_OPEN =
            List.of("corpus", "sentences", "groups", "seed", "settings");
    private static final int MOST_STEPS = 100_000;

    private final LessonReader in;
    private final JsonCursor json;
    private final ConditionJson conditions;

    ActionJson(LessonReader in, ConditionJson conditions) {
        this.in = in;
        this.conditions = conditions;
        json = in.json();
    }

    /** Reads the list that the cursor stands on. */
    List<Action> readAll(String path) {
        return in.list(path, WORDS.get("actions"), this::read);
    }

    private Action read(String path) {
        json.requireObject(path);
        int line = json.line();
        List<Action> read = new ArrayList<>();
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            String name = field;
            if (!ACTIONS.contains(name)) {
                throw in.wrong(
                        path,
                        WORDS.get("no-action", "name", name, "known", String.join(", ", ACTIONS))
                                + NearMiss.question(name, ACTIONS));
            }
            read.add(read(name, path + "." + name));
        }
        if (read.size() != 1) {
            throw in.wrong(line, path, WORDS.get("several-actions"));
        }
        return read.get(0);
    }

    private Action read(String name, String path) {
        return switch (name) {
            case "open" -> open(path);
            case "restartElsewhere" -> {
                json.require(json.bool(path), path, "true");
                yield new Action.RestartElsewhere();
            }
            case "goTo" -> new Action.GoTo(json.integer(path, 0, MOST_STEPS));
            case "run" -> new Action.Run(json.integer(path, 1, MOST_STEPS));
            case "runTo" -> new Action.RunTo(json.integer(path, 1, MOST_STEPS));
            case "runUntil" -> runUntil(path);
            case "select" -> new Action.Select(in.strings(path));
            case "openView" -> openView(path);
            case "learningRate" ->
                    new Action.SetLearningRate(
                            json.number(
                                    path,
                                    rate -> rate > 0 && rate <= OptimizerConfig.MOST_LEARNING_RATE,
                                    WORDS.get(
                                            "rate",
                                            "most",
                                            String.valueOf(OptimizerConfig.MOST_LEARNING_RATE))));
            case "freeze" -> new Action.Freeze(groups(path));
            case "switchOff" ->
                    new Action.Switch(
                            PartNames.without(in.list(path, WORDS.get("parts"), p -> part(p))));
            case "untie" -> {
                json.require(json.bool(path), path, "true");
                yield new Action.Untie();
            }
            case "leaveOut" -> new Action.LeaveOut(in.strings(path));
            case "mark" -> new Action.Mark(in.string(path));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String part(String path) {
        return in.named(
                path, PartNames.all(), name -> Optional.of(name).filter(PartNames.all()::contains));
    }

    private Set<WeightGroup> groups(String path) {
        List<WeightGroup> read =
                in.list(
                        path,
                        WORDS.get("groups"),
                        p -> in.named(p, WeightNames.all(), WeightNames::named));
        return read.isEmpty() ? Set.of() : EnumSet.copyOf(read);
    }

    private Action open(String path) {
        json.requireObject(path);
        int line = json.line();
        Optional<String> corpus = Optional.empty();
        List<String> sentences = List.of();
        List<Category> groups = List.of();
        OptionalLong seed = OptionalLong.empty();
        ChosenSettings settings = ChosenSettings.NONE;
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            String at = path + "." + field;
            switch (field) {
                case "corpus" -> corpus = Optional.of(corpus(at));
                case "sentences" -> sentences = in.strings(at);
                case "groups" -> groups = categories(at);
                case "seed" -> seed = OptionalLong.of(json.whole(at));
                case "settings" ->
                        settings =
                                ChosenSettings.read(
                                        json,
                                        at,
                                        name -> in.unknown(at + "." + name, ChosenSettings.NAMES));
                default -> in.unknown(at, OF_OPEN);
            }
        }
        if (corpus.isPresent() != sentences.isEmpty()) {
            throw in.wrong(line, path, WORDS.get("no-sentences"));
        }
        return new Action.Open(corpus, sentences, groups, seed, settings);
    }

    private String corpus(String path) {
        return in.named(
                path,
                ShippedCorpora.NAMES,
                name -> Optional.of(name).filter(ShippedCorpora.NAMES::contains));
    }

    private List<Category> categories(String path) {
        json.requireObject(path);
        List<Category> read = new ArrayList<>();
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            read.add(new Category(field, in.strings(path + "." + field)));
        }
        return read;
    }

    private Action runUntil(String path) {
        json.requireObject(path);
        int line = json.line();
        Optional<Condition> condition = Optional.empty();
        long atMost = 0;
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            String at = path + "." + field;
            switch (field) {
                case "condition" -> condition = Optional.of(conditions.read(at));
                case "atMost" -> atMost = json.integer(at, 1, MOST_STEPS);
                default -> in.unknown(at, List.of("condition", "atMost"));
            }
        }
        if (condition.isEmpty()) {
            throw in.missing(line, path, "condition");
        }
        if (atMost == 0) {
            throw in.missing(line, path, "atMost");
        }
        return new Action.RunUntil(condition.get(), atMost);
    }

    private Action openView(String path) {
        if (json.isString()) {
            return new Action.OpenView(in.view(path), Optional.empty(), OptionalInt.empty());
        }
        json.requireObject(path);
        int line = json.line();
        Optional<WindowPart> view = Optional.empty();
        Optional<String> text = Optional.empty();
        OptionalInt stage = OptionalInt.empty();
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            String at = path + "." + field;
            switch (field) {
                case "view" -> view = Optional.of(in.view(at));
                case "text" -> text = Optional.of(in.string(at));
                case "stage" -> stage = OptionalInt.of(json.integer(at, 1, Action.OpenView.STAGES));
                default -> in.unknown(at, List.of("view", "text", "stage"));
            }
        }
        WindowPart opened = view.orElseThrow(() -> in.missing(line, path, "view"));
        if (stage.isPresent() && opened != WindowPart.FLOW_VIEW) {
            throw in.wrong(line, path, WORDS.get("no-stages"));
        }
        return new Action.OpenView(opened, text, stage);
    }
}
