package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;

/**
 * The 条例, the two notices of 国务院办公厅政府信息与政务公开办公室 and the 格式, cited under a name that is not theirs. Full titles are
 * right, with and without the name of the office before 关于, and so are the end of a title used as a short name
 * (《政府信息公开工作年度报告格式》) and a name introduced by 以下简称. Notices of other offices with like titles are not
 * compared.
 */
public final class Misnomers {

    private static final String STATE = "中华人民共和国";
    private static final String REGULATION = STATE + "政府信息公开条例";
    private static final String FORMAT = STATE + "政府信息公开工作年度报告格式";
    private static final String OFFICE = "国务院办公厅政府信息与政务公开办公室";
    private static final List<String> NO_REGULATION = List.of("政府信息公开工作条例", "信息公开条例");

    /** The titles of the notices of the forms, which are the same for every report. */
    private static final Map<String, String> BARE = new ConcurrentHashMap<>();

    private Misnomers() {
    }

    /** @param forms the forms whose notices are compared */
    public static List<Misnomer> in(Report report, Collection<Form> forms) {
        List<Misnomer> found = new ArrayList<>();
        for (CitedTitle cited : CitedTitles.in(report)) {
            String official = meant(cited.name(), cited.behind(), forms);
            if (official != null && !isIntroduced(report, cited)) {
                found.add(new Misnomer(cited, official));
            }
        }
        return found;
    }

    /** The title that a wrong name stands for, or null when the name is right or names something else. */
    private static String meant(String name, String behind, Collection<Form> forms) {
        String core = name.endsWith(")") ? name.substring(0, Math.max(0, name.lastIndexOf('('))) : name;
        if (core.endsWith("条例")) {
            boolean wrong = NO_REGULATION.contains(core) || core.startsWith(STATE) && core.contains("信息公开")
                    && !core.equals(REGULATION);
            return wrong ? "《" + REGULATION + "》" : null;
        }
        if (core.endsWith("年度报告格式") && core.startsWith(STATE)) {
            return core.equals(FORMAT) ? null : "《" + FORMAT + "》";
        }
        return name.endsWith("通知") ? notice(name, behind, forms) : null;
    }

    private static String notice(String name, String behind, Collection<Form> forms) {
        boolean format = name.endsWith("年度报告格式的通知");
        if (!format && !name.endsWith("年度报告有关事项的通知")) {
            return null;
        }
        boolean central = name.startsWith("国务院") || name.startsWith("国办") || behind.startsWith("(国办公开办函");
        String likely = null;
        for (Form form : forms) {
            String title = BARE.computeIfAbsent(form.title(), CitedTitle::bare);
            if (name.equals(title) || name.equals(title.substring(title.startsWith(OFFICE) ? OFFICE.length() : 0))) {
                return null;
            }
            if (title.contains("年度报告格式") == format) {
                likely = "《" + form.title() + "》";
            }
        }
        return central ? likely : null;
    }

    /** The name follows 以下简称, here or before: (以下简称《信息公开条例》), 以下简称“《信息公开条例》”. */
    private static boolean isIntroduced(Report report, CitedTitle cited) {
        String words = cited.words().text();
        return Prose.text(report).holds("简称") && Reading.paragraphs(report).stream().map(p -> p.getText()).anyMatch(text -> {
            int at = text.indexOf("简称" + words);
            return at >= 0 || text.contains("简称“" + words) || text.contains("简称:" + words);
        });
    }
}
