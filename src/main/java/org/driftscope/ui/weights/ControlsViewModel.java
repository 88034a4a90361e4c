package org.driftscope.ui.weights;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.driftscope.model.ActiveParts;
import org.driftscope.model.Positions;
import org.driftscope.model.WeightGroup;
import org.driftscope.run.Controls;
import org.driftscope.run.RunDescription;

/** What a person holds back of the run on screen, and what is said of it on the spot. */
public final class ControlsViewModel {
    private final WeightsRequests requests;
    private final Map<WeightGroup, BooleanProperty> frozen = new EnumMap<>(WeightGroup.class);
    private final BooleanProperty positions = new SimpleBooleanProperty(true);
    private final BooleanProperty attention = new SimpleBooleanProperty(true);
    private final BooleanProperty feedForward = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper positionsKnown = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper tied = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final SentencesViewModel sentences = new SentencesViewModel(new Sentences());
    private final ReadOnlyObjectWrapper<Controls> controls =
            new ReadOnlyObjectWrapper<>(Controls.NONE);
    private boolean untied;
    private boolean opening;

    ControlsViewModel(WeightsRequests requests) {
        this.requests = requests;
        for (WeightGroup group : WeightGroup.values()) {
            BooleanProperty still = new SimpleBooleanProperty();
            still.addListener((property, old, now) -> froze(group, now));
            frozen.put(group, still);
        }
        watch(positions, "The position vectors", "they rest");
        watch(attention, "Attention", "they and the norms before it rest");
        watch(feedForward, "Feed-forward", "they and the norms before it rest");
    }

    private void watch(BooleanProperty part, String name, String rest) {
        part.addListener(
                (property, old, on) ->
                        ask(
                                controls.get()
                                        .withActive(
                                                new ActiveParts(
                                                        positions.get(),
                                                        attention.get(),
                                                        feedForward.get())),
                                on ? takesPart(name) : isOff(name, rest)));
    }

    private static String takesPart(String name) {
        return name + verb(name, " takes", " take") + " part again, from where the weights were.";
    }

    private static String isOff(String name, String rest) {
        return name
                + verb(name, " is", " are")
                + " off: nothing is added to the words' vectors there, no gradient reaches those"
                + " weights, and "
                + rest
                + " until "
                + verb(name, "it is", "they are")
                + " on again.";
    }

    private static String verb(String name, String one, String many) {
        return name.endsWith("s") ? many : one;
    }

    /** What the list of sentences decided. */
    private final class Sentences implements SentencesViewModel.Listener {
        @Override
        public void leftOut(Set<Integer> left, String words) {
            ask(controls.get().withLeftOut(left), words);
        }

        @Override
        public void refused(String words) {
            notice.set(words);
        }
    }

    /** Another run: all is released, and said so where anything was held back. */
    void open(RunDescription description) {
        boolean held = !controls.get().equals(Controls.NONE) || untied;
        show(Controls.NONE);
        untied = false;
        tied.set(description.modelConfig().tied());
        positionsKnown.set(description.modelConfig().positions() != Positions.NONE);
        sentences.open(description.dataset());
        notice.set(
                held
                        ? "A new run: all is released. Nothing is frozen, every part is on, every"
                                + " sentence is learned from, and the output is as the settings say."
                        : "");
    }

    /**
     * The run goes on from a state of its own: what is held back of it, and whether the output is
     * tied.
     */
    void goOn(Controls held, boolean isTied) {
        show(held);
        untied = !isTied && (tied.get() || untied);
        tied.set(isTied);
        sentences.show(held.leftOut());
    }

    private void show(Controls held) {
        opening = true;
        frozen.forEach((group, still) -> still.set(held.frozen().contains(group)));
        positions.set(held.active().positions());
        attention.set(held.active().attention());
        feedForward.set(held.active().feedForward());
        opening = false;
        controls.set(held);
    }

    /** Holds this back from now on, as {@link #controlsProperty} had it before. */
    public void give(Controls held) {
        show(held);
        sentences.show(held.leftOut());
        notice.set("");
        requests.setControls(held);
    }

    /** What is held back. */
    public ReadOnlyObjectProperty<Controls> controlsProperty() {
        return controls.getReadOnlyProperty();
    }

    private void froze(WeightGroup group, boolean still) {
        Set<WeightGroup> groups = EnumSet.noneOf(WeightGroup.class);
        groups.addAll(controls.get().frozen());
        if (still) {
            groups.add(group);
        } else {
            groups.remove(group);
        }
        ask(controls.get().withFrozen(groups), still ? frozenWords(group) : thawedWords(group));
    }

    private String frozenWords(WeightGroup group) {
        String name = GroupWords.name(group);
        if (group == WeightGroup.EMBEDDING && tied.get()) {
            return "E is frozen, and as the output is tied to it, so is the output matrix: only the"
                    + " output's bias still learns. The optimizer keeps what it remembers of E.";
        }
        return name
                + verb(name, " is", " are")
                + " frozen: from the next step on not a bit changes. The optimizer keeps what it"
                + " remembers of these weights, and their gradient no longer counts when long"
                + " gradients are shortened.";
    }

    private static String thawedWords(WeightGroup group) {
        String name = GroupWords.name(group);
        return name
                + verb(name, " is", " are")
                + " thawed: the weights go on from where they were, with what the optimizer"
                + " remembered.";
    }

    private void ask(Controls wanted, String words) {
        if (opening) {
            return;
        }
        controls.set(wanted);
        notice.set(words);
        requests.setControls(wanted);
    }

    /** Gives the output a matrix of its own. */
    public void untie() {
        if (!tied.get()) {
            return;
        }
        tied.set(false);
        untied = true;
        requests.untie();
        notice.set(
                "Untied: the output matrix is a copy of E, and so is what the optimizer remembers of"
                        + " it. From the next step on each goes its own way"
                        + (frozen.get(WeightGroup.EMBEDDING).get()
                                ? "; E stays frozen, the output matrix learns."
                                : "."));
    }

    /** Whether a group keeps its weights. */
    public BooleanProperty frozenProperty(WeightGroup group) {
        return frozen.get(group);
    }

    /** Whether the position vectors take part. */
    public BooleanProperty positionsProperty() {
        return positions;
    }

    /** Whether attention takes part. */
    public BooleanProperty attentionProperty() {
        return attention;
    }

    /** Whether the feed-forward layers take part. */
    public BooleanProperty feedForwardProperty() {
        return feedForward;
    }

    /** Whether the model tells positions apart at all. */
    public ReadOnlyBooleanProperty positionsKnownProperty() {
        return positionsKnown.getReadOnlyProperty();
    }

    /** Whether the output matrix is E. */
    public ReadOnlyBooleanProperty tiedProperty() {
        return tied.getReadOnlyProperty();
    }

    /** What was just done or refused, in words; empty at first. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Which sentences are learned from. */
    public SentencesViewModel sentences() {
        return sentences;
    }

    /** What is held back of a group now, in a few words; empty where nothing is. */
    String stateOf(WeightGroup group) {
        if (isOff(group)) {
            return "off: rests";
        }
        if (!frozen.get(group).get()) {
            return "";
        }
        return group == WeightGroup.EMBEDDING && tied.get() ? "frozen, output too" : "frozen";
    }

    private boolean isOff(WeightGroup group) {
        ActiveParts active = controls.get().active();
        return switch (group) {
            case POSITIONS -> !active.positions();
            case QUERY, KEY, VALUE, ATTENTION_OUTPUT -> !active.attention();
            case FEED_FORWARD -> !active.feedForward();
            case EMBEDDING, LAYER_NORM, OUTPUT -> false;
        };
    }
}
