package org.disclosurecheck.ui.original;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.extract.DrawnPages;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.ui.paper.Block;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/**
 * A submitted file, ready to be shown.
 *
 * @param blocks what it looks like; none when it cannot be shown
 * @param places which place of the report was read where
 * @param reason why it cannot be shown; null when it can
 */
record Original(List<Block> blocks, SourcePlaces places, String reason) {

    /**
     * Reads the file and the report in it: not for the thread of the screen.
     *
     * @param redraw to be run when a page was drawn
     */
    static Original of(SubmittedReport submitted, Runnable redraw) {
        Path file = submitted.file().getLocation() == null ? null : submitted.file().getLocation().toPath();
        if (file == null || !submitted.file().exists()) {
            return failed(Messages.Gone);
        }
        try {
            CheckReport checked = submitted.load();
            SourcePlaces places = new SourcePlaces(checked.report());
            Form form = checked.form() == null ? null : Engine.book().form(checked.form());
            DrawnPages pages = Engine.pages(file);
            if (pages != null) {
                return new Original(new PageBlocks(places, form, pages, redraw).blocks(), places, null);
            }
            List<Block> blocks = new DocumentBlocks(places, form).of(Engine.document(file));
            return blocks.isEmpty() ? failed(Messages.Empty) : new Original(blocks, places, null);
        } catch (Unreadable | IOException e) {
            return failed(NLS.bind(Messages.Unreadable, e.getMessage()));
        } catch (CoreException e) {
            return failed(e.getStatus().getMessage());
        }
    }

    private static Original failed(String reason) {
        return new Original(List.of(), new SourcePlaces(null), reason);
    }
}
