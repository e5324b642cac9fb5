package org.disclosurecheck.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.findings.Language;

/**
 * What the call asks for.
 *
 * @param in where the reports are
 * @param out the folder with the tables
 * @param kind how they lie there
 * @param rules folder of rules of one's own, or null
 * @param pack a rule pack: its file, “id@version” of an installed one, or {@link #BUILT_IN}; null when none is named
 * @param allowUnsigned whether a pack may be used that nobody signed whom the driver trusts
 * @param roster who must report: a CSV file or a workbook that the driver can read, or null
 * @param profile the local profile: a file that the driver can read, or null
 * @param previous where the reports of the years before are, or null
 * @param byProvince whether reports are looked at among those of their province only
 * @param language language of messages
 * @param seconds how long one report may take
 * @param partitions into how many tasks the work is cut; 0 leaves it to Spark
 * @param takeOver whether a run that never ended is cleared away although it may still be under way
 */
record JobOptions(List<String> in, String out, Kind kind, String rules, String pack, boolean allowUnsigned, String roster, String profile,
        List<String> previous,
        boolean byProvince, Language language, int seconds, int partitions, boolean takeOver) {

    /** What --pack says for no pack at all. */
    static final String BUILT_IN = "built-in";

    /** How reports lie in the archive. */
    enum Kind {
        /** Files as they are, in folders. */
        FILES,
        /** Parquet with the columns path and content. */
        PACKED,
        /** A text that names a file on each line. */
        LIST
    }

    static final String USAGE = """
            spark-submit … margent-spark.jar --in PATH… --out FOLDER [OPTION]…
            在 Spark 集群上检查年度报告，结果写成按年度、省份分区的 Parquet。
            Checks annual reports on a Spark cluster; the result is Parquet by year and province.

              --in PATH            报告所在：文件夹（可用 * ），可写几次    folders of reports (globs), several times
              --kind files|packed|list
                                   files 文件（默认）；packed 含 path、content 两列的 Parquet；list 每行一个路径的文本
                                   files (default), Parquet with path and content, or a text with a path on each line
              --out FOLDER         结果表所在；已有的结果保留，没有变的报告不再检查
                                   folder of the tables; what is there stays, unchanged reports are passed over
              --rules FOLDER       自己的规则（驱动程序能读到的文件夹）       rules of one's own, where the driver reads them
              --pack FILE|ID@VERSION
                                   规则包：文件，或驱动程序所在机器上已安装的；built-in 为内置规则（默认）
                                   rule pack: its file, or one installed where the driver runs; default: built-in
              --allow-unsigned     也用没有签名、或签名人不可信的规则包      also packs that nobody trusted has signed
              --previous PATH      上年报告，写法同 --in；写成与 --in 相同，就在这批报告之间对照
                                   last year's reports, lying as --in says; the same as --in compares the archive with itself
              --roster FILE        单位名单（CSV 或工作簿，驱动程序能读到）  who must report, where the driver reads it
              --profile FILE       本地配置（YAML，驱动程序能读到）          local profile, where the driver reads it
              --among archive|province
                                   汇总、雷同在全部报告之间看（默认），还是只在本省之内看
                                   sums and copied texts: among all reports (default) or those of a province
              --partitions N       分成几个任务，默认由 Spark 定            number of tasks; default: as Spark sees fit
              --timeout SECONDS    一份报告最多用多少秒，默认 60            how long one report may take; default 60
              --take-over          上次没有做完的，清掉重来                  clears away a run that never ended
              --lang zh|en         结果的语言，默认 zh                      language of messages; default zh
            """;

    private static final Set<String> SINGLE = Set.of("--out", "--kind", "--rules", "--pack", "--roster", "--profile", "--among", "--partitions",
            "--timeout", "--lang");
    private static final Set<String> SEVERAL = Set.of("--in", "--previous");

    /** @throws IllegalArgumentException with one line that says what is wrong */
    static JobOptions parse(List<String> words) {
        Map<String, String> single = new LinkedHashMap<>();
        Map<String, List<String>> several = new LinkedHashMap<>();
        boolean takeOver = false;
        boolean allowUnsigned = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String name = word.replaceFirst("=.*", "");
            if (word.equals("--take-over")) {
                takeOver = true;
            } else if (word.equals("--allow-unsigned")) {
                allowUnsigned = true;
            } else if (!SINGLE.contains(name) && !SEVERAL.contains(name)) {
                throw new IllegalArgumentException("没有选项 " + word + " (there is no option " + word + ")");
            } else {
                boolean joined = word.length() > name.length();
                if (!joined && i + 1 == words.size()) {
                    throw new IllegalArgumentException("选项 " + name + " 的值没有写 (option " + name + " needs a value)");
                }
                String value = joined ? word.substring(name.length() + 1) : words.get(++i);
                if (SEVERAL.contains(name)) {
                    several.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
                } else if (single.put(name, value) != null) {
                    throw new IllegalArgumentException("选项 " + name + " 只能写一次 (option " + name + " may be given once only)");
                }
            }
        }
        if (!several.containsKey("--in") || !single.containsKey("--out")) {
            throw new IllegalArgumentException("要写 --in 和 --out (--in and --out are needed)");
        }
        if (single.containsKey("--rules") && single.containsKey("--pack")) {
            throw new IllegalArgumentException("--rules 和 --pack 只能写一个 (--rules and --pack exclude each other)");
        }
        return new JobOptions(several.get("--in"), single.get("--out"), kind(single.getOrDefault("--kind", "files")),
                single.get("--rules"), single.get("--pack"), allowUnsigned, single.get("--roster"), single.get("--profile"), several.get("--previous"),
                oneOf(single.getOrDefault("--among", "archive"), "--among", "archive", "province").equals("province"),
                oneOf(single.getOrDefault("--lang", "zh"), "--lang", "zh", "en").equals("en") ? Language.EN : Language.ZH,
                number("--timeout", single.getOrDefault("--timeout", "60"), 1),
                number("--partitions", single.getOrDefault("--partitions", "0"), 0), takeOver);
    }

    private static Kind kind(String value) {
        try {
            return Kind.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--kind 只能是 files、packed、list (--kind takes files, packed or list)");
        }
    }

    private static String oneOf(String value, String option, String... possible) {
        if (!List.of(possible).contains(value)) {
            String all = String.join(", ", possible);
            throw new IllegalArgumentException(option + " 只能是 " + all + " (" + option + " takes one of these)");
        }
        return value;
    }

    private static int number(String option, String value, int least) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, together with numbers that are too small
        }
        throw new IllegalArgumentException(option + " 要一个数，不是“" + value + "” (" + option + " takes a number)");
    }

    /** True when reports are compared with others of the same archive. */
    boolean comparesWithin() {
        return previous != null && Set.copyOf(previous).equals(Set.copyOf(in));
    }
}
