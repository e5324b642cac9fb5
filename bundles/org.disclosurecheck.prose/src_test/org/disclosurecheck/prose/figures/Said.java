package org.disclosurecheck.prose.figures;

import java.util.List;

import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.Paragraph;

/** The figures of a lacking text of the year 2023, in a form that a test can state. */
final class Said {

    private Said() {
    }

    /** RECEIVED 5, RECEIVED_FROM.business 2, CARRIED_IN 3 other_year; by 云溪县财政局. */
    static List<String> by(String text) {
        return by("云溪县财政局", false, text);
    }

    static List<String> byCounty(String text) {
        return by("云溪县人民政府", true, text);
    }

    static List<Figure> figures(String text) {
        return figures("云溪县财政局", false, text);
    }

    private static List<String> by(String name, boolean government, String text) {
        return figures(name, government, text).stream().map(Said::word).toList();
    }

    /** ALL_ANSWERED “已全部按期答复”. */
    static List<String> claims(String text) {
        return read("云溪县财政局", false, text).claims().stream().map(claim -> claim.kind()
                + (claim.ofReviews() ? " reviews" : "") + (claim.ofLawsuits() ? " lawsuits" : "")
                + (claim.inTime() ? " in time" : "") + " “" + claim.quote() + "”").toList();
    }

    /** 30 = 10+20 closed; “closed” and “open” as the words say it, “wrong” and “lacking” as the numbers do. */
    static List<String> breakdowns(String text) {
        return read("云溪县财政局", false, text).breakdowns().stream().map(list -> list.total().toPlainString() + " = "
                + list.addends() + (list.closed() ? " closed" : "") + (list.open() ? " open" : "")
                + (list.isWrong() ? " wrong" : "") + (list.isLacking() ? " lacking" : "")).toList();
    }

    /** 审计信息专栏 16; a blank channel for all of them. */
    static List<String> publications(String text) {
        return read("云溪县财政局", false, text).publications().stream()
                .map(published -> (published.channel() + " " + published.amount().toPlainString()).strip()).toList();
    }

    /** 20 / 16 */
    static List<String> contradictions(String text) {
        FigureReader reader = read("云溪县财政局", false, text);
        return Contradiction.in(reader.figures(), reader.publications()).stream()
                .map(found -> String.join(" / ", found.firstAmount().toPlainString(),
                        found.secondAmount().toPlainString())).toList();
    }

    static List<Share> shares(String text) {
        return read("云溪县财政局", false, text).shares();
    }

    private static List<Figure> figures(String name, boolean government, String text) {
        return read(name, government, text).figures();
    }

    private static FigureReader read(String name, boolean government, String text) {
        Paragraph paragraph = DisclosureFactory.eINSTANCE.createParagraph();
        paragraph.setText(text);
        FigureReader reader = new FigureReader(new Setting(2023, government, name));
        reader.read(paragraph, Topic.NONE);
        return reader;
    }

    private static String word(Figure figure) {
        return figure.measure() + (figure.applicant() == null ? "" : "." + figure.applicant()) + " "
                + figure.amount().stripTrailingZeros().toPlainString()
                + (figure.isComparable() ? "" : " " + figure.scope().name().toLowerCase());
    }
}
