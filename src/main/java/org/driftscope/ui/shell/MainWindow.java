package org.driftscope.ui.shell;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.driftscope.problem.Problem;
import org.driftscope.ui.about.AboutView;
import org.driftscope.ui.control.picture.PictureEvent;
import org.driftscope.ui.edit.EditorView;
import org.driftscope.ui.edit.EditorViewModel;
import org.driftscope.ui.edit.GroupsView;
import org.driftscope.ui.edit.GroupsViewModel;
import org.driftscope.ui.export.ExportNotice;
import org.driftscope.ui.export.ExportView;
import org.driftscope.ui.export.ExportViewModel;
import org.driftscope.ui.help.GlossaryView;
import org.driftscope.ui.help.HelpView;
import org.driftscope.ui.map.EmbeddingMapView;
import org.driftscope.ui.open.DropView;
import org.driftscope.ui.open.ImportView;
import org.driftscope.ui.open.PasteView;
import org.driftscope.ui.preferences.PreferencesView;
import org.driftscope.ui.present.Part;
import org.driftscope.ui.present.PointerView;
import org.driftscope.ui.saving.Question;
import org.driftscope.ui.saving.QuestionView;
import org.driftscope.ui.saving.SavingViewModel;
import org.driftscope.ui.search.SearchView;
import org.driftscope.ui.timeline.TimelineView;
import org.driftscope.ui.transport.ReadoutsView;
import org.driftscope.ui.transport.ShortTransport;
import org.driftscope.ui.transport.TransportView;
import org.driftscope.wording.Wording;

/** Places the features: the map in the middle, bars above and below, the panel at the right. */
final class MainWindow implements WindowActions {
    private static final Wording WORDS = Wording.of("ui.shell");

    /** Below this width the side panel makes room for the map. */
    private static final double WIDE = 1000;

    /** Below this width it also makes room for a view that explains something. */
    static final double ROOMY = 1500;

    private static final double CARD_WIDTH = 480;

    /** The invitation hovers this far above the lower edge, as the style sheet places it. */
    private static final double INVITATION_MARGIN = 32;

    private static final double SAID_MARGIN = 12;

    private static final List<String> PATTERNS =
            List.of(
                    "*.txt",
                    "*.json",
                    "*.csv",
                    "*.tsv",
                    "*.xlsx",
                    "*.srt",
                    "*.vtt",
                    "*.md",
                    "*.html",
                    "*.htm",
                    "*.driftscope");

    private final Stage stage;
    private final WindowViewModel model;
    private final Diagnostics diagnostics;
    private final Dialogs dialogs = new Dialogs();
    private final BooleanProperty panelShown = new SimpleBooleanProperty(true);
    private final SearchView search;
    private final LessonBoxes lessons;
    private final FileChoice files;
    private final SavingViewModel saving;
    private final ExplanationPanel explanation;
    private final Presenting presenting;
    private final PresenterStage presenter;
    private EditorView editorView; // made when they are first wanted
    private GroupsView groupsView;
    private Optional<Dialogs.Box> importBox = Optional.empty();
    private Optional<Dialogs.Box> questionBox = Optional.empty();
    private boolean noticed;
    private final StackPane root = new StackPane();
    private final BooleanProperty compact = new SimpleBooleanProperty();
    private final ObjectProperty<Arrangement.Page> page =
            new SimpleObjectProperty<>(Arrangement.Page.MAP);

