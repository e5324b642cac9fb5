package org.disclosurecheck.rules.several;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.rules.several.digest.Level;

/** Makes a roster of the rows of a table. Everything that is wrong is told with its line; nothing is half-applied. */
public final class RosterTable {

    /** Columns by their names, Chinese and English. */
    private static final Map<String, String> HEADERS = new HashMap<>();
    private static final Map<String, OrganisationKind> KINDS = new HashMap<>();
    static {
        headers("name", "name", "名称", "单位", "单位名称", "全称");
        headers("aliases", "aliases", "alias", "别名", "简称", "曾用名");
        headers("level", "level", "级别", "层级");
        headers("kind", "kind", "类别", "单位类别", "类型");
        headers("parent", "parent", "上级", "上级单位", "汇总到", "主管单位");
        headers("deadline", "deadline", "截止日期", "期限", "报送期限", "报送截止日期");
        headers("submitted", "submitted", "报送日期", "收到日期");
        OrganisationKind.VALUES.forEach(kind -> KINDS.put(kind.getLiteral(), kind));
        kinds(OrganisationKind.PROVINCE, "省", "省政府", "省级政府", "自治区", "直辖市");
        kinds(OrganisationKind.CITY, "市", "市政府", "设区的市", "市级政府", "州", "盟");
        kinds(OrganisationKind.COUNTY, "县", "县政府", "区", "区政府", "县级政府", "县级市", "旗");
        kinds(OrganisationKind.TOWN, "乡镇", "乡", "镇", "乡（镇）");
        kinds(OrganisationKind.SUBDISTRICT, "街道", "街道办事处");
        kinds(OrganisationKind.DEPARTMENT, "部门", "机构", "局", "委办局");
        kinds(OrganisationKind.VERTICAL, "垂管", "垂直管理", "垂直管理单位");
        kinds(OrganisationKind.SCHOOL, "学校");
        kinds(OrganisationKind.HOSPITAL, "医院");
        kinds(OrganisationKind.OTHER, "其他", "其它");
    }
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?: 00:00(?::00)?)?");

    private final String file;
    private final Language language;
    private final List<String> faults = new ArrayList<>();

    private RosterTable(String file, Language language) {
        this.file = file;
        this.language = language;
    }

    /** A roster that cannot be used. */
    public static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<String> faults;

        /** @param faults one line each: file, line, what is wrong and how to mend it */
        public Wrong(List<String> faults) {
            super(String.join("\n", faults), null, false, false);
            this.faults = List.copyOf(faults);
        }

        public List<String> faults() {
            return faults;
        }
    }

    /**
     * @param file how the file is called in faults
     * @param rows cells by line number; the first row that is not blank has the names of the columns
     */
    public static Roster read(String file, Map<Integer, List<String>> rows, Language language) throws Wrong {
        RosterTable table = new RosterTable(file, language);
        Roster roster = table.read(rows);
        if (!table.faults.isEmpty()) {
            throw new Wrong(table.faults);
        }
        return roster;
    }

    private Roster read(Map<Integer, List<String>> rows) {
        Map<String, Integer> columns = null;
        Map<String, Unit> units = new LinkedHashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        for (Map.Entry<Integer, List<String>> row : rows.entrySet()) {
            if (row.getValue().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (columns == null) {
                columns = columns(row.getKey(), row.getValue());
                if (!faults.isEmpty()) {
                    return null;
                }
            } else {
                Unit unit = unit(row.getKey(), row.getValue(), columns);
                unit.names().forEach(name -> {
                    Integer other = name.isBlank() ? null : taken.putIfAbsent(UnitNames.plain(name), unit.line());
                    if (other != null) {
                        fault(unit.line(), "“" + name + "”与第" + other + "行重复，请删去一行，或改成不同的名称",
                                "“" + name + "” is also in line " + other + "; delete one of them or tell them apart");
                    }
                });
                units.putIfAbsent(unit.name(), unit);
            }
        }
        if (units.isEmpty() && faults.isEmpty()) {
            fault(1, "名单里没有单位：第一行写列名（名称、上级……），下面一行一个单位",
                    "there are no units: the first row names the columns (name, parent …), each further row a unit");
        }
        units.values().forEach(unit -> parent(unit, units));
        return new Roster(List.copyOf(units.values()));
    }

    private Map<String, Integer> columns(int line, List<String> row) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String word = row.get(i).strip();
            String column = HEADERS.get(word.toLowerCase(Locale.ROOT));
            if (column != null && columns.putIfAbsent(column, i) != null) {
                fault(line, "有两列都叫“" + word + "”，请删去一列", "two columns are called “" + word + "”; delete one");
            } else if (column == null && !word.isEmpty() && !word.matches("序号|编号|备注|电话|联系人|no\\.?|note")) {
                fault(line, "不认识的列“" + word + "”，可用的有 名称、别名、级别、类别、上级、截止日期、报送日期（备注写在“备注”列）",
                        "unknown column “" + word + "”; known are name, aliases, level, kind, parent, deadline, submitted, note");
            }
        }
        if (!columns.containsKey("name")) {
            fault(line, "缺少“名称”列，请在第一行写上列名", "the column “name” is missing; the first row must name the columns");
        }
        return columns;
    }

    private Unit unit(int line, List<String> row, Map<String, Integer> columns) {
        String name = word(row, columns, "name");
        if (name.isEmpty()) {
            fault(line, "没有写单位名称，请补上或删去这一行", "the name is missing; add it or delete the row");
        }
        String levelWord = word(row, columns, "level");
        Level level = levelWord.isEmpty() ? Level.UNKNOWN : Level.named(levelWord);
        if (level == null) {
            fault(line, "不认识的级别“" + levelWord + "”，请写 国家、省、市、县、乡镇",
                    "unknown level “" + levelWord + "”; write nation, province, city, county or town");
        }
        String kindWord = word(row, columns, "kind");
        OrganisationKind kind = kindWord.isEmpty() ? OrganisationKind.UNKNOWN : KINDS.get(kindWord.toLowerCase(Locale.ROOT));
        if (kind == null) {
            fault(line, "不认识的类别“" + kindWord + "”，请写 省、市、县、乡镇、街道、部门、垂管、学校、医院、其他",
                    "unknown kind “" + kindWord + "”; write province, city, county, town, subdistrict, department, vertical, "
                            + "school, hospital or other");
        }
        String parent = word(row, columns, "parent");
        List<String> aliases = Stream.of(word(row, columns, "aliases").split("[;；、,，|/\n]")).map(String::strip)
                .filter(alias -> !alias.isEmpty() && !alias.equals(name)).distinct().toList();
        return new Unit(name, aliases, level == null ? Level.UNKNOWN : level, kind == null ? OrganisationKind.UNKNOWN : kind,
                parent.isEmpty() ? null : parent, date(line, word(row, columns, "deadline")),
                date(line, word(row, columns, "submitted")), line);
    }

    private static String word(List<String> row, Map<String, Integer> columns, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() || row.get(at) == null ? "" : row.get(at).strip();
    }

    private LocalDate date(int line, String word) {
        if (word.isEmpty()) {
            return null;
        }
        Matcher date = DATE.matcher(word);
        try {
            if (date.matches()) {
                return LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3)));
            }
        } catch (DateTimeException e) {
            // there is no such day
        }
        fault(line, "日期“" + word + "”读不出来，请写成 2024-01-31", "“" + word + "” is no date; write it as 2024-01-31");
        return null;
    }

    private void parent(Unit unit, Map<String, Unit> units) {
        if (unit.parent() == null) {
            return;
        }
        if (!units.containsKey(unit.parent())) {
            fault(unit.line(), "上级“" + unit.parent() + "”不在名单里，请加上这个单位，或改成名单里的全称",
                    "the parent “" + unit.parent() + "” is not in the roster; add it, or write its full name as it stands there");
            return;
        }
        Set<String> above = new HashSet<>();
        for (Unit at = unit; at != null && at.parent() != null; at = units.get(at.parent())) {
            if (!above.add(at.name())) {
                if (at == unit) {
                    fault(unit.line(), "“" + unit.name() + "”的上级绕了一圈又回到它自己，请改正上级",
                            "the parents of “" + unit.name() + "” lead back to itself; mend the parent");
                }
                return;
            }
        }
    }

    private void fault(int line, String zh, String en) {
        faults.add(file + ":" + line + ": " + language.choose(zh, en));
    }

    private static void headers(String column, String... words) {
        Stream.of(words).forEach(word -> HEADERS.put(word, column));
    }

    private static void kinds(OrganisationKind kind, String... words) {
        Stream.of(words).forEach(word -> KINDS.put(word, kind));
    }
}
