package org.disclosurecheck.rules.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.rules.several.Unit;
import org.disclosurecheck.rules.several.digest.Level;
import org.snakeyaml.engine.v2.nodes.Node;

/** The organisations that a profile tells of: their other names, kind and level. */
final class ProfileOrganisations {

    private final MarkedYaml yaml;
    private final MarkedYaml.Fault fault;
    private final Set<String> names = new HashSet<>();
    private final List<Unit> all = new ArrayList<>();

    ProfileOrganisations(MarkedYaml yaml, MarkedYaml.Fault fault) {
        this.yaml = yaml;
        this.fault = fault;
    }

    List<Unit> all() {
        return all;
    }

    void read(Node node) {
        Map<String, Node> parts = yaml.map(node, "organisations");
        parts.forEach((key, value) -> {
            if (!Set.of("name", "aliases", "kind", "level").contains(key)) {
                fault.add(MarkedYaml.line(value), "不认识的项“" + key + "”，可用的有 name、aliases、kind、level",
                        "unknown key “" + key + "”; known are name, aliases, kind, level");
            }
        });
        String name = parts.containsKey("name") ? yaml.word(parts.get("name")) : null;
        if (name == null || name.isBlank()) {
            fault.add(MarkedYaml.line(node), "缺少单位名称 name", "“name” is missing");
            return;
        }
        List<String> aliases = parts.containsKey("aliases") ? yaml.words(parts.get("aliases")) : List.of();
        List<String> called = new ArrayList<>(aliases);
        called.add(name);
        called.stream().filter(one -> !names.add(one)).forEach(twice -> fault.add(MarkedYaml.line(node), "名称“" + twice + "”写了两次，请删去一处",
                "the name “" + twice + "” is there twice; delete one"));
        String kind = parts.containsKey("kind") ? yaml.word(parts.get("kind")) : "unknown";
        if (OrganisationKind.get(kind) == null) {
            fault.add(MarkedYaml.line(node), "不认识的单位类别“" + kind + "”", "unknown kind “" + kind + "”");
            return;
        }
        Level level = parts.containsKey("level") ? Level.named(String.valueOf(yaml.word(parts.get("level")))) : Level.UNKNOWN;
        if (level == null) {
            fault.add(MarkedYaml.line(node), "不认识的级别，请写 province、city、county 或 town", "unknown level; write province, city, county or town");
            return;
        }
        all.add(new Unit(name, aliases, level, OrganisationKind.get(kind), null, null, null, MarkedYaml.line(node)));
    }
}
