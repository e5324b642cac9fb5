package org.disclosurecheck.prose;

/** Words by which the report of a government speaks of its whole region, or of the units in it. */
public final class RegionWords {

    private static final Sought WORDS = Sought.of("全[省市县区州盟旗域镇]|全自治[区州县]|全辖区|辖区|本地区|行政区域|县域|市域|区域内"
            + "|各(?:地|级|有关|相关|省|市|县|区|旗|州|盟|乡|镇|街道|部门|单位|委办局|直属|政府|行政机关)|[市县区]直(?:各|部门|单位)|所属(?:部门|单位)|所辖"
            + "|[省市县区州]级(?:各)?(?:部门|单位|行政机关)|乡镇|镇街|街道和");
    private static final int SHORTEST = 100;

    private RegionWords() {
    }

    /** True when a text of some length holds none of them. */
    public static boolean areMissing(String text) {
        String plain = Letters.plain(text);
        return Letters.hasHan(plain, 0, plain.length(), SHORTEST) && !WORDS.isIn(plain);
    }
}
