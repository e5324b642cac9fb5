package org.disclosurecheck.ui.workbench;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.disclosurecheck.ui.Clips;
import org.disclosurecheck.ui.Said;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** 复制详情: what a mark says, with what the program noted down when something failed, to be sent to those who can mend it. */
public final class CopyDetails extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            String text = text(selection.toList());
            if (!text.isEmpty()) {
                Clips.copy(text);
                Said.inStatusLine(Messages.Details_copied);
            }
        }
        return null;
    }

    /** What the marks among the elements say. */
    public static String text(List<?> elements) {
        return elements.stream().map(element -> Adapters.adapt(element, IMarker.class)).filter(Objects::nonNull).distinct()
                .map(marker -> marker.getResource().getFullPath() + "\n"
                        + marker.getAttribute("details", marker.getAttribute(IMarker.MESSAGE, "")).strip())
                .collect(Collectors.joining("\n\n"));
    }
}
