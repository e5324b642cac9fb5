package org.disclosurecheck.ui.rules;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.workspace.Engine;

/** The families of rules: letters of their ids, what they are called, and the folder they stand in. */
public final class Families {

    private record Family(String zh, String en, String folder) {
    }

    private static final Map<String, Family> FAMILIES = Map.of("STR", new Family("结构", "Structure", "structure"),
            "TAB", new Family("表格", "Tables", "tables"), "SUM", new Family("勾稽", "Sums", "sums"),
            "CRS", new Family("文表核对", "Text and tables", "crosschecks"), "YOY", new Family("两年衔接", "Two years", "continuity"),
            "AGG", new Family("多个单位", "Several units", "units"), "LEG", new Family("法规", "Law", "law"),
            "FMT", new Family("文字", "Wording", "wording"), "TIM", new Family("时间", "Timing", "timing"));

    private Families() {
    }

    /** What a family is called; a family of the user’s own is called by its letters. */
    public static String name(String letters) {
        Family family = FAMILIES.get(letters);
        return family == null ? letters : Engine.language().choose(family.zh, family.en);
    }

    /** The folder in which rules with these letters stand. */
    public static String folder(String letters) {
        Family family = FAMILIES.get(letters);
        return family == null ? letters.toLowerCase(java.util.Locale.ROOT) : family.folder;
    }

    public static List<String> all() {
        return List.of("STR", "TAB", "SUM", "CRS", "YOY", "LEG", "FMT", "TIM", "AGG");
    }
}
