package org.disclosurecheck.office.rich;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.rich.RtfGroup.Target;

/**
 * The text of an rtf file as a reader of it sees it: of fields, objects and alternatives what is shown, deleted and
 * hidden text left out.
 */
final class RtfText {

    /** Groups whose text is not text of the document. */
    private static final Set<String> SKIPPED = Set.of("colortbl", "stylesheet", "header", "headerl", "headerr",
            "headerf", "footer", "footerl", "footerr", "footerf", "nonshppict", "shprslt", "nonesttables", "xe",
            "tc", "rxe", "txe", "fldinst", "filetbl", "revtbl", "private");
    /** Groups that may be passed over, but are not. */
    private static final Set<String> OPTIONAL = Set.of("shpinst", "do", "nesttableprops", "ud", "shppict",
            "objclass");
    private static final Map<String, String> CHARACTERS = Map.ofEntries(Map.entry("tab", "\t"), Map.entry("line", "\n"),
            Map.entry("softline", "\n"), Map.entry("lbr", "\n"), Map.entry("page", "\n"), Map.entry("column", "\n"),
            Map.entry("emdash", "—"), Map.entry("endash", "–"), Map.entry("lquote", "‘"), Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"), Map.entry("rdblquote", "”"), Map.entry("bullet", "•"),
            Map.entry("~", "\u00a0"), Map.entry("_", "-"), Map.entry("enspace", "\u2002"),
            Map.entry("emspace", "\u2003"),
            Map.entry("qmspace", "\u2005"));
    private static final int DEEPEST = 2_000;

    private final RtfTokens tokens;
    private final RtfFonts fonts = new RtfFonts();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final RtfOutput out;
    private RtfGroup group = new RtfGroup();
    /** True at the first word of a group. */
    private boolean begun;
    /** True behind {@code \*}: what follows may be passed over by who does not know it. */
    private boolean optional;
    private int toSkip;

    RtfText(byte[] file, RtfOutput out) {
        tokens = new RtfTokens(file);
        this.out = out;
    }

    /** @return true when the file is complete */
    boolean read() throws Unreadable {
        do {
            switch (tokens.next()) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word(tokens.word());
                case BYTE -> {
                    begun = false;
                    if (toSkip > 0) {
                        toSkip--;
                    } else if (group.target != Target.SKIPPED && group.target != Target.NOWHERE) {
                        bytes.write(tokens.number(0));
                    }
                }
                default -> {
                    flush();
                    return false;
                }
            }
        } while (!groups.isEmpty());
        return true;
    }

    private void open() throws Unreadable {
        flush();
        toSkip = 0;
        if (groups.size() >= DEEPEST) {
            throw new Unreadable("too-large", "RTF 文件嵌套过深，不予读取", "the RTF file is nested too deeply; it is not read");
        }
        begun = true;
        boolean replaced = group.hasAlternative;
        group.hasAlternative = false;
        groups.push(group);
        group = group.inside();
        if (replaced) {
            group.target = Target.SKIPPED;
        }
    }

    private void close() throws Unreadable {
        flush();
        toSkip = 0;
        begun = false;
        optional = false;
        if (group.beginsBox) {
            out.closeBox();
        } else if (group.beginsNote) {
            out.closeNote();
        }
        out.picture(group.pictureWidth, group.pictureHeight);
        group = groups.isEmpty() ? group : groups.pop();
    }

    private void word(String word) throws Unreadable {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        flush();
        if (word.equals("*")) {
            optional = begun;
            return;
        }
        begun = false;
        boolean unknown = optional && !OPTIONAL.contains(word);
        optional = false;
        if (group.target == Target.SKIPPED) {
            return;
        }
        if (unknown || SKIPPED.contains(word)) {
            group.target = Target.SKIPPED;
        } else if (!destination(word) && !look(word, tokens.number(1))) {
            if (group.target == Target.FONTS) {
                font(word);
            } else {
                content(word);
            }
        }
    }

    private boolean destination(String word) {
        switch (word) {
            case "fonttbl" -> group.target = Target.FONTS;
            case "info", "shp", "shpinst", "shpgrp", "do", "object", "shppict", "pict" -> group.target = Target.NOWHERE;
            case "objclass" -> group.target = Target.PROGRAM;
            case "title" -> group.target = Target.TITLE;
            case "listtext", "pntext" -> group.target = Target.NUMBER;
            case "result" -> group.target = Target.TEXT;
            case "shptxt", "dptxbxtext" -> {
                group.target = Target.TEXT;
                group.beginsBox = true;
                group.plain(fonts.standard());
                out.openBeside();
            }
            case "footnote" -> {
                group.beginsNote = group.target == Target.TEXT && group.shown();
                if (group.beginsNote) {
                    group.plain(fonts.standard());
                    out.openBeside();
                } else {
                    group.target = Target.SKIPPED;
                }
            }
            case "nesttableprops" -> group.nestedRow = true;
            case "upr" -> group.hasAlternative = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean look(String word, int value) {
        switch (word) {
            case "v" -> group.hidden = value != 0;
            case "strike", "striked" -> group.struck = value != 0;
            case "deleted" -> {
                group.deleted = value != 0;
                out.revised();
            }
            case "revised" -> out.revised();
            case "super" -> group.raised = value != 0;
            case "sub", "nosupersub" -> group.raised = false;
            case "plain" -> group.plain(fonts.standard());
            case "uc" -> group.substitutes = Math.max(0, value);
            case "pard" -> {
                group.inTable = false;
                group.tables = 1;
            }
            case "intbl" -> group.inTable = true;
            case "itap" -> group.tables = value;
            case "picwgoal" -> group.pictureWidth = value;
            case "pichgoal" -> group.pictureHeight = value;
            case "ansicpg" -> fonts.page(value);
            case "deff" -> {
                fonts.standard(value);
                group.font = value;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void font(String word) {
        switch (word) {
            case "f" -> fonts.define(tokens.number(0));
            case "fcharset" -> fonts.charset(tokens.number(1));
            case "cpg" -> fonts.fontPage(tokens.number(0));
            default -> { }
        }
    }

    private void content(String word) throws Unreadable {
        if (word.equals("f")) {
            group.font = tokens.number(0);
        } else if (word.equals("u")) {
            out.add(fonts.character((char) tokens.number('?'), group.font), group);
            toSkip = group.substitutes;
        } else if (CHARACTERS.containsKey(word)) {
            out.add(CHARACTERS.get(word), group);
        } else if (group.target == Target.TEXT) {
            out.mark(word, tokens.number(0), group);
        }
    }

    private void flush() throws Unreadable {
        if (bytes.size() > 0) {
            if (group.target == Target.FONTS) {
                fonts.name(bytes.toString(StandardCharsets.ISO_8859_1));
            } else {
                out.add(fonts.decode(bytes.toByteArray(), group.font), group);
            }
            bytes.reset();
        }
    }
}
