package org.disclosurecheck.cli.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;

/** The rule folders that a call names; without any, those of the source tree that the program runs from. */
final class RuleFolders {

    /** Set by the launcher of the source tree. */
    private static final String HOME = "margent.rules";

    private RuleFolders() {
    }

    static List<Path> of(Arguments arguments) throws CallError {
        List<Path> folders = new ArrayList<>();
        for (String operand : arguments.operands()) {
            folders.add(arguments.folder(operand));
        }
        if (folders.isEmpty()) {
            String home = System.getProperty(HOME);
            if (home == null) {
                throw arguments.wrong("没有写规则文件夹", "no folder of rules is named");
            }
            folders.add(arguments.folder(home));
        }
        return folders;
    }
}
