package org.disclosurecheck.ui.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Law;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The pages of the help: the chapters of the handbook, the keys, and a page for every rule of the book. */
final class HelpPages {

    /**
     * A page, or a heading above pages.
     *
     * @param id “keys”, “rule:SUM-001” …; null for a heading
     */
    record Page(String id, String title, List<Page> below) {
    }

    private static final List<String> COMMANDS = List.of("org.disclosurecheck.ui", "org.eclipse.ui.file.save",
            "org.eclipse.ui.file.close", "org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo",
            "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.paste", "org.eclipse.ui.edit.findReplace",
            "org.eclipse.ui.window.nextEditor", "org.eclipse.ui.window.nextView", "org.eclipse.ui.window.activateEditor",
            "org.eclipse.ui.part.nextPage", "org.eclipse.ui.window.showViewMenu", "org.eclipse.ui.edit.delete",
            "org.eclipse.ui.file.print", "org.eclipse.ui.navigate.nextTab");

    private final Language language = Engine.language();
    private final Map<String, String> chapters = new LinkedHashMap<>();

    List<Page> all() {
        List<Page> pages = new ArrayList<>();
        List<Page> handbook = new ArrayList<>();
        for (String chapter : handbook()) {
            String title = chapter.lines().findFirst().orElse("").replaceFirst("^#+\\s*", "");
            chapters.put("handbook:" + title, chapter);
            handbook.add(new Page("handbook:" + title, title, List.of()));
        }
        pages.add(new Page(null, Messages.Help_handbook, handbook));
        pages.add(new Page("keys", Messages.Help_keys, List.of()));
        Map<String, List<Page>> families = new LinkedHashMap<>();
        for (Rule rule : Engine.book().rules()) {
            String family = rule.id().replaceFirst("-.*", "");
            families.computeIfAbsent(family, f -> new ArrayList<>())
                    .add(new Page("rule:" + rule.id(), rule.id() + "  " + rule.title(language), List.of()));
        }
        List<Page> rules = new ArrayList<>();
        families.forEach((family, below) -> rules.add(new Page(null, Counted.heading(family, below.size()), below)));
        pages.add(new Page(null, Messages.Help_rules, rules));
        return pages;
    }

    /** The handbook cut at its chapters. */
    private List<String> handbook() {
        String name = language.choose("help/workbench.zh.md", "help/workbench.md");
        URL url = HelpPages.class.getClassLoader().getResource(name);
        if (url == null) {
            return List.of();
        }
        try (InputStream in = url.openStream()) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n(?=## )"));
        } catch (IOException e) {
            ILog.of(HelpPages.class).warn(name, e);
            return List.of();
        }
    }

    /** The page as Markdown. */
    String text(String id) {
        if (id.equals("keys")) {
            return keys();
        }
        if (id.startsWith("rule:")) {
            return rule(id.substring("rule:".length()));
        }
        return chapters.getOrDefault(id, Messages.Help_missing);
    }

    private String keys() {
        IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
        org.eclipse.ui.commands.ICommandService commands = PlatformUI.getWorkbench()
                .getService(org.eclipse.ui.commands.ICommandService.class);
        StringBuilder page = new StringBuilder("# ").append(Messages.Help_keys).append("\n\n");
        for (Object defined : commands.getDefinedCommandIds().stream().sorted().toList()) {
            String id = (String) defined;
            String key = keys.getBestActiveBindingFormattedFor(id);
            if (key != null && COMMANDS.stream().anyMatch(id::startsWith)) {
                try {
                    page.append("- **").append(key).append("**  ").append(commands.getCommand(id).getName()).append('\n');
                } catch (org.eclipse.core.commands.common.NotDefinedException e) {
                    ILog.of(HelpPages.class).warn(id, e);
                }
            }
        }
        return page.toString();
    }

    private String rule(String id) {
        RuleBook book = Engine.book();
        Rule rule = book.rule(id).orElse(null);
        if (rule == null) {
            return Messages.Help_missing;
        }
        StringBuilder page = new StringBuilder("# ").append(id).append("  ").append(rule.title(language)).append("\n\n");
        page.append("- **").append(Messages.Help_severity).append("**  ").append(Sign.of(rule.severity()).label(language))
                .append("\n- **").append(Messages.Help_certainty).append("**  ").append(rule.certainty().label(language))
                .append("\n\n");
        page.append("## ").append(rule.certainty().binding() ? Messages.Help_basis : Messages.Help_reference).append("\n\n");
        rule.basis().values().stream().distinct().forEach(basis -> page.append(basis).append("\n\n"));
        List<Law.Passage> law = rule.law().stream().map(book.law()::passage).flatMap(java.util.Optional::stream).toList();
        if (!law.isEmpty()) {
            page.append("## ").append(Messages.Help_law).append("\n\n");
            law.forEach(passage -> page.append("**").append(passage.title()).append("**")
                    .append(passage.verified() ? "" : Messages.Help_unverified).append("\n\n")
                    .append(passage.text()).append("\n\n"));
        }
        page.append("## ").append(Messages.Help_explanation).append("\n\n").append(explanation(book.text(rule).explanation()));
        return page.toString();
    }

    /** The part in the language of the reader; one language only is shown to everybody. */
    private String explanation(String markdown) {
        int english = markdown.indexOf("## In English");
        String part = english < 0 ? markdown
                : language.choose(markdown.substring(0, english), markdown.substring(english).replaceFirst("## .*\n", ""));
        return part.replaceFirst("(?m)^# .*\n", "");
    }

    /** The version of the program. */
    static String version() {
        return Platform.getBundle("org.disclosurecheck.ui").getVersion().toString().replace(".qualifier", "");
    }
}
