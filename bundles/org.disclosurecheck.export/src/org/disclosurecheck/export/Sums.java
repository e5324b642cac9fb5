package org.disclosurecheck.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.Level;
import org.disclosurecheck.rules.several.digest.MoneyUnit;

/**
 * The sums of tables 2 to 4 over the units of a run, by year and form, in constant memory. When one government stands
 * above all others, its report is the region's: it is kept apart, to be compared with. Amounts of money are added in one
 * unit; those whose unit nothing tells are left out when it is told of others.
 */
public final class Sums {

    /** A year in a form. */
    private record Key(int year, String form) {
    }

    private final RuleBook book;
    private final TreeMap<Key, Group> groups = new TreeMap<>(Comparator.comparing(Key::year).thenComparing(Key::form));

    public Sums(RuleBook book) {
        this.book = book;
    }

    public void add(CheckReport report) {
        Digest digest = report.digest();
        if (digest != null && digest.year() != null && digest.form() != null
                && book.forms().stream().anyMatch(form -> form.id().equals(digest.form()))) {
            groups.computeIfAbsent(new Key(digest.year(), digest.form()),
                    key -> new Group(key.year(), book.form(key.form()))).add(digest);
        }
    }

    /** Years and forms with more than one report, in order. */
    public List<Group> groups() {
        return groups.values().stream().filter(group -> group.closed().units > 1 || group.region != null).toList();
    }

    /** The reports of one year in one form. */
    public static final class Group {

        private final int year;
        private final Form form;
        private final List<String> addresses;
        private final BigDecimal[] sums;
        /** Where the address is one of an amount of money; null elsewhere. */
        private final MoneySum[] money;
        private int units;
        private int unread;
        private Digest region;
        /** Two governments of this level were met: neither stands above the other. */
        private int shared = Integer.MAX_VALUE;
        private int highest = Integer.MAX_VALUE;

        private Group(int year, Form form) {
            this.year = year;
            this.form = form;
            this.addresses = form.addresses();
            this.sums = new BigDecimal[addresses.size()];
            Arrays.fill(sums, BigDecimal.ZERO);
            this.money = addresses.stream().map(address -> address.endsWith("/amount") ? new MoneySum() : null)
                    .toArray(MoneySum[]::new);
        }

        private void add(Digest digest) {
            int rank = rank(digest);
            if (rank < shared && (region == null || rank < rank(region))) {
                if (region != null) {
                    count(region);
                }
                region = digest;
            } else {
                if (region != null && rank == rank(region)) {
                    count(region);
                    shared = rank;
                    region = null;
                }
                count(digest);
            }
        }

        /** The lower, the higher it stands; bodies that are no government of a region do not count. */
        private static int rank(Digest digest) {
            OrganisationKind kind = digest.kind();
            return kind == OrganisationKind.PROVINCE ? 0 : kind == OrganisationKind.CITY ? 1
                    : kind == OrganisationKind.COUNTY ? 2 : Integer.MAX_VALUE;
        }

        private void count(Digest digest) {
            units++;
            if (digest.level() != Level.UNKNOWN) {
                highest = Math.min(highest, digest.level().ordinal());
            }
            for (int i = 0; i < sums.length; i++) {
                BigDecimal amount = digest.amount(addresses.get(i));
                if (amount != null && money[i] != null) {
                    money[i].add(amount, digest.unit(addresses.get(i), form));
                } else if (amount != null) {
                    sums[i] = sums[i].add(amount);
                } else {
                    unread++;
                }
            }
        }

        public int year() {
            return year;
        }

        public Form form() {
            return form;
        }

        public List<String> addresses() {
            return addresses;
        }

        /** How many reports were added up; that of the region is not among them. */
        public int units() {
            return closed().units;
        }

        /** Cells that were missing or held no number. */
        public int unread() {
            return closed().unread;
        }

        public BigDecimal sum(String address) {
            int at = addresses.indexOf(address);
            return at < 0 ? BigDecimal.ZERO : sum(at);
        }

        private BigDecimal sum(int at) {
            return money[at] != null ? closed().money[at].sum() : closed().sums[at];
        }

        /** Addresses of amounts of money, in the order of the form. */
        public List<String> amounts() {
            return addresses.stream().filter(address -> money[addresses.indexOf(address)] != null).toList();
        }

        /** The unit in which amounts of money were added; null when no report tells one. */
        public MoneyUnit unit(String address) {
            return closed().money[addresses.indexOf(address)].unit();
        }

        /** How many amounts have no unit: left out when others have one, else added as they stand. */
        public int withoutUnit(String address) {
            return closed().money[addresses.indexOf(address)].untold();
        }

        /** What the report of the region says, in the unit of the sum; null when it cannot be compared. */
        public BigDecimal regionAmount(String address) {
            int at = addresses.indexOf(address);
            BigDecimal there = region.amount(address);
            return money[at] == null ? there : money[at].comparable(there, region.unit(address, form));
        }

        /** The report of the region, or null. */
        public Digest region() {
            return closed().region;
        }

        /** Bodies of a higher level were among the units: then the government is one of them, not the one above them. */
        private Group closed() {
            if (region != null && (highest < region.level().ordinal() || units == 0)) {
                Digest unit = region;
                region = null;
                count(unit);
            }
            return this;
        }

        /** Addresses where the region's report holds another number than the sum, in the order of the form. */
        public List<String> differing() {
            List<String> found = new ArrayList<>();
            closed();
            for (int i = 0; region != null && i < sums.length; i++) {
                BigDecimal there = regionAmount(addresses.get(i));
                if (there != null && there.compareTo(sum(i)) != 0) {
                    found.add(addresses.get(i));
                }
            }
            return found;
        }
    }
}
