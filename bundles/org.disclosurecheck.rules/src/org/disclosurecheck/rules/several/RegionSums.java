package org.disclosurecheck.rules.several;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.disclosurecheck.rules.several.Surroundings.Reason;
import org.disclosurecheck.rules.several.UnitSum.Gap;
import org.disclosurecheck.rules.several.digest.Digest;

/** Adds up the reports of the units of a region, cell by cell, and explains what is missing or too much. */
final class RegionSums {

    /** A unit and its report; null when there is none. */
    record Member(Unit unit, Digest digest) {
    }

    private static final int MOST_NAMED = 5;

    private final Digest region;
    private final List<Member> members;
    private final Map<String, Explanation> explanations = new LinkedHashMap<>();

    /** Which units explain the differences of a table. */
    private record Explanation(List<Member> leftOut, List<Member> twice) {

        static final Explanation NONE = new Explanation(List.of(), List.of());
    }

    RegionSums(Digest region, List<Member> members) {
        this.region = region;
        this.members = members;
        for (String table : region.tables()) {
            explanations.put(table, explain(table));
        }
    }

    /** One for each cell of the region from which a number can be read. */
    List<UnitSum> sums() {
        List<UnitSum> sums = new ArrayList<>();
        for (String address : region.cells().keySet()) {
            BigDecimal reported = region.amount(address);
            if (reported != null) {
                sums.add(sum(address, reported));
            }
        }
        return sums;
    }

    private UnitSum sum(String address, BigDecimal reported) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        List<Gap> gaps = new ArrayList<>();
        for (Member member : members) {
            BigDecimal amount = amount(member, address);
            if (amount == null) {
                gaps.add(new Gap(member.unit().name(), why(member, address)));
            } else {
                sum = sum.add(amount);
                count++;
            }
        }
        Explanation explanation = explanations.get(address.substring(0, 2));
        List<Member> leftOut = explanation.leftOut();
        return new UnitSum(address, reported, sum, count, gaps, names(leftOut),
                !leftOut.isEmpty() && leftOut.stream().allMatch(this::late), names(explanation.twice()));
    }

    private BigDecimal amount(Member member, String address) {
        Digest digest = member.digest();
        boolean otherForm = digest != null && address.startsWith("T2/") && !Objects.equals(digest.form(), region.form());
        return digest == null || otherForm ? null : digest.amount(address);
    }

    private String why(Member member, String address) {
        if (member.digest() == null) {
            return "missing";
        }
        return address.startsWith("T2/") && !Objects.equals(member.digest().form(), region.form()) ? "form" : "unreadable";
    }

    /** A unit, two, or all that were late, whose tables make up the whole difference, and no others that do so too. */
    private Explanation explain(String table) {
        Map<String, BigDecimal> difference = new LinkedHashMap<>();
        for (String address : region.cells().keySet()) {
            BigDecimal reported = address.startsWith(table) ? region.amount(address) : null;
            if (reported != null) {
                UnitSum sum = bare(address, reported);
                if (!sum.isComplete()) {
                    return Explanation.NONE;
                }
                difference.put(address, sum.sum().subtract(reported));
            }
        }
        if (difference.values().stream().allMatch(d -> d.signum() == 0)) {
            return Explanation.NONE;
        }
        Map<String, BigDecimal> surplus = new LinkedHashMap<>();
        difference.forEach((address, d) -> surplus.put(address, d.negate()));
        return new Explanation(only(difference), only(surplus));
    }

    private UnitSum bare(String address, BigDecimal reported) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Gap> gaps = new ArrayList<>();
        for (Member member : members) {
            BigDecimal amount = amount(member, address);
            if (amount == null) {
                gaps.add(new Gap(member.unit().name(), ""));
            } else {
                sum = sum.add(amount);
            }
        }
        return new UnitSum(address, reported, sum, members.size(), gaps, "", false, "");
    }

    /** The only member, the only pair, or all that were late, if they make it up; empty when none or several do. */
    private List<Member> only(Map<String, BigDecimal> wanted) {
        List<List<Member>> fitting = new ArrayList<>();
        for (Member one : members) {
            if (fits(List.of(one), wanted)) {
                fitting.add(List.of(one));
            }
        }
        if (fitting.isEmpty()) {
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size() && fitting.size() < 2; j++) {
                    List<Member> pair = List.of(members.get(i), members.get(j));
                    if (fits(pair, wanted)) {
                        fitting.add(pair);
                    }
                }
            }
        }
        if (fitting.isEmpty()) {
            List<Member> late = members.stream().filter(this::late).toList();
            if (late.size() > 2 && fits(late, wanted)) {
                fitting.add(late);
            }
        }
        return fitting.size() != 1 ? List.of() : fitting.get(0);
    }

    private static String names(List<Member> some) {
        return String.join("、", some.stream().map(member -> member.unit().name()).toList());
    }

    private boolean late(Member member) {
        return region.published() != null && member.digest().published() != null
                && member.digest().published().compareTo(region.published()) > 0;
    }

    private boolean fits(List<Member> some, Map<String, BigDecimal> wanted) {
        for (Map.Entry<String, BigDecimal> cell : wanted.entrySet()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Member member : some) {
                sum = sum.add(amount(member, cell.getKey()));
            }
            if (sum.compareTo(cell.getValue()) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Why a sum with gaps cannot be judged. */
    static Reason reason(UnitSum sum) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        gaps(sum, "missing", "没有收到", "no report of", zh, en);
        gaps(sum, "unreadable", "这一格读不出数：", "cell not readable: ", zh, en);
        gaps(sum, "form", "所用格式不同：", "other form: ", zh, en);
        return new Reason("所辖单位的数不全，不能核对汇总数：" + String.join("；", zh),
                "not all units can be added up: " + String.join("; ", en));
    }

    private static void gaps(UnitSum sum, String why, String zhWord, String enWord, List<String> zh, List<String> en) {
        List<String> names = sum.gaps().stream().filter(gap -> gap.why().equals(why)).map(Gap::unit).toList();
        if (!names.isEmpty()) {
            String some = String.join("、", names.subList(0, Math.min(MOST_NAMED, names.size())));
            boolean more = names.size() > MOST_NAMED;
            zh.add(zhWord + some + (more ? "等" + names.size() + "个单位" : "") + (why.equals("missing") ? "的报告" : ""));
            en.add(enWord + (enWord.endsWith(" ") ? "" : " ") + some + (more ? " and others, " + names.size() + " in all" : ""));
        }
    }
}
