package org.disclosurecheck.ui.rules.impact;

import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.ui.ShowingEditor;
import org.disclosurecheck.ui.rules.RuleIcons;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** 影响 of a whole book: what reports would show once it is released. Nothing is edited in it. */
public final class BookImpact extends ShowingEditor {

    public static final String ID = "org.disclosurecheck.ui.rules.impact.book";

    private ImpactPane pane;

    /** Opens it for a book, or brings it to the front. */
    public static void open(IWorkbenchPage page, RuleProject book) {
        try {
            page.openEditor(new Input(book), ID, true);
        } catch (PartInitException e) {
            ILog.of(BookImpact.class).log(e.getStatus());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        RuleProject book = ((Input) getEditorInput()).book();
        pane = new ImpactPane(parent, new Subject() {
            @Override
            public String name() {
                return book.name();
            }

            @Override
            public String rule() {
                return null;
            }

            @Override
            public RuleRunner open() throws RuleBookException {
                return Engine.engine().open(book.path());
            }
        });
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    private record Input(RuleProject book) implements IEditorInput {
        @Override
        public boolean exists() {
            return false;
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return RuleIcons.descriptor("impact");
        }

        @Override
        public String getName() {
            return NLS.bind(Messages.Title, book.name());
        }

        @Override
        public IPersistableElement getPersistable() {
            return null;
        }

        @Override
        public String getToolTipText() {
            return getName();
        }

        @Override
        public <T> T getAdapter(Class<T> type) {
            return null;
        }
    }
}
