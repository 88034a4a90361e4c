package org.driftscope.ui.weights;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
import org.driftscope.wording.Wording;

/** What a person holds back of the run on screen, and what is said of it on the spot. */
public final class ControlsViewModel {
    private static final Wording WORDS = Wording.of("ui.weights");

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
        watch(positions, on -> WORDS.get(on ? "on-positions" : "off-positions"));
        watch(attention, on -> WORDS.get(on ? "on-attention" : "off-attention"));
        watch(feedForward, on -> WORDS.get(on ? "on-feed-forward" : "off-feed-forward"));
    }

    /** {@code words} tell that the part is on now, or off. */
    private void watch(BooleanProperty part, Function<Boolean, String> words) {
        part.addListener(
                (property, old, on) ->
                        ask(
                                controls.get()
                                        .withActive(
                                                new ActiveParts(
                                                        positions.get(),
                                                        attention.get(),
                                                        feedForward.get())),
                                words.apply(on)));
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
        notice.set(held ? WORDS.get("released") : "");
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
        return group == WeightGroup.EMBEDDING && tied.get()
                ? WORDS.get("frozen-tied")
                : WORDS.get(
                        "frozen",
                        "group",
                        GroupWords.name(group),
                        "number",
                        GroupWords.number(group));
    }

    private static String thawedWords(WeightGroup group) {
        return WORDS.get(
                "thawed", "group", GroupWords.name(group), "number", GroupWords.number(group));
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
        notice.set(WORDS.get(frozen.get(WeightGroup.EMBEDDING).get() ? "untied-frozen" : "untied"));
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
            return WORDS.get("state-off");
        }
        if (!frozen.get(group).get()) {
            return "";
        }
        return WORDS.get(
                group == WeightGroup.EMBEDDING && tied.get()
                        ? "state-frozen-tied"
                        : "state-frozen");
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
