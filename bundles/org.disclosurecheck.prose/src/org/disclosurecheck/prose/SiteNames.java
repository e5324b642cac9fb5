package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/** The government sites that a report names, against the one that published it. */
public final class SiteNames {

    private static final Pattern SITE = Pattern.compile("(?i)(?<![@\\w.-])(?:https?://)?((?:[a-z0-9-]+\\.)*([a-z0-9-]+\\.gov\\.cn))");
    private static final Sought GOVERNMENT = Sought.of("(?:gov\\.cn|GOV\\.CN|Gov\\.cn)");
    /** Sites of the centre and of the provinces stand above every other. */
    private static final Set<String> ABOVE = Set.of("www", "beijing", "tj", "hebei", "shanxi", "nmg", "ln", "jl", "hlj",
            "shanghai", "jiangsu", "zj", "ah", "fujian", "jiangxi", "shandong", "henan", "hubei", "hunan", "gd", "gxzf",
            "hainan", "cq", "sc", "guizhou", "yn", "xizang", "shaanxi", "gansu", "qinghai", "nx", "xinjiang", "chinatax",
            "mofcom", "zwfw");

    private SiteNames() {
    }

    /**
     * A site that the report names.
     *
     * @param paragraph where
     * @param words the address as it stands there
     * @param site the site in short: yunxi.gov.cn
     */
    public record Named(Paragraph paragraph, Span words, String site) {
    }

    /** The sites named that are neither the publishing one nor one of a province; none when the report names its own too. */
    public static List<Named> foreign(Report report) {
        String own = own(report);
        List<Named> named = own == null ? List.of() : named(report);
        return named.stream().anyMatch(site -> site.site().equals(own)) ? List.of() : below(named);
    }

    /** False when a site is named that could be a foreign one, and nobody knows where the report was published. */
    public static boolean knownOf(Report report) {
        return own(report) != null || below(named(report)).isEmpty();
    }

    private static String own(Report report) {
        return report.getLayout() == null || report.getLayout().address() == null ? null : site(report.getLayout().address());
    }

    private static List<Named> below(List<Named> named) {
        return named.stream().filter(site -> !ABOVE.contains(site.site().replace(".gov.cn", ""))).toList();
    }

    private static List<Named> named(Report report) {
        List<Named> found = new ArrayList<>();
        for (Paragraph paragraph : GOVERNMENT.mayBeIn(report) ? Reading.paragraphs(report) : List.<Paragraph>of()) {
            Matcher site = SITE.matcher(Letters.plain(paragraph.getText()));
            while (site.find()) {
                found.add(new Named(paragraph, Span.of(paragraph.getText(), site.start(), site.end()),
                        site.group(2).toLowerCase(Locale.ROOT)));
            }
        }
        return found;
    }

    /** The site of an address, in short; null for one that is no government site. */
    public static String site(String address) {
        Matcher site = SITE.matcher(address);
        return site.find() ? site.group(2).toLowerCase(Locale.ROOT) : null;
    }
}
