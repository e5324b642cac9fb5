package org.disclosurecheck.ui.rules.release;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.osgi.util.NLS;

/** Why something could not be done, as a sentence in the language of the window. */
final class Reason {

    private Reason() {
    }

    static String of(Throwable trouble) {
        if (trouble instanceof PackRefused refused) {
            return refused.message(Engine.language());
        }
        if (trouble instanceof RuleBookException broken) {
            return broken.faults().get(0);
        }
        String said = String.valueOf(trouble.getMessage());
        String file = trouble instanceof FileSystemException at ? at.getFile() : said;
        if (said.contains("No space") || said.contains("not enough space") || said.contains("磁盘空间不足")) {
            return Messages.Reason_full;
        }
        if (trouble instanceof AccessDeniedException || said.contains("Permission denied") || said.contains("Read-only")) {
            return NLS.bind(Messages.Reason_denied, file);
        }
        return trouble instanceof NoSuchFileException ? NLS.bind(Messages.Reason_gone, file) : said;
    }
}
