package org.disclosurecheck.ui.rules.editor;

import java.util.Objects;

import org.disclosurecheck.ui.rules.RuleIcons;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** A rule to be opened: a folder of a local book, or an id of the built-in one. */
public final class RuleInput implements IEditorInput, IPersistableElement {

    private static final String FOLDER = "folder";
    private static final String ID = "id";

    private final IFolder folder;
    private final String id;

    /** @param folder null for a rule of the built-in book */
    public RuleInput(IFolder folder, String id) {
        this.folder = folder;
        this.id = id;
    }

    /** Opens the rule, or brings its editor to the front. Null when it cannot be opened. */
    public static IEditorPart open(RuleEntry rule) {
        return open(rule.folder(), rule.id());
    }

    /** The same by its folder, or by its id alone in the built-in book. */
    public static IEditorPart open(IFolder folder, String id) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        try {
            return page == null ? null : page.openEditor(new RuleInput(folder, id), RuleIds.EDITOR, true);
        } catch (PartInitException e) {
            ILog.of(RuleInput.class).log(e.getStatus());
            return null;
        }
    }

    /** The rule that an input means: itself, or the rule that a file belongs to; null when it is none. */
    static RuleInput of(IEditorInput input) {
        if (input instanceof RuleInput rule) {
            return rule;
        }
        IFile file = input.getAdapter(IFile.class);
        IFolder folder = file == null ? null : RuleProject.ruleOf(file);
        return folder == null ? null : new RuleInput(folder, RuleEntry.id(folder.getName()));
    }

    /** Null in the built-in book. */
    public IFolder folder() {
        return folder;
    }

    public String id() {
        return id;
    }

    public boolean editable() {
        return folder != null;
    }

    @Override
    public boolean exists() {
        return folder == null || folder.exists();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return RuleIcons.descriptor("rule");
    }

    @Override
    public String getName() {
        return id;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return folder == null ? id : folder.getFullPath().makeRelative().toString();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ID, id);
        if (folder != null) {
            memento.putString(FOLDER, folder.getFullPath().toString());
        }
    }

    @Override
    public String getFactoryId() {
        return "org.disclosurecheck.ui.rules.input";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleInput that && id.equals(that.id) && Objects.equals(folder, that.folder);
    }

    @Override
    public int hashCode() {
        return Objects.hash(folder, id);
    }

    /** Brings the input back after a restart. */
    public static final class Factory implements IElementFactory {
        @Override
        public IAdaptable createElement(IMemento memento) {
            String folder = memento.getString(FOLDER);
            return new RuleInput(folder == null ? null
                    : ResourcesPlugin.getWorkspace().getRoot().getFolder(Path.fromPortableString(folder)), memento.getString(ID));
        }
    }
}
