package org.disclosurecheck.ui.rules.book;

import java.util.LinkedHashMap;
import java.util.Map;

import org.disclosurecheck.findings.Language;

/** Kinds of organisations as rules name them and people call them. */
public final class Kinds {

    /** What a kind is called. */
    public record Kind(String zh, String en) {
        public String label(Language language) {
            return language.choose(zh, en);
        }
    }

    private static final Map<String, Kind> ALL = new LinkedHashMap<>();

    static {
        ALL.put("government", new Kind("各级人民政府", "governments"));
        ALL.put("province", new Kind("省级政府", "province"));
        ALL.put("city", new Kind("市级政府", "city"));
        ALL.put("county", new Kind("县级政府", "county"));
        ALL.put("town", new Kind("乡镇政府", "town"));
        ALL.put("subdistrict", new Kind("街道办事处", "subdistrict"));
        ALL.put("department", new Kind("部门", "department"));
        ALL.put("vertical", new Kind("垂直管理部门", "vertically managed"));
        ALL.put("school", new Kind("学校", "school"));
        ALL.put("hospital", new Kind("医院", "hospital"));
    }

    private Kinds() {
    }

    public static Map<String, Kind> all() {
        return ALL;
    }
}
