package org.disclosurecheck.extract;

/**
 * How much a text looks like Chinese: nearly any bytes decode in GB18030, but only the right encoding gives the
 * characters of which half of every Chinese text consists.
 */
final class CommonCharacters {

    private static final String COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
            + "三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新"
            + "线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管"
            + "特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府信息告申请局镇县乡街办规章"
            + "這為個國時來們發動過說產種後學經進電實機當點從業應開還變條問無與關樣體總級數結統組計論運農區強戰據處報請縣鎮鄉辦規訊";
    private static final boolean[] IS_COMMON = new boolean[0x10000];

    static {
        COMMON.chars().forEach(c -> IS_COMMON[c] = true);
        "，。、；：（）“”《》".chars().forEach(c -> IS_COMMON[c] = true);
    }

    private CommonCharacters() {
    }

    /** Which share of the characters beyond ASCII are common ones, from 0 to 1; 0 when there are none. */
    static double share(CharSequence text) {
        int all = 0;
        int common = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                all++;
                common += IS_COMMON[c] ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) common / all;
    }
}
