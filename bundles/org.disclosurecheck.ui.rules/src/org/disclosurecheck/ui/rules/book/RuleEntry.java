package org.disclosurecheck.ui.rules.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.Rule;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;

/**
 * A rule as the navigator shows it, read as far as it can be: a broken rule has its line, too.
 *
 * @param book the local book, or null for the built-in one
 * @param folder its folder, or null in the built-in book
 * @param id its id, or the name of its folder when that has none
 * @param family folder of its family
 * @param zh title in Chinese
 * @param en title in English
 * @param severity its severity, or null when it is not told
 * @param forms the forms it holds for; empty for all
 * @param standing where it stands
 */
public record RuleEntry(RuleProject book, IFolder folder, String id, String family, String zh, String en,
        Severity severity, List<String> forms, Standing standing) {

    /** How a rule stands to the built-in book. */
    public enum Standing {
        /** It is one of the built-in rules. */
        BUILT_IN,
        /** It is a built-in rule for which a local one holds. */
        REPLACED,
        /** It is a local rule. */
        LOCAL,
        /** It is a local rule that holds in place of the built-in one. */
        OVERRIDES,
        /** It was given up. */
        WITHDRAWN,
        /** A person has to look. */
        MANUAL
    }

    public String title(Language language) {
        String title = language.choose(zh, en);
        return title.isEmpty() ? zh : title;
    }

    public boolean editable() {
        return folder != null;
    }

    static RuleEntry of(Rule rule, boolean replaced, boolean withdrawn) {
        return new RuleEntry(null, null, rule.id(), rule.family(), rule.title(Language.ZH), rule.title(Language.EN),
                rule.severity(), rule.forms(), withdrawn ? Standing.WITHDRAWN : replaced ? Standing.REPLACED : Standing.BUILT_IN);
    }

    static RuleEntry of(DormantRule rule) {
        return new RuleEntry(null, null, rule.id(), rule.family(), rule.title(Language.ZH), rule.title(Language.EN),
                rule.severity(), List.of(), rule.status() == DormantRule.Status.MANUAL ? Standing.MANUAL
                        : Standing.WITHDRAWN);
    }

    /** @param builtIn whether the built-in book has the id */
    static RuleEntry of(RuleProject book, IFolder folder, boolean builtIn) {
        YamlText data = RuleWords.data(text(folder.getFile(RuleWords.FILE)));
        String status = data.word("status");
        Standing standing = status.equals("withdrawn") ? Standing.WITHDRAWN : status.equals("manual") ? Standing.MANUAL
                : builtIn ? Standing.OVERRIDES : Standing.LOCAL;
        return new RuleEntry(book, folder, id(folder.getName()), folder.getParent().getName(), data.word("title"),
                data.word("title_en"), severity(data.word("severity")), data.list("forms"), standing);
    }

    /** The id that a folder is named by; its name when it has none. */
    public static String id(String folder) {
        return folder.matches("[A-Z]{3}-\\d{3}(-.*)?") ? folder.substring(0, 7) : folder;
    }

    private static Severity severity(String word) {
        return Optional.of(word).filter(w -> w.matches("error|warning|info")).map(Severity::of).orElse(null);
    }

    static String text(IFile file) {
        if (!file.exists()) {
            return "";
        }
        try (InputStream in = file.getContents(true)) {
            byte[] bytes = in.readAllBytes();
            try {
                return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                // told as a fault; its title can be read all the same
                return new String(bytes, Charset.forName("GB18030"));
            }
        } catch (IOException | CoreException e) {
            return "";
        }
    }
}
