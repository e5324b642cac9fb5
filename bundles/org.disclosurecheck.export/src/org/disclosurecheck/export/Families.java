package org.disclosurecheck.export;

import org.disclosurecheck.findings.Language;

/** The families of rules in words; a family that somebody added is called as its folder. */
public final class Families {

    private Families() {
    }

    /** @param family folder of the family */
    public static String name(String family, Language language) {
        return switch (family) {
            case "structure" -> language.choose("结构", "structure");
            case "tables" -> language.choose("表格", "tables");
            case "sums" -> language.choose("勾稽关系", "sums");
            case "crosschecks" -> language.choose("文表一致", "prose against tables");
            case "continuity" -> language.choose("两年衔接", "continuity");
            case "law" -> language.choose("法定要求", "law");
            case "wording" -> language.choose("文字表述", "wording");
            case "timing" -> language.choose("时间要求", "timing");
            case "units" -> language.choose("多份汇总", "several reports");
            default -> family;
        };
    }
}
