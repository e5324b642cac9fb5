package org.disclosurecheck.rules.pack;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which names the entries of a pack may have: such as make one file in one place on every system. */
final class EntryNames {

    private static final int LONGEST = 240;
    private static final Pattern UNSAFE = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /** Takes the next name; two that would be one file on some system are too many. */
    void take(String name) throws PackRefused {
        if (name.isEmpty() || name.length() > LONGEST || UNSAFE.matcher(name).find()) {
            throw unsafe(name);
        }
        for (String part : name.split("/", -1)) {
            // what is hidden is never packed; “.” and “..” begin so, too
            if (part.isEmpty() || part.startsWith(".") || part.endsWith(".") || part.endsWith(" ")
                    || part.startsWith(" ") || DEVICE.matcher(part.toLowerCase(Locale.ROOT)).matches()) {
                throw unsafe(name);
            }
        }
        String key = key(name);
        String other = files.put(key, name);
        if (other == null) {
            other = folders.get(key);
        }
        for (int at = key.indexOf('/'); at >= 0 && other == null; at = key.indexOf('/', at + 1)) {
            String folder = key.substring(0, at);
            String written = folders.putIfAbsent(folder, name.substring(0, at));
            // a folder in two spellings is two folders here and one there
            other = files.containsKey(folder) ? files.get(folder)
                    : written != null && !written.equals(name.substring(0, at)) ? written : null;
        }
        if (other != null) {
            throw new PackRefused("有两个条目会成为同一个文件：" + name + "、" + other,
                    "two entries would be one file: " + name + ", " + other);
        }
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static PackRefused unsafe(String name) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        return new PackRefused("条目名不安全：" + shown, "unsafe name of an entry: " + shown);
    }
}
