package org.disclosurecheck.testkit.generate;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;

/**
 * An invented organisation that reports. Numbers up to {@link #DISTINCT} name different ones, so that a corpus holds
 * nobody twice.
 *
 * @param name full name
 * @param self how it speaks of itself
 * @param area how it speaks of its area, or empty when it has none of its own
 * @param kind what it is
 */
public record Place(String name, String self, String area, OrganisationKind kind) {

    /** So many organisations have different names. */
    public static final int DISTINCT = 18 * 12 * 12;

    private static final String[] FIRST = {"云", "霁", "澄", "岚", "望", "黛", "蓼", "棠", "槿", "榆", "芷", "杉"};
    private static final String[] SECOND = {"溪", "湾", "屏", "渡", "浦", "岭", "坡", "洲", "垣", "坞", "汀", "桥"};
    private static final String[] TOWNS = {"青禾", "柳埠", "清河", "石磨", "双塘", "枫林", "大沙", "上店", "龙潭", "三合", "黄泥", "新垅",
        "高椅", "下坪", "官渡", "茶亭", "白沙", "老鸦"};
    private static final String[] BUREAUS = {"财政局", "民政局", "水利局", "教育局", "农业农村局", "自然资源局", "住房和城乡建设局", "人力资源和社会保障局",
        "市场监督管理局", "交通运输局", "文化和旅游局", "应急管理局"};
    private static final List<OrganisationKind> KINDS = List.of(OrganisationKind.TOWN, OrganisationKind.DEPARTMENT,
            OrganisationKind.COUNTY, OrganisationKind.DEPARTMENT, OrganisationKind.TOWN, OrganisationKind.SUBDISTRICT,
            OrganisationKind.DEPARTMENT, OrganisationKind.CITY, OrganisationKind.TOWN, OrganisationKind.OTHER,
            OrganisationKind.DEPARTMENT, OrganisationKind.VERTICAL, OrganisationKind.TOWN, OrganisationKind.SCHOOL,
            OrganisationKind.DEPARTMENT, OrganisationKind.HOSPITAL, OrganisationKind.SUBDISTRICT,
            OrganisationKind.TOWN);

    /** The organisation of that number; kinds take turns. */
    public static Place of(long number) {
        int n = (int) Math.floorMod(number, (long) DISTINCT);
        int slot = n % KINDS.size();
        int stem = n / KINDS.size();
        String county = FIRST[stem % 12] + SECOND[stem / 12];
        int local = stem + slot;
        return switch (KINDS.get(slot)) {
            case TOWN -> town(county + "县" + TOWNS[local % 18], slot % 3 == 2);
            case SUBDISTRICT -> new Place(county + "县" + TOWNS[local % 18] + "街道办事处", "我街道", "", KINDS.get(slot));
            case DEPARTMENT -> new Place(county + "县" + BUREAUS[local % 12], "我局", "", KINDS.get(slot));
            case COUNTY -> new Place(county + "县人民政府", "我县", "全县", KINDS.get(slot));
            case CITY -> new Place(county + "市人民政府", "我市", "全市", KINDS.get(slot));
            case VERTICAL -> new Place("国家税务总局" + county + "县税务局", "我局", "", KINDS.get(slot));
            case SCHOOL -> new Place(county + "县第" + "一二三四五六七八九".charAt(local % 9) + "中学", "我校", "", KINDS.get(slot));
            case HOSPITAL -> new Place(county + "县人民医院", "本院", "", KINDS.get(slot));
            default -> new Place(county + "县公共资源交易中心", "本中心", "", OrganisationKind.OTHER);
        };
    }

    private static Place town(String stem, boolean rural) {
        return rural ? new Place(stem + "乡人民政府", "我乡", "全乡", OrganisationKind.TOWN)
                : new Place(stem + "镇人民政府", "我镇", "全镇", OrganisationKind.TOWN);
    }

    /** True for a 人民政府. */
    public boolean government() {
        return kind == OrganisationKind.TOWN || kind == OrganisationKind.COUNTY || kind == OrganisationKind.CITY;
    }

    /** How busy it is with applications, from 0 (a school) to 4 (a city). */
    int size() {
        return switch (kind) {
            case CITY -> 4;
            case COUNTY -> 3;
            case DEPARTMENT, VERTICAL -> 2;
            case TOWN, SUBDISTRICT -> 1;
            default -> 0;
        };
    }
}
