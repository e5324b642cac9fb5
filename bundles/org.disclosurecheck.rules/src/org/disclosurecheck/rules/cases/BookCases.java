package org.disclosurecheck.rules.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.source.BookFolder;
import org.disclosurecheck.rules.source.Faults;

/** All cases of the rule folders below a folder. */
public final class BookCases {

    private BookCases() {
    }

    /**
     * @param folder a book, a family or a single rule folder
     * @param runner its book holds the rules of those folders
     * @param faults collects what is wrong with case files
     */
    public static List<RuleCase> read(Path folder, RuleRunner runner, Faults faults) throws IOException {
        List<RuleCase> cases = new ArrayList<>();
        for (Path rule : BookFolder.ruleFolders(folder)) {
            String name = rule.getFileName().toString();
            Optional<Rule> known = name.length() < 7 ? Optional.empty() : runner.book().rule(name.substring(0, 7));
            if (known.isPresent()) {
                cases.addAll(CaseFile.read(rule, known.get(), runner.book(), faults));
            }
        }
        return cases;
    }
}