    MainWindow(Stage stage, WindowViewModel model, Diagnostics diagnostics) {
        this.stage = stage;
        this.model = model;
        this.diagnostics = diagnostics;
        files = new FileChoice(stage);
        search = new SearchView(model.search());
        EmbeddingMapView map = new EmbeddingMapView(model.map());
        explanation =
                new ExplanationPanel(
                        model.explanations().views(),
                        model.explanations().openedProperty(),
                        this::help);
        presenter = new PresenterStage(stage, model);
        presenting = new Presenting(stage, model, panelShown, root, presenter::screenForAll);
        presenting.hideable(Part.RAIL, explanation.rail(), compact.not());
        lessons = new LessonBoxes(model, dialogs, files);
        model.lessons().lesson().stepProperty().addListener(change -> explanation.toTop());
        Arrangement panes = arrangement(map);
        explanation.openProperty().addListener((property, old, open) -> makeRoom(open));
        DropView drop = new DropView(model.drop());
        drop.listenTo(root);
        root.setId("window");
        root.getChildren()
                .addAll(
                        panes,
                        new LessonRings(panes, map, model),
                        drop,
                        dialogs.node(),
                        new PointerView(model.presenting(), panes),
                        presenting.blank());
        root.widthProperty()
                .addListener(
                        (property, old, width) -> {
                            boolean wide = width.doubleValue() >= WIDE;
                            if (wide != old.doubleValue() >= WIDE || old.doubleValue() == 0) {
                                if (!presenting.isOn()) {
                                    panelShown.set(presenting.panelAt(width.doubleValue(), wide));
                                }
                                lessons.lesson().setNarrow(!wide);
                            }
                        });
        model.importing().shownProperty().addListener((property, old, now) -> showImport(now));
        model.exporting().takeMapFrom(map.photo());
        model.exporting().exports().chooseWith(files::toExport);
        root.addEventHandler(PictureEvent.SAVE, this::savePicture);
        saving = model.keeping().saving();
        saving.chooseWith(files::toSaveRun);
        saving.questionProperty().addListener((property, old, now) -> ask(now));
        model.told().problemProperty().addListener((property, old, problem) -> tell(problem));
        model.told()
                .notices()
                .addListener((InvalidationListener) changed -> tell(model.told().notices()));
    }

    Pane root() {
        return root;
    }

    /** Another window takes its place, or it closes: nothing of it stays on a screen. */
    void leave() {
        model.presenting().end();
        presenter.close();
    }

    /** Shows a view beside the map. */
    void explain(String id) {
        explanation.show(id);
    }

    /** Makes the window's keys work. */
    void listenToKeys() {
        new ShortcutKeys(model, this, dialogs).listenTo(stage.getScene());
        stage.setOnCloseRequest(
                event -> {
                    boolean writing = model.lessons().writing().writing().unsavedProperty().get();
                    if (!saving.mayBeLost() || isExporting() || writing) {
                        event.consume();
                        quit();
                    }
                });
    }

    private StackPane centre(EmbeddingMapView map) {
        Invitation invitation = new Invitation(model, this::lookAround);
        map.coveredBelowProperty()
                .bind(
                        Bindings.when(invitation.visibleProperty())
                                .then(invitation.heightProperty().add(INVITATION_MARGIN))
                                .otherwise(0));
        StackPane centre =
                new StackPane(
                        map,
                        floating(said(invitation), Pos.BOTTOM_CENTER, CARD_WIDTH),
                        floating(invitation, Pos.BOTTOM_CENTER, Region.USE_PREF_SIZE),
                        floating(
                                new FailureBanner(model, this::copyDetails),
                                Pos.TOP_CENTER,
                                CARD_WIDTH),
                        floating(new ProgressView(model), Pos.CENTER, CARD_WIDTH),
                        floating(
                                new ExportNotice(model.exporting().exports()),
                                Pos.TOP_RIGHT,
                                CARD_WIDTH));
        centre.setMinSize(0, 0);
        return centre;
    }

    /** What was just done is said above the invitation, where there is one. */
    private SaidView said(Invitation invitation) {
        SaidView said = new SaidView(model.told().saidProperty());
        said.translateYProperty()
                .bind(
                        Bindings.when(invitation.visibleProperty())
                                .then(invitation.heightProperty().add(INVITATION_MARGIN))
                                .otherwise(INVITATION_MARGIN)
                                .add(SAID_MARGIN)
                                .negate());
        return said;
    }

    private static Node floating(Region card, Pos place, double width) {
        card.setMaxSize(width, Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, place);
        return card;
    }

