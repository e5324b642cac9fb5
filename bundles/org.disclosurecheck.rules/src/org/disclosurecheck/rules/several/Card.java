package org.disclosurecheck.rules.several;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.Sketch;

/**
 * What a report is known by among others.
 *
 * @param path path as it was given
 * @param name name of the organisation; empty when unknown, or when the file could not be read
 * @param year reporting year, or null
 * @param published date of publication, or null
 * @param unit its unit in the roster, or null
 * @param readable false when the file could not be read
 * @param content tells copies of one text and tables from each other’s revisions without unfolding them
 */
record Card(String path, String name, Integer year, String published, Unit unit, boolean readable, long content) {

    /** The sections whose copying is criticised: the overview, and problems with improvements. */
    static final List<String> COMPARED = List.of("S1", "S5");
    /** Marks of a section. */
    static final int MARKS = 16;
    private static final int PAIRS = 1 << 14;
    private static final List<String> ITSELF = List.of("我局", "本局", "我镇", "本镇", "我乡", "本乡", "我街道", "本街道", "我办", "本办",
            "我委", "本委", "全局", "全镇", "全乡", "我单位", "本单位", "本机关", "我县", "全县", "我区", "全区", "我市", "全市");
    private static final int BAND = Sketch.BINS / MARKS;

    static Card of(String path, Digest digest, Roster roster) {
        return digest == null ? new Card(path, "", null, null, null, false, 0)
                : new Card(path, digest.organisation(), digest.year(), digest.published(), unit(digest, roster).orElse(null),
                        true, content(digest));
    }

    private static long content(Digest digest) {
        return (long) digest.figures().hashCode() << 32 ^ 31L * digest.prose().hashCode()
                ^ Objects.hashCode(digest.published());
    }

    /** By the name of the organisation, else by a name that title or closing lines hold. */
    static Optional<Unit> unit(Digest digest, Roster roster) {
        return roster == null ? Optional.empty() : roster.match(digest).map(Roster.Match::unit);
    }

    /** Who it is: the unit, or the name in its plain form; empty when nothing tells. */
    String identity() {
        return unit != null ? unit.name() : UnitNames.core(name);
    }

    String shown() {
        return unit != null ? unit.name() : name.isEmpty() ? path : name;
    }

    /** The names that a report calls its unit and region by. */
    static List<String> names(String organisation, Unit unit) {
        List<String> names = new ArrayList<>();
        names.add(organisation);
        names.add(UnitNames.core(organisation));
        if (unit != null) {
            unit.names().forEach(name -> {
                names.add(name);
                names.add(UnitNames.core(name));
            });
            if (unit.parent() != null) {
                names.add(unit.parent());
                names.add(UnitNames.core(unit.parent()));
            }
        }
        names.addAll(ITSELF);
        String region = region(organisation);
        if (!region.isEmpty()) {
            names.add(region);
        }
        Set<String> each = new LinkedHashSet<>(names);
        each.removeIf(name -> name.length() < 2);
        return List.copyOf(each);
    }

    /** 云溪县 of 云溪县财政局. */
    private static String region(String name) {
        for (int i = Math.min(name.length() - 2, 9); i > 1; i--) {
            if ("县区市旗州省".indexOf(name.charAt(i)) >= 0) {
                return name.substring(0, i + 1);
            }
        }
        return "";
    }

    /** For each section that is compared, the marks of its text; empty when it is too short. */
    int[][] marks(Digest digest) {
        List<String> names = names(name, unit);
        int[][] marks = new int[COMPARED.size()][];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = marks(without(names, String.join("\n", digest.prose().paragraphs(COMPARED.get(i)))));
        }
        return marks;
    }

    /** The text without the names, one after the other; most of them do not stand there, which their first two characters tell. */
    private static String without(List<String> names, String text) {
        String rest = text;
        long[] pairs = pairs(rest);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            int pair = pair(name.charAt(0), name.charAt(1));
            if ((pairs[pair >>> 6] & 1L << pair) != 0) {
                String shorter = rest.replace(name, "");
                if (shorter.length() < rest.length()) {
                    rest = shorter;
                    pairs = pairs(rest);
                }
            }
        }
        return rest;
    }

    /** Which pairs of characters may stand in the text. */
    private static long[] pairs(String text) {
        long[] pairs = new long[PAIRS / Long.SIZE];
        char before = text.isEmpty() ? 0 : text.charAt(0);
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            int pair = pair(before, c);
            pairs[pair >>> 6] |= 1L << pair;
            before = c;
        }
        return pairs;
    }

    private static int pair(char one, char other) {
        int mixed = one * 0x9E37_79B1 + other * 0x85EB_CA6B;
        return (mixed ^ mixed >>> 15) & PAIRS - 1;
    }

    /** Texts that have most pieces in common have one of the marks in common, almost certainly. */
    private static int[] marks(String text) {
        long[] bins = Sketch.of(text).bins();
        int[] marks = new int[bins.length / BAND];
        for (int i = 0; i < marks.length; i++) {
            long mark = 17;
            for (int j = 0; j < BAND; j++) {
                mark = mark * 0x9E37_79B9_7F4A_7C15L + bins[i * BAND + j];
            }
            marks[i] = (int) (mark >>> 32 ^ mark);
        }
        return marks;
    }
}
