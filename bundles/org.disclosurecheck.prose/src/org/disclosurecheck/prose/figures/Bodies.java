package org.disclosurecheck.prose.figures;

import java.util.Set;

/**
 * Tells whether a body that is named is the one that reports. 县财政局 is 云溪县财政局, 学校 and 镇政府 may be anybody.
 *
 * @param name of the organisation that reports; empty when unknown
 */
record Bodies(String name) {

    private static final String[] ENDINGS = {"局", "委", "办", "厅", "中心", "政府", "镇", "乡", "街道", "办事处", "办公室", "公司", "公安",
        "法院", "学校", "医院", "站", "所", "大队", "单位", "学院", "集团"};
    private static final Set<String> ANYBODY = Set.of("学校", "医院", "中心", "局", "街道", "镇政府", "乡政府", "街道办", "街道办事处", "办事处",
        "区局", "县局", "市局", "大队", "镇", "乡", "学院", "单位", "个单位");
    private static final String LEVELS = "省市州盟县区旗";

    private static boolean endsLikeBody(String words) {
        for (String ending : ENDINGS) {
            if (words.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** True for the name of another body; false for what names none. */
    boolean isOther(String words) {
        if (!endsLikeBody(words) || ANYBODY.contains(words)) {
            return false;
        }
        int core = 0;
        while (core < words.length() - 1 && LEVELS.indexOf(words.charAt(core)) >= 0) {
            core++;
        }
        return !name.contains(words.substring(core));
    }
}
