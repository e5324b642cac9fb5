package org.disclosurecheck.prose.figures;

/** What numbers count. */
final class Units {

    /** Longer ones first. */
    private static final String[] UNITS = {"件次", "条次", "人次", "平方米", "公里", "分钟", "小时", "天", "件", "条", "次", "份", "篇", "则",
        "期", "个", "部", "项", "宗", "起", "例", "元", "人", "家", "户", "场", "批", "幅", "本", "册", "张", "页", "类", "种", "名", "位",
        "倍", "笔", "处"};
    /** Words that only begin like a unit: 一部分, 一件事, 13部门, 3人民. */
    private static final String[] NO_UNITS = {"件事", "部分", "部门", "部署", "条例", "条线", "条款", "条规", "次性", "次会", "个别", "个人",
        "期间", "期限", "期工程", "份额", "篇章", "人民", "人员", "元旦", "起草", "起到", "名称", "位置", "类型", "场所", "家庭", "户籍", "批准", "批复",
        "本级", "本机", "本单", "本部", "本局", "本镇", "本年", "天内", "项目标", "处理", "处置", "处罚", "处以", "名单", "例行"};

    /** A bit for each character that a unit begins with. */
    private static final long[] BEGINS = new long[(1 << Character.SIZE) / Long.SIZE];
    static {
        for (String unit : UNITS) {
            BEGINS[unit.charAt(0) >>> 6] |= 1L << unit.charAt(0);
        }
    }

    private Units() {
    }

    /** The unit that begins at an index, or null. */
    static String at(String plain, int from) {
        char first = from < plain.length() ? plain.charAt(from) : 0;
        if ((BEGINS[first >>> 6] & 1L << first) == 0) {
            return null;
        }
        for (String none : NO_UNITS) {
            if (plain.startsWith(none, from)) {
                return null;
            }
        }
        for (String unit : UNITS) {
            if (plain.startsWith(unit, from)) {
                return unit;
            }
        }
        return null;
    }
}
