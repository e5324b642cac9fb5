package org.disclosurecheck.ui.rules.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** 运行用例: the cases of the rule in front. */
public final class RunCases extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof RuleEditor editor) {
            editor.runCases();
        }
        return null;
    }
}