    private Arrangement arrangement(EmbeddingMapView map) {
        SidePanel panel = new SidePanel(model);
        BooleanExpression panelWanted = panelShown.or(compact);
        panel.visibleProperty().bind(panelWanted);
        panel.managedProperty().bind(panelWanted);
        ReadoutsView readouts =
                new ReadoutsView(model.readouts(), model.transport().stoppedProperty());
        TimelineView timeline = new TimelineView(model.timeline());
        TransportView transport = new TransportView(model.transport());
        VBox time =
                new VBox(
                        presenting.hideable(Part.TIMELINE, timeline),
                        presenting.hideable(Part.FIGURES, readouts),
                        presenting.hideable(Part.TRANSPORT, transport));
        ShortTransport shortTransport = new ShortTransport(model.transport(), model.readouts());
        compact.addListener(
                (property, was, now) -> {
                    panel.setPage(now);
                    lessons.lesson().setPage(now);
                    timeline.setNarrow(now);
                    readouts.setWrapped(now);
                    transport.setWrapped(now);
                });
        PageChooser chooser = new PageChooser(model, page, explanation::takeKeys);
        return new Arrangement(
                compact,
                page,
                presenting.hideable(
                        Part.BAR, new TopBar(model, this, search, panelShown, compact, chooser)),
                Map.of(
                        Arrangement.Page.MAP,
                        presenting.magnified(new MiddlePane(centre(map), explanation)),
                        Arrangement.Page.LESSON,
                        presenting.around(Part.LESSON, lessons.lesson()),
                        Arrangement.Page.TIME,
                        time,
                        Arrangement.Page.PANEL,
                        presenting.around(Part.PANEL, panel)),
                presenting.around(Part.TRANSPORT, shortTransport),
                presenting.line(map));
    }

    /** In a window of middling width the side panel makes room for what explains. */
    private void makeRoom(boolean open) {
        double width = root.getWidth();
        if (width < ROOMY && !presenting.isOn()) {
            panelShown.set(!open && width >= WIDE);
        }
    }

    private void showImport(boolean shown) {
        if (shown) {
            ImportView view = new ImportView(model.importing(), dialogs::close);
            String title = WORDS.get("learn-title", "text", model.importing().name());
            Runnable closed = model.importing()::cancel;
            importBox = Optional.of(dialogs.show(title, view, 860, 700, closed));
            view.focus();
        } else {
            importBox.ifPresent(Dialogs.Box::close);
        }
    }

    private void ask(Question question) {
        if (question == null) {
            questionBox.ifPresent(Dialogs.Box::close);
            tell(model.told().notices()); // they wait until a question is answered
        } else {
            QuestionView view = new QuestionView(question, saving::answer);
            Runnable closed = saving::unanswered;
            questionBox =
                    Optional.of(
                            dialogs.show(question.title(), view, 460, Double.MAX_VALUE, closed));
            view.focus();
        }
    }

    private void tell(Problem problem) {
        if (problem != null) {
            ProblemView view = new ProblemView(problem, dialogs::close, this::copyDetails);
            dialogs.show(WORDS.get("problem-title"), view, 460, Double.MAX_VALUE);
            view.focus();
            model.told().problemSeen();
        }
    }

    private void tell(List<Problem> notices) {
        if (!notices.isEmpty() && !noticed && saving.questionProperty().get() == null) {
            noticed = true;
            VBox views = new VBox();
            notices.forEach(
                    n ->
                            views.getChildren()
                                    .add(new ProblemView(n, dialogs::close, this::copyDetails)));
            dialogs.show(WORDS.get("notice-title"), views, 460, Double.MAX_VALUE);
        }
    }

