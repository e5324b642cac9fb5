package org.disclosurecheck.rules.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** YAML whose parts know their lines. Every scalar is a word. */
final class MarkedYaml {

    /** Is told what is wrong. */
    @FunctionalInterface
    interface Fault {
        void add(int line, String zh, String en);
    }

    private final Fault fault;

    MarkedYaml(Fault fault) {
        this.fault = fault;
    }

    /** The tree, or null when there is none, which has then been said. */
    Node root(String text) {
        try {
            return new Compose(LoadSettings.builder().setSchema(new FailsafeSchema()).setMaxAliasesForCollections(20).build())
                    .composeString(text).orElse(null);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            fault.add(line, "写法不对，请检查缩进、冒号和引号（" + e.getProblem() + "）", "not YAML; check indents, colons and quotes (" + e.getProblem() + ")");
        } catch (YamlEngineException e) {
            fault.add(0, "写法不对：" + e.getMessage(), "not YAML: " + e.getMessage());
        }
        return null;
    }

    /** The entries of a mapping; none for null. */
    Map<String, Node> map(Node node, String key) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                if (entries.put(name, tuple.getValueNode()) != null) {
                    fault.add(line(tuple.getKeyNode()), "“" + name + "”写了两次，请删去一处", "“" + name + "” is there twice; delete one");
                }
            }
        } else if (node != null) {
            fault.add(line(node), (key.isEmpty() ? "配置文件" : "“" + key + "”下面") + "要写成“名称: 值”",
                    (key.isEmpty() ? "a profile" : "“" + key + "”") + " must have “key: value” lines");
        }
        return entries;
    }

    List<Node> list(Node node, String key) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            fault.add(line(node), "“" + key + "”下面每行要以“- ”开头", "“" + key + "” must be a list");
        }
        return List.of();
    }

    boolean isListOfMaps(Node node) {
        return node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()
                && sequence.getValue().stream().allMatch(MappingNode.class::isInstance);
    }

    /** The word, or null when it is none. */
    String word(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : null;
    }

    /** A word, or the words of a list. */
    List<String> words(Node node) {
        List<String> words = new ArrayList<>();
        List<Node> nodes = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        for (Node one : nodes) {
            String word = word(one);
            if (word == null) {
                fault.add(line(one), "这里要写一个词或者一个数", "a word or a number is expected");
            } else {
                words.add(word);
            }
        }
        return words;
    }

    static int line(Node node) {
        return node == null ? 0 : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
