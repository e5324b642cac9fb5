package org.disclosurecheck.spark;

import java.util.List;

/** Which province a report belongs to, for the folders of the tables: as its organisation says, else as its path does. */
final class Provinces {

    private static final List<String> SHORT = List.of("北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江",
            "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州", "云南", "陕西",
            "甘肃", "青海", "台湾", "内蒙古", "广西", "西藏", "宁夏", "新疆", "香港", "澳门");
    private static final List<String> MUNICIPALITIES = List.of("北京", "天津", "上海", "重庆");
    private static final List<String> REGIONS = List.of("内蒙古自治区", "广西壮族自治区", "西藏自治区", "宁夏回族自治区", "新疆维吾尔自治区",
            "香港特别行政区", "澳门特别行政区");

    /** The name of each in full, in the same order; every report asks for all of them. */
    private static final List<String> FULL = SHORT.stream().map(Provinces::full).toList();

    private Provinces() {
    }

    /** The short name, or null. */
    static String of(String organisation, String path) {
        String told = organisation == null ? null : leading(organisation);
        if (told != null) {
            return told;
        }
        // an archive is usually laid out by province: the folder nearest to the file counts
        String[] folders = path.split("[/\\\\]");
        for (int i = folders.length - 1; i >= 0; i--) {
            String found = folder(folders[i]);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** “吉林省…” begins with a province, “吉林市…” does not. */
    private static String leading(String name) {
        for (int i = 0; i < FULL.size(); i++) {
            if (name.startsWith(FULL.get(i))) {
                return SHORT.get(i);
            }
        }
        return null;
    }

    private static String folder(String name) {
        String told = leading(name);
        return told == null && SHORT.contains(name) ? name : told;
    }

    private static String full(String province) {
        if (MUNICIPALITIES.contains(province)) {
            return province + "市";
        }
        return REGIONS.stream().filter(region -> region.startsWith(province)).findFirst().orElse(province + "省");
    }
}
