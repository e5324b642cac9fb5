package org.disclosurecheck.testkit.vary;

/** Texts as converted secondary copies show them. */
final class Traditional {

    /** A character of simplified script, then what it becomes; of several only the usual one. */
    private static final String PAIRS = "万萬与與专專业業两兩丰豐临臨举舉义義习習乡鄉书書于於云雲从從价價优優会會传傳体體党黨关關养養内內册冊写寫农農决決况況准準"
            + "减減击擊办辦务務动動区區医醫华華单單厅廳县縣双雙变變号號后後听聽员員咨諮响響围圍国國图圖团團场場坚堅坞塢处處备備够夠学學实實审審对對导導将將层層属屬岗崗岚嵐岭嶺带帶帮幫应應废廢开開张張强強归歸"
            + "径徑态態总總户戶执執扩擴护護报報担擔拟擬挂掛换換据據数數断斷无無旧舊时時显顯机機权權条條来來构構枫楓标標栏欄档檔桥橋检檢欢歡沟溝没沒济濟浏瀏湾灣滞滯满滿点點环環现現电電畅暢疗療监監盖蓋盘盤确確"
            + "种種称稱税稅稳穩类類紧緊纠糾约約级級纳納纸紙练練组組细細织織经經结結绕繞统統继繼续續维維编編缴繳网網罚罰职職联聯节節范範衔銜补補见見规規览覽计計订訂认認让讓训訓议議记記讲講许許讼訟设設访訪评評"
            + "诉訴词詞试試话話询詢该該语語误誤请請读讀调調谈談负負财財责責账賬质質购購贴貼费費资資踪蹤转轉载載较較输輸达達迁遷过過运運还還这這进進连連选選遗遺钱錢链鏈错錯键鍵长長门門问問间間际際难難霁霽页頁"
            + "项項顺順顾顧领領频頻颗顆题題额額验驗鸦鴉黄黃齐齊龙龍个個为為产產众眾历歷参參发發台臺复復并並当當录錄摆擺汇匯线線获獲证證说說采採镇鎮阅閱";

    private Traditional() {
    }

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            int at = PAIRS.indexOf(c);
            while (at >= 0 && at % 2 == 1) {
                at = PAIRS.indexOf(c, at + 1);
            }
            out.append(at < 0 ? (char) c : PAIRS.charAt(at + 1));
        });
        return out.toString();
    }
}
