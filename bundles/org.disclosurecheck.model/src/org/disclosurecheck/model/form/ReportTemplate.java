package org.disclosurecheck.model.form;

/**
 * An empty report that is to be written: the official form with the names filled in.
 *
 * @param form the form
 * @param organisation full name of who reports
 * @param year the reporting year
 */
public record ReportTemplate(Form form, String organisation, int year) {

    public String title() {
        return organisation + year + "年政府信息公开工作年度报告";
    }

    /** The opening sentence with the basis of the report and the period of its figures. */
    public String preamble() {
        return "根据《中华人民共和国政府信息公开条例》和《" + form.title() + "》（" + form.notice() + "）的要求，编制本报告。"
                + "报告所列数据的统计期限为" + year + "年1月1日至" + year + "年12月31日。";
    }
}
