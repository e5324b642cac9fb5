package org.disclosurecheck.ui.compare;

import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** A report that is to be compared with that of the year before. It is there again after a restart. */
public final class CompareInput extends PlatformObject implements IEditorInput, IPersistableElement {

    private static final String FACTORY = "org.disclosurecheck.ui.compare.input";
    private static final String PATH = "path";

    private final IFile file;

    public CompareInput(IFile file) {
        this.file = file;
    }

    /** The report; null when its file is gone. */
    SubmittedReport report() {
        return file.exists() ? SubmittedReport.of(file).orElse(null) : null;
    }

    @Override
    public boolean exists() {
        return file.exists();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("compare");
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.Title, file.getName());
    }

    @Override
    public String getToolTipText() {
        return file.getProject().getName() + " · " + getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PATH, file.getFullPath().toString());
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IFile.class ? type.cast(file) : super.getAdapter(type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompareInput that && that.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }

    /** Makes it again from what was kept. */
    public static final class Factory implements IElementFactory {
        @Override
        public IAdaptable createElement(IMemento memento) {
            String path = memento.getString(PATH);
            return path == null ? null : new CompareInput(ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(path)));
        }
    }
}
