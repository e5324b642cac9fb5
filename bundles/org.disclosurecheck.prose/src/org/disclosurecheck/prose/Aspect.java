package org.disclosurecheck.prose;

/**
 * One of the five aspects of 一、总体情况. It counts as reported when its name stands in the text, or words that can only
 * mean it: 收到政府信息公开申请3件 is 依申请公开, 信息全链条管理 is 政府信息管理, 监督与保障 is 监督保障. A 监督考核 among the measures is
 * not yet 监督保障.
 */
public enum Aspect {

    PROACTIVE("主动公开") {
        @Override
        boolean standsIn(String text) {
            return text.contains("主动公开") || Letters.containsNear(text, "主动", "公开", 10);
        }
    },
    ON_REQUEST("依申请公开") {
        @Override
        boolean standsIn(String text) {
            return Letters.containsAny(text, "依申请", "申请公开", "公开申请", "公开的申请");
        }
    },
    MANAGEMENT("政府信息管理") {
        @Override
        boolean standsIn(String text) {
            return text.contains("管理") && Letters.containsNear(text.replace("信息公开", "　"), "信息", "管理", 6);
        }
    },
    PLATFORM("政府信息公开平台建设") {
        @Override
        boolean standsIn(String text) {
            return text.contains("平台") && (Letters.containsAny(text, "公开平台", "集约化平台", "第一平台")
                    || isNear(text, BEHIND, 8, false) || isNear(text, BEFORE, 12, true));
        }
    },
    SUPERVISION("监督保障") {
        @Override
        boolean standsIn(String text) {
            return Letters.containsNear(text, "监督", "保障", 2) || Letters.containsNear(text, "保障", "监督", 2)
                    || Letters.containsAny(text, "组织保障", "保障措施", "社会评议");
        }
    };

    private static final String[] BEHIND = {"建设", "维护", "管理"};
    private static final String[] BEFORE = {"建设", "建立", "建好", "搭建", "打造", "维护", "优化"};

    private final String label;

    Aspect(String label) {
        this.label = label;
    }

    abstract boolean standsIn(String plain);

    /** One of the words before or behind 平台. */
    private static boolean isNear(String text, String[] works, int gap, boolean before) {
        for (String work : works) {
            if (Letters.containsNear(text, before ? work : "平台", before ? "平台" : work, gap)) {
                return true;
            }
        }
        return false;
    }

    /** Its name in the form. */
    public String label() {
        return label;
    }
}