    @Override
    public void open() {
        if (dialogs.showing()) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(WORDS.get("open-title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(WORDS.get("files-to-open"), PATTERNS),
                        FileChoice.all());
        File chosen = chooser.showOpenDialog(stage);
        if (chosen != null) {
            model.openFile(chosen.toPath());
        }
    }

    @Override
    public void save() {
        saving.save();
    }

    @Override
    public void saveAs() {
        saving.saveAs();
    }

    @Override
    public void export() {
        ExportViewModel exports = model.exporting().exports();
        if (!dialogs.showing()) {
            exports.draft()
                    .ifPresent(
                            draft -> {
                                ExportView view = new ExportView(exports, draft, dialogs::close);
                                dialogs.show(WORDS.get("export-title"), view, 720, 420);
                                view.focus();
                            });
        }
    }

    private void savePicture(PictureEvent event) {
        model.exporting().exports().save(event.name(), event.form(), event.source());
        event.consume();
    }

    @Override
    public void paste() {
        String typed = model.paste().textProperty().get();
        boolean empty = typed == null || typed.isBlank();
        String clipboard = Clipboard.getSystemClipboard().getString();
        if (empty && model.paste().openUnseen(clipboard)) {
            return;
        }
        if (empty && clipboard != null) {
            model.paste().textProperty().set(clipboard);
        }
        PasteView view = new PasteView(model.paste(), dialogs::close);
        dialogs.show(WORDS.get("paste-title"), view, 640, 480);
        view.focus();
    }

    @Override
    public void sentences() {
        EditorViewModel editor = model.editing().editor();
        if (editor.ready() && !dialogs.showing()) {
            if (editorView == null) {
                editorView = new EditorView(editor, files::toSave, dialogs::close);
            }
            dialogs.show(
                    WORDS.get("sentences-title", "corpus", model.corpusNameProperty().get()),
                    editorView,
                    860,
                    700);
            editorView.begin();
        }
    }

    @Override
    public void groups() {
        GroupsViewModel groups = model.editing().groups();
        if (groups.ready() && !dialogs.showing()) {
            if (groupsView == null) {
                groupsView = new GroupsView(groups, files, dialogs::close);
            }
            dialogs.show(WORDS.get("groups-title"), groupsView, 760, 620);
            groupsView.begin();
        }
    }

    @Override
    public void undo() {
        if (!dialogs.showing()) {
            model.undo();
        }
    }

    @Override
    public void redo() {
        if (!dialogs.showing()) {
            model.redo();
        }
    }

    @Override
    public void preferences() {
        if (!dialogs.showing()) {
            PreferencesView view = new PreferencesView(model.preferences(), dialogs::close);
            dialogs.show(WORDS.get("preferences-title"), view, 460, Double.MAX_VALUE);
            view.focus();
        }
    }

    @Override
    public void lessons() {
        lessons.list();
    }

    @Override
    public void toLesson() {
        if (model.lessons().lesson().lessonProperty().get() != null) {
            page.set(Arrangement.Page.LESSON);
        }
        lessons.toLesson();
    }

    @Override
    public void copyDiagnostics() {
        copy(Optional.ofNullable(model.told().failureProperty().get()));
        model.told().say(WORDS.get("diagnostics-copied"));
    }

    private void copyDetails(Problem problem) {
        copy(Optional.of(problem));
    }

    private void copy(Optional<Problem> problem) {
        ClipboardContent content = new ClipboardContent();
        content.putString(diagnostics.text(problem));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void fullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void present() {
        model.presenting().begin();
    }

    @Override
    public void presenterWindow() {
        presenter.show();
    }

    @Override
    public void copyCode() {
        presenting.copyCode();
    }

    @Override
    public void enterCode() {
        presenting.enterCode(dialogs);
    }

    @Override
    public void shortcuts() {
        if (dialogs.showing()) {
            return;
        }
        ScrollPane table = new ScrollPane(new ShortcutsView());
        table.setFitToWidth(true);
        dialogs.show(WORDS.get("shortcuts"), table, 620, 760);
    }

    @Override
    public void help() {
        if (!dialogs.showing()) {
            Optional<Explanation> open =
                    Optional.ofNullable(model.explanations().openedProperty().get());
            HelpView view =
                    new HelpView(
                            open.map(Explanation::id).orElse(""),
                            this::showGlossary,
                            dialogs::close);
            dialogs.show(
                    open.map(Explanation::name).orElseGet(() -> WORDS.get("page-map")),
                    view,
                    520,
                    Double.MAX_VALUE);
            view.focus();
        }
    }

    @Override
    public void glossary() {
        if (!dialogs.showing()) {
            showGlossary();
        }
    }

    private void showGlossary() {
        GlossaryView view = new GlossaryView();
        dialogs.show(WORDS.get("glossary"), view, 560, 640);
        view.focus();
    }

    @Override
    public void lookAround() {
        lessons.lookAround();
    }

    @Override
    public void about() {
        if (!dialogs.showing()) {
            AboutView view = new AboutView(dialogs::close);
            dialogs.show(WORDS.get("about"), view, 800, 640);
            view.focus();
        }
    }

    @Override
    public void search() {
        search.focus();
    }

    @Override
    public void quit() {
        if (isExporting()) {
            model.keeping().saving().ask(exportIsWritten());
        } else {
            model.lessons().writing().beforeLosing(() -> saving.beforeLosing(stage::close));
        }
    }

    private boolean isExporting() {
        return model.exporting().exports().runningProperty().get();
    }

    private Question exportIsWritten() {
        Runnable wait = () -> {};
        return new Question(
                WORDS.get("exporting-title"),
                WORDS.get("exporting-words"),
                List.of(
                        new Question.Answer("wait", WORDS.get("wait"), wait),
                        new Question.Answer(
                                "quit",
                                WORDS.get("close-window"),
                                () -> saving.beforeLosing(stage::close))),
                wait);
    }
}
