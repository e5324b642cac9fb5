package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.pack.PackStore.Installed;

/** Which packs a user has: those he installed, and those that came with the program, as long as he did not install the same. */
final class PackList {

    private final KeptPacks kept;
    private final ShippedPacks shipped;
    private final WayBack way;
    private final TrustedKeys keys;

    PackList(KeptPacks kept, ShippedPacks shipped, WayBack way, TrustedKeys keys) {
        this.kept = kept;
        this.shipped = shipped;
        this.way = way;
        this.keys = keys;
    }

    /** All versions that are installed, by id, then in the order of their versions. */
    List<Installed> list() throws IOException {
        List<Installed> all = new ArrayList<>();
        Edition now = way.last();
        for (Edition edition : kept.all()) {
            all.add(installed(edition, now));
        }
        for (ShippedPacks.Shipped one : shipped.all()) {
            if (all.stream().noneMatch(known -> known.edition().name().equals(one.pack().edition().name()))) {
                all.add(installed(one.pack()));
            }
        }
        all.sort((a, b) -> a.edition().id().equals(b.edition().id()) ? Versions.compare(a.edition().version(),
                b.edition().version()) : a.edition().id().compareTo(b.edition().id()));
        return all;
    }

    boolean has(String id, String version) throws IOException {
        Edition named = new Edition(id, version, id, "");
        return isNamed(named) && (kept.isRecorded(named) || shipped(named) != null);
    }

    Installed find(String id, String version) throws IOException, PackRefused {
        Edition named = new Edition(id, version, id, "");
        if (isNamed(named) && kept.isRecorded(named)) {
            return installed(named, way.last());
        }
        ShippedPacks.Shipped found = isNamed(named) ? shipped(named) : null;
        if (found == null) {
            throw notThere(named);
        }
        return installed(found.pack());
    }

    /** Whether it can be the name of a pack: it becomes the name of files. */
    static boolean isNamed(Edition edition) {
        try {
            new EntryNames().take(edition.id() + "/" + edition.version());
            return true;
        } catch (PackRefused e) {
            return false;
        }
    }

    /** Null when the program has none of that name. */
    ShippedPacks.Shipped shipped(Edition edition) throws IOException {
        return shipped.all().stream().filter(one -> one.pack().edition().name().equals(edition.name())).findFirst().orElse(null);
    }

    static PackRefused notThere(Edition edition) {
        return new PackRefused("没有安装规则包 " + edition.name() + "；已安装的见 margent rules packs",
                "the rule pack " + edition.name() + " is not installed; see margent rules packs");
    }

    private Installed installed(RulePack pack) {
        return new Installed(pack.edition(), pack.manifest().date(), pack.manifest().signer(), pack.signer(), keys.of(pack.signer()), false, true);
    }

    private Installed installed(Edition named, Edition now) throws IOException {
        PackRecord known = PackRecord.read(kept.folder(named));
        Edition edition = new Edition(named.id(), named.version(), known.title(), known.sha256(), known.signer(), known.key());
        return new Installed(edition, known.date(), known.signer(), known.key(), keys.of(known.key()),
                now != null && now.name().equals(named.name()), false);
    }
}
