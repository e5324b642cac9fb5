package org.disclosurecheck.pdf.page;

import java.text.Normalizer;

/**
 * Characters as they are written everywhere else. A font draws a radical and the character of the same shape with one
 * glyph, and many a producer notes down the radical; a reader sees no difference, a comparison would.
 */
final class Unified {

    /** Radicals that have no decomposition in Unicode, each followed by the character of the same shape. */
    private static final String RADICALS = "⺁厂⺄乙⺈刀⺊卜⺋卩⺒巳⺓幺⺖忄⺘扌⺝月⺟母⺠民⺡氵⺣灬⺤爫⺩王⺬示⺭礻⺮竹⺰纟⺳网⺷羊⺹耂⺼月⺾艹"
            + "⻁虎⻂衤⻃西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻱龟";
    /** Forms for text that runs from top to bottom, and the usual ones. */
    private static final String UPRIGHT = "︐，︑、︒。︓：︔；︕！︖？︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』︰：︱—︳＿︙…";

    private Unified() {
    }

    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (replaced(text.charAt(i))) {
                return rewritten(text);
            }
        }
        return text;
    }

    private static boolean replaced(char c) {
        return c >= '\u2e80' && c <= '\u2fdf' || c >= '\uf900' && c <= '\ufaff' || c >= '\ufe10' && c <= '\ufe48'
                || Character.isSurrogate(c) || c >= '\ue000' && c <= '\uf8ff' || c < ' ' && c != '\t';
    }

    private static String rewritten(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(rewritten(c)));
        return out.toString();
    }

    private static String rewritten(int c) {
        String same = Character.toString(c);
        if (Character.getType(c) == Character.PRIVATE_USE || Character.getType(c) == Character.SURROGATE) {
            return Glyph.UNKNOWN;
        }
        if (c < ' ') {
            return c == '\n' || c == '\r' ? " " : Glyph.UNKNOWN;
        }
        if (c >= 0xf900 && c <= 0xfaff || c >= 0x2f00 && c <= 0x2fdf || c >= 0x2f800 && c <= 0x2fa1f) {
            return Normalizer.normalize(same, Normalizer.Form.NFKC);
        }
        for (String list : new String[] {RADICALS, UPRIGHT}) {
            int at = list.indexOf(c);
            if (at >= 0 && at % 2 == 0) {
                return list.substring(at + 1, at + 2);
            }
        }
        return c >= 0x2e80 && c <= 0x2eff ? Normalizer.normalize(same, Normalizer.Form.NFKC) : same;
    }
}
