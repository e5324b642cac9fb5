package org.disclosurecheck.ui.report;

import java.util.Arrays;

import org.disclosurecheck.ui.Ids;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.osgi.service.prefs.BackingStoreException;

/** How large the letters of reports are: the same for all that are open, and kept for the next time. In the thread of the screen only. */
public final class PageZoom {

    private static final int USUAL = 100;
    private static final int[] STEPS = {75, 90, USUAL, 110, 125, 150, 175, 200};
    private static final String KEY = "pageZoom";
    private static final ListenerList<Runnable> LISTENERS = new ListenerList<>();

    private PageZoom() {
    }

    /** In percent of the letters of the window. */
    public static int percent() {
        return node().getInt(KEY, USUAL);
    }

    /** @param step larger by 1, smaller by −1, as large as usual by 0 */
    public static void by(int step) {
        int at = Arrays.binarySearch(STEPS, percent());
        int now = step == 0 ? USUAL : STEPS[Math.max(0, Math.min(STEPS.length - 1, (at < 0 ? -at - 1 : at) + step))];
        if (now != percent()) {
            node().putInt(KEY, now);
            try {
                node().flush();
            } catch (BackingStoreException e) {
                ILog.of(PageZoom.class).warn(KEY, e);
            }
            LISTENERS.forEach(Runnable::run);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(Ids.PLUGIN);
    }

    /** The letters of the page; null for those of the window. Shared, never to be disposed. */
    static Font font() {
        int percent = percent();
        if (percent == USUAL) {
            return null;
        }
        String name = Ids.PLUGIN + ".page." + percent;
        if (!JFaceResources.getFontRegistry().hasValueFor(name)) {
            FontData[] usual = JFaceResources.getDefaultFont().getFontData();
            for (FontData each : usual) {
                each.setHeight(Math.round(each.getHeight() * percent / (float) USUAL));
            }
            JFaceResources.getFontRegistry().put(name, usual);
        }
        return JFaceResources.getFontRegistry().get(name);
    }

    static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }
}
