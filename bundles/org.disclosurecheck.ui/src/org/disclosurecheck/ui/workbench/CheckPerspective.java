package org.disclosurecheck.ui.workbench;

import org.disclosurecheck.ui.Ids;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Left what came in, in the middle the report, right the finding in hand, below all of them. */
public final class CheckPerspective implements IPerspectiveFactory {

    private static final float BELOW = 0.72f;
    private static final float LEFT = 0.24f;
    private static final float BESIDE = 0.5f;
    private static final float RIGHT = 0.70f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorOnboardingText(Messages.Nothing_open);
        layout.addEditorOnboardingCommandId(Ids.COMMAND_IMPORT);
        layout.addEditorOnboardingCommandId(Ids.COMMAND_NEXT);
        layout.addEditorOnboardingCommandId(Ids.COMMAND_HELP);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, layout.getEditorArea());
        below.addView(Ids.FINDINGS);
        below.addView(Ids.OVERVIEW);
        below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
        layout.createFolder("left", IPageLayout.LEFT, LEFT, layout.getEditorArea()).addView(Ids.NAVIGATOR);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, RIGHT, layout.getEditorArea());
        right.addView(Ids.DETAILS);
        right.addPlaceholder(Ids.HELP);
        layout.createPlaceholderFolder("beside", IPageLayout.RIGHT, BESIDE, layout.getEditorArea()).addPlaceholder(Ids.ORIGINAL);
        layout.addShowViewShortcut(Ids.NAVIGATOR);
        layout.addShowViewShortcut(Ids.FINDINGS);
        layout.addShowViewShortcut(Ids.DETAILS);
        layout.addShowViewShortcut(Ids.OVERVIEW);
        layout.addShowViewShortcut(Ids.ORIGINAL);
        layout.addShowViewShortcut(Ids.HELP);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
    }
}
