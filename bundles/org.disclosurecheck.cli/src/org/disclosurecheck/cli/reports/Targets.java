package org.disclosurecheck.cli.reports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Terminal;

/**
 * What to write where. As many formats as outputs belong together one by one; else an --output belongs to the --format
 * before it, a format without one goes to standard output, and a file without a format gets text.
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

    /** Outputs that are a folder, each with an option of its own. */
    static final List<String> FOLDERS = List.of("slips", "marked");
    /** The formats of the contract; where they are written is looked for when one is asked for. */
    private static final List<String> WRITTEN = List.of("text", "jsonl", "csv", "html", "xlsx", "sarif", "junit");
    /** What is no text: a screen shows it as rubbish, while a file or another program may have it. */
    private static final List<String> BINARY = List.of("xlsx");

    private final Arguments arguments;
    private final Terminal terminal;
    private final List<String[]> pairs = new ArrayList<>();

    private Targets(Arguments arguments, Terminal terminal) {
        this.arguments = arguments;
        this.terminal = terminal;
    }

    static List<Target> of(Arguments arguments, Terminal terminal) throws CallError {
        Targets targets = new Targets(arguments, terminal);
        List<String> formats = arguments.values("--format");
        List<String> files = arguments.values("--output");
        if (formats.size() == files.size()) {
            for (int i = 0; i < files.size(); i++) {
                targets.pairs.add(new String[] {formats.get(i), files.get(i)});
            }
        } else {
            targets.pairInOrder(arguments.words());
        }
        return targets.checked();
    }

    private void pairInOrder(List<String> words) {
        String[] open = null;
        for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
            String word = words.get(i);
            String option = word.replaceFirst("=.*", "");
            if (option.equals("--format") || option.equals("--output")) {
                String value = word.equals(option) ? words.get(++i) : word.substring(option.length() + 1);
                if (option.equals("--format")) {
                    open = new String[] {value, null};
                    pairs.add(open);
                } else if (open != null) {
                    open[1] = value;
                    open = null;
                } else {
                    pairs.add(new String[] {null, value});
                }
            }
        }
    }

    private List<Target> checked() throws CallError {
        List<Target> targets = new ArrayList<>();
        for (String[] pair : pairs) {
            targets.add(new Target(format(pair[0] == null ? "text" : pair[0]), file(pair[1])));
        }
        if (targets.isEmpty() && !arguments.flag("--summary")) {
            targets.add(new Target("text", null));
        }
        for (String folder : FOLDERS) {
            String name = arguments.value("--" + folder);
            if (name != null) {
                targets.add(new Target(folder, folder(name)));
            }
        }
        Optional<Target> rubbish = targets.stream().filter(target -> target.file() == null && BINARY.contains(target.format())).findFirst();
        if (rubbish.isPresent() && terminal.interactive()) {
            throw arguments.wrong(rubbish.get().format() + " 不能显示在屏幕上，请加 --output 文件." + rubbish.get().format(),
                    rubbish.get().format() + " cannot be shown on a screen: add --output FILE." + rubbish.get().format());
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
        if (!WRITTEN.contains(format)) {
            throw arguments.wrong("没有“" + format + "”这种格式，现有 " + String.join("、", WRITTEN),
                    "there is no format “" + format + "”; there are " + String.join(", ", WRITTEN));
        }
        return format;
    }

    private Path folder(String name) throws CallError {
        Path folder = file(name);
        if (folder == null || Files.exists(folder) && !Files.isDirectory(folder)) {
            throw arguments.wrong("“" + name + "”不是文件夹", "“" + name + "” is no folder");
        }
        return folder;
    }

    private Path file(String name) throws CallError {
        try {
            return name == null || name.equals("-") ? null : Path.of(name);
        } catch (InvalidPathException e) {
            throw arguments.wrong("“" + name + "”不能作文件名", "“" + name + "” cannot be the name of a file");
        }
    }
}
