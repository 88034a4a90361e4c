package org.driftscope.ui.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.driftscope.model.Parameter;
import org.driftscope.model.ParameterLayout;
import org.driftscope.model.WeightGroup;
import org.driftscope.plot.CategoryPalette;
import org.driftscope.plot.Ink;
import org.driftscope.run.Checkpoint;
import org.driftscope.run.Controls;
import org.driftscope.run.Frame;
import org.driftscope.run.GroupMotion;
import org.driftscope.run.RunDescription;
import org.driftscope.run.RunState;
import org.driftscope.ui.ExplanationModel;
import org.driftscope.ui.Questions;
import org.driftscope.ui.control.Curve;
import org.driftscope.ui.control.CurvePoint;
import org.driftscope.wording.Wording;

/** Every group of weights: how large it is, how far each step moves it, and one of its matrices. */
public final class WeightsViewModel implements ExplanationModel {
    private static final Wording WORDS = Wording.of("ui.weights");

    private final Questions questions;
    private final ControlsViewModel controls;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper story = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper gap = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper branch = new ReadOnlyStringWrapper("");
    private final ObservableList<GroupRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<MotionQuantity> quantity =
            new SimpleObjectProperty<>(MotionQuantity.UPDATE);
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<List<Curve>> curves =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<String> parameters = FXCollections.observableArrayList();
    private final ObjectProperty<String> parameter = new SimpleObjectProperty<>();
    private final ObservableList<MatrixKind> kinds = FXCollections.observableArrayList();
    private final ObjectProperty<MatrixKind> kind = new SimpleObjectProperty<>(MatrixKind.WEIGHTS);
    private final ReadOnlyObjectWrapper<MatrixPicture> matrix =
            new ReadOnlyObjectWrapper<>(MatrixPicture.NONE);
    private WeightsPicture picture;
    private RunDescription run;
    private boolean asking;
    private boolean outdated;

    /** Asks the run on screen and requests what is to be held back of it. */
    public WeightsViewModel(Questions questions, WeightsRequests requests) {
        this.questions = questions;
        controls = new ControlsViewModel(new Requests(requests));
        shown.addListener(
                (property, old, now) -> {
                    if (now) {
                        controls.sentences().list();
                    }
                    changed();
                });
        quantity.addListener((property, old, now) -> draw());
        parameter.addListener((property, old, now) -> parameterChosen(now));
        kind.addListener((property, old, now) -> changed());
    }

    /** Hands requests on and asks what came of them. */
    private final class Requests implements WeightsRequests {
        private final WeightsRequests run;

        Requests(WeightsRequests run) {
            this.run = run;
        }

        @Override
        public void setControls(Controls held) {
            run.setControls(held);
            showStates();
            changed();
        }

        @Override
        public void untie() {
            run.untie();
            showStates();
            changed();
        }
    }

    /** Shows the groups of another run; everything is released. */
    @Override
    public void open(RunDescription description) {
        controls.open(description);
        regroup(description);
    }

    /** The run just opened goes on from a checkpoint. */
    public void goOn(Checkpoint from) {
        controls.goOn(from.controls(), from.model().config().tied());
        showStates();
        changed();
    }

    /** What is held back stays held back. */
    @Override
    public void regroup(RunDescription description) {
        run = description;
        asking = false;
        picture = null;
        rows.clear();
        curves.set(List.of());
        matrix.set(MatrixPicture.NONE);
        story.set("");
        showParameters(new ParameterLayout(description.modelConfig()).parameters());
        if (shown.get()) {
            controls.sentences().list();
        }
        changed();
    }

    private void showParameters(List<Parameter> all) {
        List<String> names = all.stream().map(Parameter::name).toList();
        if (!names.equals(parameters)) {
            String chosen = parameter.get();
            parameters.setAll(names);
            parameter.set(names.contains(chosen) ? chosen : names.get(0));
        }
    }

    private void parameterChosen(String name) {
        if (name == null) {
            return;
        }
        List<MatrixKind> possible = MatrixKind.of(name);
        if (!possible.equals(kinds)) {
            MatrixKind chosen = kind.get();
            kinds.setAll(possible);
            kind.set(possible.contains(chosen) ? chosen : MatrixKind.WEIGHTS);
        }
        changed();
    }

    /** A new picture of the run has come. */
    @Override
    public void show(Frame frame) {
        boolean stands = frame.state() != RunState.PLAYING; // its step can be made again
        if (picture == null
                || picture.step() != frame.step()
                || (stands && !picture.tellsItsStep())) {
            changed();
        }
    }

    private void changed() {
        if (!shown.get() || run == null) {
            return;
        }
        if (asking) {
            outdated = true;
            return;
        }
        String name = parameter.get() == null ? "tokenEmbedding" : parameter.get();
        MatrixKind what = kind.get() == null ? MatrixKind.WEIGHTS : kind.get();
        asking = true;
        outdated = false;
        questions.ask(
                this,
                moment -> WeightsPicture.of(moment, name, what),
                this::answered,
                () -> asking = false);
    }

