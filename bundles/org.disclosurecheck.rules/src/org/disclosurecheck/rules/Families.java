package org.disclosurecheck.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.disclosurecheck.findings.Language;

/** The families of rules: the letters that their ids begin with, what they are called, and the folder they stand in. */
public final class Families {

    private record Family(String zh, String en, String folder) {
    }

    private static final Map<String, Family> FAMILIES = Map.of("STR", new Family("结构", "Structure", "structure"),
            "TAB", new Family("表格", "Tables", "tables"), "SUM", new Family("勾稽", "Sums", "sums"),
            "CRS", new Family("文表核对", "Text and tables", "crosschecks"), "YOY", new Family("两年衔接", "Two years", "continuity"),
            "AGG", new Family("汇总", "Units", "units"), "LEG", new Family("法规", "Law", "law"),
            "FMT", new Family("文字", "Wording", "wording"), "TIM", new Family("时间", "Timing", "timing"));

    private Families() {
    }

    /** The letters of all of them, in the order in which they are listed. */
    public static List<String> all() {
        return List.of("STR", "TAB", "SUM", "CRS", "YOY", "AGG", "LEG", "FMT", "TIM");
    }

    /** What a family is called; a family of the user’s own is called by its letters. */
    public static String name(String letters, Language language) {
        Family family = FAMILIES.get(letters);
        return family == null ? letters : language.choose(family.zh, family.en);
    }

    /** The folder in which rules with these letters stand. */
    public static String folder(String letters) {
        Family family = FAMILIES.get(letters);
        return family == null ? letters.toLowerCase(Locale.ROOT) : family.folder;
    }
}
