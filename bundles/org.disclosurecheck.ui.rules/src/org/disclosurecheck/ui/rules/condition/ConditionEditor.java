package org.disclosurecheck.ui.rules.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** 条件: a text editor over rule.drl as the rule editor has it. */
public final class ConditionEditor extends TextEditor {

    private static final String BRACKETS = "margent.brackets";
    private static final String BRACKETS_COLOR = "margent.brackets.color";
    static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";
    static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning";
    static final String INFO = "org.eclipse.ui.workbench.texteditor.info";

    private final Host host;
    private final Map<FaultAnnotation, Position> shown = new HashMap<>();
    private final Map<ProjectionAnnotation, Position> folds = new HashMap<>();
    private List<RuleFault> faults = List.of();
    private ProjectionSupport projection;
    private Occurrences occurrences;
    private RuleOutline outline;

    /** What is wrong at a place, with the ways to mend it. */
    static final class FaultAnnotation extends Annotation {
        private final RuleFault fault;

        FaultAnnotation(RuleFault fault) {
            super(fault.severity() == Severity.ERROR ? ERROR : fault.severity() == Severity.WARNING ? WARNING : INFO, false,
                    fault.message(Engine.language()));
            this.fault = fault;
        }

        RuleFault fault() {
            return fault;
        }
    }

    public ConditionEditor(Host host) {
        this.host = host;
    }

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setEditorContextMenuId("#MargentConditionContext");
        setRulerContextMenuId("#MargentConditionRuler");
    }

    /** Before the editor is opened: the host is not known to the constructor of the class above. */
    public void prepare() {
        setDocumentProvider(new ConditionProvider(host));
        IPreferenceStore brackets = new org.eclipse.jface.preference.PreferenceStore();
        brackets.setDefault(BRACKETS, true);
        brackets.setDefault(BRACKETS_COLOR, "128,128,128");
        setPreferenceStore(new ChainedPreferenceStore(new IPreferenceStore[] {brackets, EditorsUI.getPreferenceStore()}));
        setSourceViewerConfiguration(new ConditionConfiguration(host, getPreferenceStore()));
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        fAnnotationAccess = getAnnotationAccess();
        fOverviewRuler = createOverviewRuler(getSharedColors());
        ProjectionViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
        getSourceViewerDecorationSupport(viewer);
        return viewer;
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
        viewer.getTextWidget().setData("id", "rule.condition");
        projection = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
        projection.addSummarizableAnnotationType(ERROR);
        projection.addSummarizableAnnotationType(WARNING);
        projection.install();
        viewer.doOperation(ProjectionViewer.TOGGLE);
        new AutoClose(viewer).install();
        occurrences = new Occurrences(viewer);
        occurrences.install();
        followTheme(viewer);
        fold();
    }

    /** The window may become dark or light while the editor is open: it is painted anew then, and coloured anew here. */
    private static void followTheme(ProjectionViewer viewer) {
        boolean[] dark = {PageColors.of(viewer.getTextWidget()).dark()};
        viewer.getTextWidget().addListener(SWT.Paint, event -> {
            boolean now = PageColors.of(viewer.getTextWidget()).dark();
            if (now != dark[0]) {
                dark[0] = now;
                viewer.getTextWidget().getDisplay().asyncExec(() -> {
                    if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
                        viewer.invalidateTextPresentation();
                    }
                });
            }
        });
    }

    @Override
    protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
        super.configureSourceViewerDecorationSupport(support);
        support.setCharacterPairMatcher(new DefaultCharacterPairMatcher("(){}[]".toCharArray()));
        support.setMatchingCharacterPainterPreferenceKeys(BRACKETS, BRACKETS_COLOR);
    }

    @Override
    protected void createActions() {
        super.createActions();
        action("org.disclosurecheck.ui.rules.comment", () -> Lines.toggleComment(getSourceViewer()));
        action("org.disclosurecheck.ui.rules.format", () -> Lines.format(getSourceViewer()));
    }

    private void action(String command, Runnable what) {
        Action action = new Action() {
            @Override
            public void run() {
                if (host.editable()) {
                    what.run();
                }
            }
        };
        action.setActionDefinitionId(command);
        setAction(command, action);
    }

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] {"org.eclipse.ui.textEditorScope", "org.disclosurecheck.ui.rules.condition.context"});
    }

    /** Shows the faults of the condition in place of those before. In the thread of the screen. */
    public void show(List<RuleFault> now) {
        if (getSourceViewer() == null || getSourceViewer().getTextWidget().isDisposed()) {
            return;
        }
        faults = now.stream().filter(fault -> fault.file().equals("rule.drl")).toList();
        AnnotationModel model = (AnnotationModel) getDocumentProvider().getAnnotationModel(getEditorInput());
        Map<FaultAnnotation, Position> added = new HashMap<>();
        int length = getSourceViewer().getDocument().getLength();
        for (RuleFault fault : faults) {
            int from = Math.min(fault.offset(), length);
            added.put(new FaultAnnotation(fault), new Position(from, Math.min(Math.max(1, fault.length()), length - from)));
        }
        ((IAnnotationModelExtension) model).replaceAnnotations(shown.keySet().toArray(Annotation[]::new), added);
        shown.clear();
        shown.putAll(added);
        fold();
        if (outline != null) {
            outline.refresh();
        }
    }

    /** The faults that are shown. */
    public List<RuleFault> faults() {
        return faults;
    }

    /** The viewer, for tests and pages beside. */
    public ISourceViewer viewer() {
        return getSourceViewer();
    }

    /** What can be written at a place, as it is listed. */
    public List<String> proposals(int offset) {
        return ConditionCompletion.proposals(document().get(), offset).stream().map(Proposal::getDisplayString).toList();
    }

    /** The ways to mend the line of the caret, in words. */
    public List<String> mends() {
        return fixes().stream().map(ICompletionProposal::getDisplayString).toList();
    }

    /** Takes one of {@link #mends()}. */
    public void mend(int index) {
        fixes().get(index).apply(document());
    }

    private List<ICompletionProposal> fixes() {
        return Mends.proposals(getSourceViewer().getAnnotationModel(), document(), getSourceViewer().getSelectedRange().x);
    }

    /** What the word at a place means, as the hover shows it; null when nothing is known. */
    public String meaning(int offset) {
        return new ConditionHover(getSourceViewer(), host).word(document().get(), offset);
    }

    private void fold() {
        ProjectionAnnotationModel model = ((ProjectionViewer) getSourceViewer()).getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        List<Position> wanted = Lines.folds(getSourceViewer().getDocument());
        List<Annotation> gone = new ArrayList<>();
        folds.entrySet().removeIf(fold -> {
            boolean stays = wanted.remove(model.getPosition(fold.getKey()));
            if (!stays) {
                gone.add(fold.getKey());
            }
            return !stays;
        });
        Map<ProjectionAnnotation, Position> added = new HashMap<>();
        wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
            folds.putAll(added);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class) {
            outline = new RuleOutline(this, host);
            return type.cast(outline);
        }
        return super.getAdapter(type);
    }

    void outlineClosed() {
        outline = null;
    }

    /** True when the operation can be done; the page in front routes the Edit menu. */
    boolean can(int operation) {
        return ((ITextOperationTarget) getSourceViewer()).canDoOperation(operation);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    IDocument document() {
        return getSourceViewer().getDocument();
    }

    @Override
    protected void performSave(boolean overwrite, org.eclipse.core.runtime.IProgressMonitor monitor) {
        super.performSave(true, monitor);
    }
}
