package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.workbench.TabNames;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Around what is in hand stands what an inspector can use, in the language of today. */
class TabsAndToolsTest {

    private static final List<String> EDITING = Stream.of("navigate.next", "navigate.previous", "edit.text.gotoLastEditPosition",
            "edit.text.gotoNextEditPosition").map(TabsAndToolsTest::name).toList();

    @BeforeAll
    static void desk() throws Exception {
        CleanDesk.clear();
    }

    @AfterAll
    static void back_to_the_reports() {
        Desk.perspective(Ids.PERSPECTIVE);
    }

    @Test
    void no_tool_of_a_text_editor_stands_in_a_layout_that_was_restored() {
        for (String desk : List.of(RuleIds.PERSPECTIVE, Ids.PERSPECTIVE)) {
            Desk.perspective(desk);
            UI.run(() -> UI.page().resetPerspective());
            UI.pause(300);
            List<String> tips = ui(() -> UI.all(ToolBar.class, bar -> true).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
                    .map(ToolItem::getToolTipText).filter(Objects::nonNull).toList());
            assertTrue(tips.size() > 5, tips::toString);
            assertEquals(List.of(), tips.stream().filter(tip -> EDITING.stream().anyMatch(name -> tip.startsWith(name + " ("))).toList(), desk);
        }
    }

    @Test
    void a_tab_that_nobody_has_looked_at_yet_is_called_in_the_language_of_today() {
        CleanDesk.listInSight();
        IWorkbenchWindow window = ui(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        List<MPart> tabs = ui(() -> window.getService(EModelService.class).findElements(window.getService(MWindow.class), null, MPart.class)
                .stream().filter(part -> part.getObject() == null && known(part)).toList());
        assertTrue(!tabs.isEmpty());
        UI.run(() -> {
            tabs.forEach(tab -> tab.setLabel("of yesterday"));
            TabNames.renew(UI.page());
        });
        assertEquals(tabs.stream().map(tab -> PlatformUI.getWorkbench().getViewRegistry().find(tab.getElementId()).getLabel()).toList(),
                tabs.stream().map(MPart::getLabel).toList());
    }

    private static String name(String command) {
        try {
            return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.eclipse.ui." + command).getName();
        } catch (NotDefinedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean known(MPart part) {
        return Stream.of(Ids.OVERVIEW, Ids.FINDINGS, Ids.DETAILS, Ids.HELP, Ids.ORIGINAL).anyMatch(part.getElementId()::equals);
    }
}
