package org.disclosurecheck.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.several.DigestStore;
import org.disclosurecheck.rules.several.digest.Digest;

/** Reports of years before, however many there are: their digests lie in a temporary file, and they are made again of those. */
final class StoredReports implements EarlierReports {

    private final class Stored implements One {

        private final DigestStore.Stored stored;

        Stored(DigestStore.Stored stored) {
            this.stored = stored;
        }

        @Override
        public String path() {
            return stored.path();
        }

        @Override
        public String sha256() {
            return stored.sha256();
        }

        @Override
        public String organisation() {
            return stored.digest().organisation();
        }

        @Override
        public Integer year() {
            return stored.digest().year();
        }

        @Override
        public Report report() {
            return made(this);
        }
    }

    /** So many reports that were made again are kept for those who ask next. */
    private static final int KEPT = 128;

    private final DigestStore store = new DigestStore();
    private final UnaryOperator<String> unit;
    private final Function<Digest, Report> again;
    private final Map<Long, Report> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Report> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * @param unit gives the name that an organisation is known by
     * @param again makes a report of its digest
     */
    StoredReports(UnaryOperator<String> unit, Function<Digest, Report> again) {
        this.unit = unit;
        this.again = again;
    }

    void add(String path, String sha256, Digest digest) {
        store.add(unit.apply(digest.organisation()), path, sha256, digest);
    }

    @Override
    public int size() {
        return store.size();
    }

    @Override
    public One first() {
        return new Stored(store.first());
    }

    @Override
    public One find(String name, int year) {
        return one(store.find(name, year));
    }

    @Override
    public One behind(One one) {
        String name = unit.apply(one.organisation());
        return name.isEmpty() || one.year() == null ? null : one(store.before(name, one.year()));
    }

    private One one(DigestStore.Stored found) {
        return found == null ? null : new Stored(found);
    }

    private Report made(Stored one) {
        synchronized (kept) {
            Report known = kept.get(one.stored.place());
            if (known != null) {
                return known;
            }
        }
        Report report = again.apply(one.stored.digest());
        One earlier = behind(one);
        report.setPrevious(earlier == null ? null : earlier.report());
        synchronized (kept) {
            kept.put(one.stored.place(), report);
        }
        return report;
    }

    @Override
    public void digests(Consumer<Digest> taker) {
        store.forEach(taker);
    }
}
