package org.disclosurecheck.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A list of paths that somebody sends: one a line, or, as {@code find -print0} writes them, with a zero behind each, so that
 * a name may hold a line break. Which of the two it is, the beginning tells: no name has a zero in it.
 */
final class PathList implements Iterator<String> {

    private static final char MARK = '\ufeff';

    private static final int LOOK = 1 << 13;

    private final BufferedReader in;
    private int end = -1;
    private String next;
    private boolean over;

    PathList(BufferedReader in) {
        this.in = in;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !over) {
            String path = path();
            next = path.isEmpty() ? null : path;
        }
        return next != null;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        String path = next;
        next = null;
        return path;
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        try {
            end = end < 0 ? end() : end;
            int c = in.read();
            for (; c >= 0 && c != end; c = in.read()) {
                path.append((char) c);
            }
            over = c < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cleaned(path);
    }

    /** What stands behind each path: looked for in what is there already, for the list may still be written. */
    private int end() throws IOException {
        char[] beginning = new char[LOOK];
        in.mark(LOOK);
        int length = in.read(beginning);
        in.reset();
        for (int i = 0; i < length; i++) {
            if (beginning[i] == 0) {
                return 0;
            }
        }
        return '\n';
    }

    /** A list made on another system may have a byte order mark and carriage returns. */
    private String cleaned(StringBuilder path) {
        int from = path.length() > 0 && path.charAt(0) == MARK ? 1 : 0;
        int to = path.length();
        if (end != 0 && to > from && path.charAt(to - 1) == '\r') {
            to--;
        }
        return path.substring(from, to);
    }
}
