package org.disclosurecheck.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to write where. A --format and an --output that stand side by side belong together; a format alone goes to
 * standard output, a file alone gets text.
 */
final class Targets {

    /**
     * One output.
     *
     * @param format a format of the contract
     * @param file where to, or null for standard output
     */
    record Target(String format, Path file) {
    }

    private static final List<String> WRITTEN = List.of("text", "jsonl");
    private static final List<String> LATER = List.of("sarif", "csv", "xlsx", "html", "junit");

    private final Arguments arguments;
    private final List<String[]> pairs = new ArrayList<>();

    private Targets(Arguments arguments) {
        this.arguments = arguments;
    }

    static List<Target> of(Arguments arguments) throws CallError {
        Targets targets = new Targets(arguments);
        List<String> words = arguments.words();
        for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
            for (int part = 0; part < 2; part++) {
                String option = part == 0 ? "--format" : "--output";
                if (words.get(i).equals(option) && i + 1 < words.size()) {
                    targets.put(part, words.get(++i));
                } else if (words.get(i).startsWith(option + "=")) {
                    targets.put(part, words.get(i).substring(option.length() + 1));
                }
            }
        }
        return targets.checked();
    }

    /** Fills the pair that is still open for it, or opens the next. */
    private void put(int part, String value) {
        String[] last = pairs.isEmpty() ? null : pairs.get(pairs.size() - 1);
        if (last == null || last[part] != null) {
            last = new String[2];
            pairs.add(last);
        }
        last[part] = value;
    }

    private List<Target> checked() throws CallError {
        List<Target> targets = new ArrayList<>();
        for (String[] pair : pairs) {
            targets.add(new Target(format(pair[0] == null ? "text" : pair[0]), file(pair[1])));
        }
        if (targets.isEmpty()) {
            targets.add(new Target("text", null));
        }
        if (targets.stream().filter(target -> target.file() == null).count() > 1) {
            throw arguments.wrong("只能有一种格式输出到屏幕，其余的请各跟一个 --output 文件",
                    "only one format can go to standard output; give each other one an --output of its own");
        }
        long files = targets.stream().filter(target -> target.file() != null)
                .map(target -> target.file().toAbsolutePath().normalize()).distinct().count();
        if (files < targets.stream().filter(target -> target.file() != null).count()) {
            throw arguments.wrong("两个 --output 不能是同一个文件", "two outputs cannot go to the same file");
        }
        return targets;
    }

    private String format(String format) throws CallError {
        if (LATER.contains(format)) {
            throw arguments.wrong("这个版本还不能输出 " + format + " 格式，现有 text 和 jsonl",
                    "this version does not write " + format + " yet; it writes text and jsonl");
        }
        if (!WRITTEN.contains(format)) {
            throw arguments.wrong("没有“" + format + "”这种格式，现有 text 和 jsonl",
                    "there is no format “" + format + "”; there are text and jsonl");
        }
        return format;
    }

    private Path file(String name) throws CallError {
        try {
            return name == null || name.equals("-") ? null : Path.of(name);
        } catch (InvalidPathException e) {
            throw arguments.wrong("“" + name + "”不能作文件名", "“" + name + "” cannot be the name of a file");
        }
    }
}
