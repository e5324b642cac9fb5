package org.disclosurecheck.testkit.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.disclosurecheck.model.form.Form;

/** What the prose of a report may say: names, the figures of its tables, and figures that only the prose has. */
final class Words {

    private final Map<String, String> words = new HashMap<>();

    private Words() {
    }

    static Map<String, String> of(Form form, int year, Place place, Figures figures, Random random) {
        Words words = new Words();
        words.names(form, year, place);
        words.tables(figures);
        words.channels(20 + random.nextInt(60 * (1 + place.size())), random);
        return words.words;
    }

    private void names(Form form, int year, Place place) {
        words.put("y", Integer.toString(year));
        words.put("unit", place.name());
        words.put("self", place.self());
        words.put("area", place.area());
        words.put("title", form.title());
        words.put("notice", form.notice());
        words.put(form.id(), "");
        words.put(place.kind().name().toLowerCase(Locale.ROOT), "");
        if (place.government()) {
            words.put("gov", "");
        }
    }

    private void tables(Figures figures) {
        for (String row : new String[] {"new", "carriedIn", "carriedOut", "granted", "partial", "denied", "unable",
            "rejected"}) {
            put(row, figures.total(row));
        }
        put("answered", figures.total("total"));
        put("otherwise", figures.total("other"));
        put("natural", figures.number("T3/new/naturalPerson"));
        put("legal", figures.number("T3/new/total") - figures.number("T3/new/naturalPerson"));
        long answered = figures.total("total");
        words.put("grantedShare", answered == 0 ? "0" : BigDecimal.valueOf(100 * figures.total("granted"))
                .divide(BigDecimal.valueOf(answered), 1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString());
        put("review", figures.number("T4/review/total"));
        put("litigation", figures.reviews("total") - figures.number("T4/review/total"));
        for (String column : new String[] {"made", "repealed", "inForce"}) {
            put(column, figures.number("T2/normativeDocument/" + column));
            put("rule" + Character.toUpperCase(column.charAt(0)) + column.substring(1),
                    figures.number("T2/regulation/" + column));
        }
    }

    private void channels(int site, Random random) {
        int policies = 1 + random.nextInt(site / 2);
        int news = 1 + random.nextInt(site / 4);
        int wechat = 5 + random.nextInt(site);
        int board = 3 + random.nextInt(30);
        put("site", site);
        put("siteA", policies);
        put("siteB", news);
        put("siteC", site - policies - news);
        put("wechat", wechat);
        put("board", board);
        put("online", site + wechat);
        put("posts", site + wechat + board);
        int archive = 20 + random.nextInt(200);
        put("archive", archive);
        put("added", 1 + random.nextInt(archive / 2));
        for (String word : new String[] {"readings", "drafts", "guides", "staff", "trainings", "checks", "meetings",
            "reviews"}) {
            put(word, 1 + random.nextInt(8));
        }
        put("messages", 3 + random.nextInt(90));
        put("fields", 2 + random.nextInt(site / 2));
        put("visits", 10 + random.nextInt(400));
    }

    private void put(String word, long value) {
        words.put(word, Long.toString(value));
    }
}
