package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.pdf.page.Ruling;

/** Ruling lines that hang together: those of one table. */
record Mesh(List<Ruling> lying, List<Ruling> standing) {

    /** More lines than this, pieces put together, are a drawing. */
    private static final int MOST = 1_500;

    /** The lines of a page sorted into what hangs together; null when there are too many for tables. */
    static List<Mesh> of(List<Ruling> rulings) {
        List<Ruling> lying = Rulings.merged(rulings, true);
        List<Ruling> standing = Rulings.merged(rulings, false);
        if (lying.size() + standing.size() > MOST) {
            return null;
        }
        int[] parent = new int[lying.size() + standing.size()];
        Arrays.setAll(parent, i -> i);
        for (int h = 0; h < lying.size(); h++) {
            for (int v = 0; v < standing.size(); v++) {
                if (touch(lying.get(h), standing.get(v))) {
                    parent[root(parent, h)] = root(parent, lying.size() + v);
                }
            }
        }
        Map<Integer, Mesh> meshes = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            Mesh mesh = meshes.computeIfAbsent(root(parent, i), r -> new Mesh(new ArrayList<>(), new ArrayList<>()));
            if (i < lying.size()) {
                mesh.lying.add(lying.get(i));
            } else {
                mesh.standing.add(standing.get(i - lying.size()));
            }
        }
        return List.copyOf(meshes.values());
    }

    private static boolean touch(Ruling lying, Ruling standing) {
        return standing.at() >= lying.from() - Rulings.SAME && standing.at() <= lying.to() + Rulings.SAME
                && lying.at() >= standing.from() - Rulings.SAME && lying.at() <= standing.to() + Rulings.SAME;
    }

    private static int root(int[] parent, int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
