package org.disclosurecheck.ui.workbench;

import java.util.Map;

import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.workspace.Startup;
import org.disclosurecheck.workspace.Inbox;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** What the platform asks of the workbench as a whole. */
final class Advisor extends WorkbenchAdvisor {

    private static final String IDE_PLUGIN = "org.eclipse.ui.ide";
    /** Pictures that only the Eclipse IDE declares; without them the Problems view shows red squares. */
    private static final Map<String, String> IDE_IMAGES = Map.ofEntries(
            Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"), Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
            Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"), Map.entry("IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout"),
            Map.entry("IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout"),
            Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"),
            Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"),
            Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "elcl16/smartmode_co"),
            Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"),
            Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
            Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"));

    @Override
    public String getInitialWindowPerspectiveId() {
        return Ids.PERSPECTIVE;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        Ellipses.follow();
        RoomyPreferences.follow();
        PlainHints.follow();
        IDE.registerAdapters();
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, Icons.descriptor("inspection"), true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, Icons.descriptor("group"), true);
        IDE_IMAGES.forEach((key, path) -> ResourceLocator.imageDescriptorFromBundle(IDE_PLUGIN,
                "icons/full/" + path + ".svg").ifPresent(image -> configurer.declareImage(key, image, true)));
    }

    @Override
    public void postStartup() {
        NativeTheme.follow();
        Startup.outputs();
        Startup.resume();
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    /** Otherwise markers and tree are recovered from a snapshot at the next start, or lost. */
    @Override
    public boolean preShutdown() {
        Inbox.stop();
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.of(Advisor.class).log(e.getStatus());
        }
        return super.preShutdown();
    }
}