    private void answered(WeightsPicture answer) {
        asking = false;
        show(answer);
        if (outdated) {
            changed();
        }
    }

    private void show(WeightsPicture answer) {
        picture = answer;
        showParameters(answer.parameters());
        story.set(WeightsStory.of(answer));
        matrix.set(answer.matrix());
        showRows();
        showStates();
        draw();
    }

    private void showRows() {
        WeightsPicture.StepMotions newest = picture.newest();
        if (newest == null) {
            return;
        }
        List<WeightGroup> groups = newest.groups().stream().map(GroupMotion::group).toList();
        if (!groups.equals(rows.stream().map(GroupRow::group).toList())) {
            rows.setAll(groups.stream().map(GroupRow::new).toList());
        }
        for (int i = 0; i < rows.size(); i++) {
            GroupMotion motion = newest.groups().get(i);
            GroupRow row = rows.get(i);
            row.showMeaning(picture.sizes().get(motion.group()), picture.tied());
            row.show(newest.step(), motion, picture.movedSizes().get(motion.group()));
        }
    }

    private void showStates() {
        rows.forEach(row -> row.showState(controls.stateOf(row.group())));
    }

    /** The curves of the chosen quantity; step 0 has neither gradient nor update. */
    private void draw() {
        if (picture == null) {
            return;
        }
        MotionQuantity chosen = quantity.get();
        List<Curve> drawn = new ArrayList<>();
        for (GroupRow row : rows) {
            List<CurvePoint> points = new ArrayList<>();
            for (WeightsPicture.StepMotions motions : picture.motions()) {
                if (motions.step() > 0 || chosen == MotionQuantity.WEIGHTS) {
                    motions.groups().stream()
                            .filter(motion -> motion.group() == row.group())
                            .filter(motion -> motion.isKnown() || chosen == MotionQuantity.WEIGHTS)
                            .forEach(
                                    motion ->
                                            points.add(
                                                    new CurvePoint(
                                                            motions.step(), chosen.of(motion))));
                }
            }
            drawn.add(Curve.line(row.name(), points));
        }
        gap.set(chosen == MotionQuantity.WEIGHTS ? "" : WeightsStory.gap(picture));
        curves.set(drawn);
    }

    /** The colour of a group: nine that can be told apart, in both themes. */
    public Ink ink(WeightGroup group) {
        CategoryPalette palette = CategoryPalette.of(dark.get());
        return switch (group) {
            case LAYER_NORM -> palette.muted();
            case OUTPUT -> palette.foreground();
            case EMBEDDING -> palette.category(0);
            case POSITIONS -> palette.category(1);
            case QUERY -> palette.category(2);
            case KEY -> palette.category(3);
            case VALUE -> palette.category(4);
            case ATTENTION_OUTPUT -> palette.category(5);
            case FEED_FORWARD -> palette.category(6);
        };
    }

    /** Whether it is on screen; nothing is asked otherwise. */
    @Override
    public BooleanProperty shownProperty() {
        return shown;
    }

    @Override
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** What the last step did, in a sentence or two. */
    public ReadOnlyStringProperty storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** Of which steps what is drawn was not saved, in words; empty where all is there. */
    public ReadOnlyStringProperty gapProperty() {
        return gap.getReadOnlyProperty();
    }

    /** What a change would begin at the past step on screen, in words; empty at the newest. */
    public ReadOnlyStringProperty branchProperty() {
        return branch.getReadOnlyProperty();
    }

    /** The step at which a change begins a branch; empty where the run takes it as it goes on. */
    public void branchAt(OptionalLong step) {
        branch.set(step.isPresent() ? WORDS.get("branch", "step", step.getAsLong()) : "");
    }

    /** The groups the model has. */
    public ObservableList<GroupRow> rows() {
        return rows;
    }

    /** What of the groups is drawn over the steps. */
    public ObjectProperty<MotionQuantity> quantityProperty() {
        return quantity;
    }

    /** Whether the curves stand on powers of ten. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** A curve for each of the {@link #rows}. */
    public ReadOnlyObjectProperty<List<Curve>> curvesProperty() {
        return curves.getReadOnlyProperty();
    }

    /** The names of all matrices and vectors of weights. */
    public ObservableList<String> parameters() {
        return parameters;
    }

    /** The one shown as a heat map. */
    public ObjectProperty<String> parameterProperty() {
        return parameter;
    }

    /** What there is to show of it. */
    public ObservableList<MatrixKind> kinds() {
        return kinds;
    }

    public ObjectProperty<MatrixKind> kindProperty() {
        return kind;
    }

    /** The heat map. */
    public ReadOnlyObjectProperty<MatrixPicture> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    /** What is held back. */
    public ControlsViewModel controls() {
        return controls;
    }
}
