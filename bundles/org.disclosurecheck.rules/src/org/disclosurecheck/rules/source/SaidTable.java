package org.disclosurecheck.rules.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The table of a rule in sentences: table.xlsx or table.csv in its folder, or the one that the line 用表 names, in a folder
 * “tables” beside the families.
 */
public final class SaidTable {

    private static final Pattern NAMED = Pattern.compile("(?m)^[ \\t\u3000\ufeff]*用表[ \\t：:]*(\\S+?)[。\\s]*$");
    private static final List<String> ENDINGS = List.of(".xlsx", ".csv");
    private static final int HIGHEST = 4;

    private SaidTable() {
    }

    /** The table cannot be told. */
    static final class Missing extends Exception {

        private static final long serialVersionUID = 1L;

        Missing(String message) {
            super(message);
        }
    }

    /** The file of the table; null without one. */
    static Path of(String text, Path folder) throws Missing {
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            Path shared = shared(named.group(1), folder);
            // a copy of the rule alone brings its table along
            Path beside = folder.resolve("table.csv");
            if (shared == null && !Files.isRegularFile(beside)) {
                throw new Missing("tables 文件夹里没有“" + named.group(1) + "” (no table of that name)");
            }
            return shared == null ? beside : shared;
        }
        List<Path> own = ENDINGS.stream().map(ending -> folder.resolve("table" + ending)).filter(Files::isRegularFile).toList();
        if (own.size() > 1) {
            throw new Missing("table.xlsx 和 table.csv 只能有一个 (there are two tables)");
        }
        return own.isEmpty() ? null : own.get(0);
    }

    /** The file of the table; null without one, or where it cannot be told. */
    public static Path find(String text, Path folder) {
        try {
            return of(text, folder);
        } catch (Missing e) {
            return null;
        }
    }

    private static Path shared(String name, Path folder) throws Missing {
        if (name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            throw new Missing("“用表”后面只写文件名，文件放在 tables 文件夹里 (only the name of a file in “tables”)");
        }
        Path at = folder.getParent();
        for (int i = 0; i < HIGHEST && at != null; i++) {
            Path tables = at.resolve("tables");
            List<Path> found = Stream.concat(Stream.of(name), ENDINGS.stream().map(ending -> name + ending)).map(tables::resolve)
                    .filter(Files::isRegularFile).toList();
            if (!found.isEmpty()) {
                return found.get(0);
            }
            at = at.getParent();
        }
        return null;
    }

    /** The sentences without the line that names the table; places stay. */
    public static String without(String text) {
        Matcher named = NAMED.matcher(text);
        StringBuilder out = new StringBuilder();
        while (named.find()) {
            named.appendReplacement(out, Matcher.quoteReplacement(named.group().replaceAll("[^\\r\\n]", " ")));
        }
        return named.appendTail(out).toString();
    }
}
