package org.disclosurecheck.extract.internal.words;

/**
 * Traditional characters that occur in labels, headings and names of organisations, in their simplified form.
 * Converted secondary copies of reports are met; they are recognised by it, their text stays as it is.
 */
public final class Simplified {

    private static final String PAIRS = "開开請请數数結结轉转處处關关業业機机構构會会組组織织總总計计屬属國国於于稱称護护權权審审訟讼訴诉"
            + "復复複复議议維维糾纠爭争經经報报況况體体動动規规範范許许罰罚強强製制發发廢废現现額额單单萬万費费採采購购項项內内對对務务決决徵征"
            + "條条級级縣县鎮镇鄉乡區区廳厅辦办學学醫医職职術术問问題题進进舉举訪访類类過过執执詢询沒没補补確确認认獲获無无當当據据標标誌志繳缴"
            + "納纳與与應应個个後后實实際际統统時时間间來来覽览閱阅讀读視视衛卫環环農农財财稅税運运輸输電电氣气聯联產产書书見见點点億亿錄录證证"
            + "釋释臺台網网頁页導导責责劃划設设檔档從从滿满線线說说課课調调論论質质險险雙双離离隊队陳陈階阶陽阳陰阴陸陆隨随圖图團团園园圓圆場场"
            + "塊块壓压華华屆届嚴严島岛嶺岭廣广張张彙汇匯汇徑径戶户擬拟擴扩擇择態态憲宪懷怀戰战樣样橋桥檢检歷历減减測测溫温滬沪漢汉潔洁濟济灣湾"
            + "爾尔狀状獎奖瑪玛畢毕異异盡尽盤盘眾众礦矿種种穩稳節节紅红約约紀纪終终給给編编績绩續续義义習习聽听聞闻肅肃臨临興兴舊旧藝艺藥药蘇苏"
            + "號号裝装觀观訂订訓训記记評评詳详諮咨講讲貫贯貨货貧贫貴贵貿贸資资贊赞趙赵踐践輕轻輔辅轄辖郵邮鄰邻針针鐵铁鋼钢錢钱錯错長长門门閉闭"
            + "陝陕難难雲云靈灵靜静頂顶順顺須须預预領领頭头願愿風风餘余館馆馬马驗验魯鲁龍龙鳳凤齊齐";
    private static final char FIRST = '\u4e00';
    private static final char[] OF = table();

    private Simplified() {
    }

    private static char[] table() {
        char[] table = new char['\u9fff' - FIRST + 1];
        for (int i = 0; i < PAIRS.length(); i += 2) {
            table[PAIRS.charAt(i) - FIRST] = PAIRS.charAt(i + 1);
        }
        return table;
    }

    public static char of(char c) {
        if (c < FIRST || c > '\u9fff') {
            return c;
        }
        char simplified = OF[c - FIRST];
        return simplified == 0 ? c : simplified;
    }

    /** How many characters of the text have a simplified form. */
    public static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += of(c) == c ? 0 : 1;
        }
        return count;
    }

    /** The text with every character replaced that has a simplified form; positions stay the same. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (of(c) != c) {
                char[] out = text.toCharArray();
                for (int k = i; k < out.length; k++) {
                    out[k] = of(out[k]);
                }
                return new String(out);
            }
        }
        return text;
    }
}
