package org.disclosurecheck.testkit;

import java.util.Map;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;

/** The text around the tables: short, complete, and with the figures of the tables where it gives any. */
final class SampleProse {

    private final Form form;
    private final int year;
    private final SamplePlace place;
    private final Map<String, String> figures;

    /** @param figures the text of the value cells by address; what is missing is 0 */
    SampleProse(Form form, int year, SamplePlace place, Map<String, String> figures) {
        this.form = form;
        this.year = year;
        this.place = place;
        this.figures = figures;
    }

    void writeTo(ReportBuilder out) {
        out.title(place.name() + year + "年政府信息公开工作年度报告", Source.NOWHERE);
        out.preamble("本报告根据《中华人民共和国政府信息公开条例》和《" + form.title() + "》（" + form.notice() + "）的要求编制，"
                + "所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。", Source.NOWHERE);
        section(out, 1,
                "（一）主动公开。" + place.self() + "围绕群众关心的事项公布信息，全年新增信息" + disclosed() + "条，均在生成后二十个工作日内公布。",
                "（二）依申请公开。全年新收政府信息公开申请" + total("new") + "件，上年结转" + total("carriedIn") + "件，办结"
                        + total("total") + "件，结转下年度继续办理" + total("carriedOut") + "件。",
                "（三）政府信息管理。公文在起草时确定公开属性，信息发布前由专人核对，已公布的信息每季度清理一次。",
                "（四）政府信息公开平台建设。门户网站的政府信息公开专栏按目录更新，查阅点备有打印件。",
                "（五）监督保障。" + place.self() + "把政府信息公开纳入年度工作考核，组织了一次社会评议，评议结果为满意；"
                        + "全年没有发生应当追究责任的情形，责任追究结果为零。");
        section(out, 2);
        section(out, 3);
        section(out, 4);
        section(out, 5, "存在的主要问题：解读材料的形式偏少，个别栏目更新不够及时。",
                "改进情况：针对上年指出的目录不全问题，已补齐目录并逐项核对；今年增加了图表解读，并为每个栏目指定了负责人。");
        section(out, 6, "本年度没有收取信息处理费，无其他需要报告的事项。");
        out.signature(place.name(), Source.NOWHERE);
        out.signature(year + 1 + "年1月18日", Source.NOWHERE);
    }

    private static void section(ReportBuilder out, int number, String... paragraphs) {
        out.section(number);
        for (String paragraph : paragraphs) {
            out.paragraph(paragraph, Source.NOWHERE);
        }
    }

    private int disclosed() {
        return 100 + Integer.parseInt(total("granted"));
    }

    private String total(String row) {
        return figures.getOrDefault("T3/" + row + "/total", "0");
    }
}
