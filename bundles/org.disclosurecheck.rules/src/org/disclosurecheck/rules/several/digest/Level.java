package org.disclosurecheck.rules.several.digest;

import org.disclosurecheck.model.OrganisationKind;

/** The level of government that an organisation belongs to. */
public enum Level {

    NATION("nation", "国家"), PROVINCE("province", "省"), CITY("city", "市"), COUNTY("county", "县"), TOWN("town", "乡镇"),
    /** Nothing tells. */
    UNKNOWN("unknown", "不明");

    private final String id;
    private final String zh;

    Level(String id, String zh) {
        this.id = id;
        this.zh = zh;
    }

    public String id() {
        return id;
    }

    public String zh() {
        return zh;
    }

    /** The level of that id or Chinese name; null when there is none. */
    public static Level named(String word) {
        for (Level level : values()) {
            if (level.id.equals(word) || level.zh.equals(word) || level.zh.equals(word.replaceFirst("[级]$", ""))) {
                return level;
            }
        }
        return switch (word) {
            case "中央", "国务院", "中央级" -> NATION;
            case "自治区", "直辖市", "自治区级" -> PROVINCE;
            case "设区的市", "地级", "地级市", "地市", "州", "州级", "自治州", "盟" -> CITY;
            case "区", "区县", "县区", "县级市", "区级", "旗" -> COUNTY;
            case "镇", "乡", "街道", "镇级", "乡级", "乡（镇）" -> TOWN;
            default -> null;
        };
    }

    /** Governments tell their level themselves; the name of other bodies begins with that of their region. */
    static Level of(String name, OrganisationKind kind) {
        return switch (kind) {
            case PROVINCE -> PROVINCE;
            case CITY -> CITY;
            case COUNTY -> COUNTY;
            case TOWN, SUBDISTRICT -> TOWN;
            default -> ofRegion(name);
        };
    }

    /** “某某县财政局”: the last region in the name; 市 alone may be of either level, so it tells nothing. */
    private static Level ofRegion(String name) {
        if (name.startsWith("国家") || name.startsWith("国务院") || name.startsWith("中华人民共和国")) {
            return NATION;
        }
        Level found = UNKNOWN;
        for (int i = 1; i < name.length() - 1; i++) {
            Level here = switch (name.charAt(i)) {
                case '省' -> PROVINCE;
                case '州', '盟' -> CITY;
                case '县', '旗' -> COUNTY;
                case '区' -> district(name, i);
                case '镇', '乡' -> isTown(name, i) ? TOWN : null;
                default -> null;
            };
            found = here == null ? found : here;
        }
        return found;
    }

    /** 住房和城乡建设局 and 乡村振兴局 speak of country and town in general. */
    private static boolean isTown(String name, int at) {
        return name.charAt(at - 1) != '城' && name.charAt(at + 1) != '村';
    }

    private static Level district(String name, int at) {
        if (name.startsWith("自治", at - 2)) {
            return PROVINCE;
        }
        return name.startsWith("社", at - 1) || name.startsWith("园", at - 1) || name.startsWith("开发", at - 2) ? null
                : COUNTY;
    }
}
