package org.disclosurecheck.ui.report;

import java.util.List;

import org.disclosurecheck.ui.report.page.Change;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands of an open report; which one it is stands behind the class name in plugin.xml. */
public final class ReportCommand extends AbstractHandler implements IExecutableExtension {

    private String what = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        what = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ReportEditor editor && editor.isReady()) {
            PageView page = editor.page();
            switch (what) {
                case "step" -> page.hand().step(1);
                case "stepBack" -> page.hand().step(-1);
                case "counterpart" -> page.hand().counterpart();
                case "fix" -> FixMenu.open(editor);
                case "add" -> AddMenu.open(editor);
                case "remark" -> RemarkDialog.open(editor);
                case "larger" -> PageZoom.by(1);
                case "smaller" -> PageZoom.by(-1);
                case "usual" -> PageZoom.by(0);
                case "restore" -> restore(editor, page);
                default -> throw new IllegalStateException(what);
            }
        }
        return null;
    }

    private static void restore(ReportEditor editor, PageView page) {
        String place = page.parts().focusedPlace();
        Change change = place == null ? null : editor.session().draft().restoring(place);
        if (change != null) {
            editor.session().perform(NLS.bind(Messages.RestoreValue, change.after()), List.of(change));
        }
    }
}
