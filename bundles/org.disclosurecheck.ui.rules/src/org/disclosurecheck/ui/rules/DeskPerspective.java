package org.disclosurecheck.ui.rules;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Left the rules, in the middle the rule in hand, right its outline, below what is wrong with the rules. */
public final class DeskPerspective implements IPerspectiveFactory {

    private static final float LEFT = 0.30f;
    private static final float RIGHT = 0.80f;
    private static final float BELOW = 0.80f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorOnboardingText(Engine.language().choose("双击左边的规则，就在这里打开。", "Double click a rule at the left: it opens here."));
        layout.addEditorOnboardingCommandId(RuleIds.NEW_RULE);
        layout.addEditorOnboardingCommandId(RuleIds.RUN_CASES);
        layout.addEditorOnboardingCommandId(Ids.COMMAND_HELP);
        layout.createFolder("rules", IPageLayout.LEFT, LEFT, layout.getEditorArea()).addView(RuleIds.NAVIGATOR);
        IFolderLayout below = layout.createFolder("faults", IPageLayout.BOTTOM, BELOW, layout.getEditorArea());
        below.addView(RuleIds.FAULTS);
        below.addView(RuleIds.PACKS);
        IFolderLayout right = layout.createFolder("outline", IPageLayout.RIGHT, RIGHT, layout.getEditorArea());
        right.addPlaceholder(IPageLayout.ID_OUTLINE);
        right.addPlaceholder(Ids.HELP);
        right.addPlaceholder(Ids.DETAILS);
        layout.addShowViewShortcut(RuleIds.NAVIGATOR);
        layout.addShowViewShortcut(RuleIds.FAULTS);
        layout.addShowViewShortcut(RuleIds.PACKS);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(Ids.HELP);
    }
}
