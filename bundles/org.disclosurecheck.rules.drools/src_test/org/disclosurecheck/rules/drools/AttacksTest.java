package org.disclosurecheck.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Ways out of the language of rules, each refused at its place. A rule pack is code from elsewhere: whoever wrote it shall
 * not read a file, reach a class loader, change a report, or keep the machine busy for ever.
 */
class AttacksTest {

    private static final String HEAD = """
            package city.sums;
            import org.disclosurecheck.model.ApplicantColumn;
            import org.disclosurecheck.model.Report;
            import org.disclosurecheck.rules.Findings;
            global Findings findings;
            """;
    private static final String SAY = "findings.at($c, \"total\");";

    /** @param drl with « before the place that is refused */
    private record Attack(String name, String drl, String reason) {
    }

    private final List<Attack> attacks = new ArrayList<>();

    private void condition(String name, String inBrackets, String reason) {
        when(name, "$c : ApplicantColumn( " + inBrackets + " )", reason);
    }

    private void when(String name, String when, String reason) {
        file(name, HEAD + "rule \"r\"\n    @id( SUM-901 )\nwhen\n    " + when + "\nthen\n    " + SAY + "\nend\n", reason);
    }

    private void then(String name, String then, String reason) {
        file(name, HEAD + "rule \"r\"\n    @id( SUM-901 )\nwhen\n    $c : ApplicantColumn( granted > 0 )\nthen\n    " + then + "\nend\n", reason);
    }

    private void head(String name, String more, String reason) {
        file(name, HEAD + more + "\nrule \"r\"\n    @id( SUM-901 )\nwhen\n    $c : ApplicantColumn( granted > 0 )\nthen\n    " + SAY + "\nend\n", reason);
    }

    private void attribute(String name, String attribute, String reason) {
        file(name, HEAD + "rule \"r\"\n    @id( SUM-901 )\n    " + attribute + "\nwhen\n    $c : ApplicantColumn( granted > 0 )\nthen\n    " + SAY + "\nend\n", reason);
    }

    private void file(String name, String drl, String reason) {
        attacks.add(new Attack(name, drl, reason));
    }

    private static RuleTexts texts(String drl) {
        return new RuleTexts("SUM-901-attack", "sums", Map.of("rule.drl", drl, "messages.properties", "message = x\n",
                "messages_en.properties", "message = x\n", "rule.md", """
                ---
                title: 试验
                title_en: a test
                severity: error
                certainty: local
                location: REPORT
                basis: 试验
                ---
                说明
                """), Set.of());
    }

    @TestFactory
    Stream<DynamicTest> everyWayOutIsRefusedAtItsPlace() {
        heads();
        attributes();
        patterns();
        properties();
        expressions();
        consequences();
        expensive();
        hidden();
        assertTrue(attacks.size() >= 75, "attacks: " + attacks.size());
        return attacks.stream().map(attack -> DynamicTest.dynamicTest(attack.name, () -> refused(attack)));
    }

    private static void refused(Attack attack) {
        int place = attack.drl.indexOf('«');
        String drl = attack.drl.substring(0, place) + attack.drl.substring(place + 1);
        List<RuleFault> errors = new DroolsDiagnoser().quick(texts(drl)).stream().filter(RuleFault::isError).toList();
        assertFalse(errors.isEmpty(), "it went through:\n" + drl);
        int line = (int) drl.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
        int column = place - drl.lastIndexOf('\n', place - 1);
        List<String> said = errors.stream().map(fault -> fault.line(Language.ZH)).toList();
        assertTrue(errors.stream().anyMatch(fault -> fault.line() == line && fault.column() == column && fault.zh().contains(attack.reason)),
                "expected rule.drl:" + line + ":" + column + " … " + attack.reason + ", was\n" + String.join("\n", said));
    }

    private void heads() {
        head("a function", "«function void f() { Runtime.getRuntime(); }", "是程序代码");
        head("a query", "«query q() Report() end", "规则里不能用 query");
        head("a declared type", "«declare Evil name : String end", "规则里不能用 declare");
        head("a declared window", "«declare window W Report() over window:length(1) end", "规则里不能用 declare");
        head("a declared entry point", "«declare entry-point E end", "规则里不能用 declare");
        head("a dialect for the whole file", "«dialect \"mvel\"", "规则里不能用 dialect");
        head("an attribute for the whole file", "«salience 10", "规则里不能用 salience");
        head("another global", "«global java.lang.Runtime runtime;", "只能写 global Findings findings");
        head("a global of another type under the right name", "«global java.util.List findings;", "只能写 global Findings findings");
        head("an import of the runtime", "import «java.lang.Runtime;", "不能引入 java.lang.Runtime");
        head("an import of files", "import «java.nio.file.Files;", "不能引入 java.nio.file.Files");
        head("an import of a whole package", "import «java.io.*;", "不能引入 java.io.*");
        head("an import of a class that only looks like ours", "import «org.disclosurecheck.rules.several.RosterTable;", "不能引入");
        head("an import of the rule engine", "import «org.kie.api.KieServices;", "不能引入 org.kie.api.KieServices");
        head("an import of the factory of the model", "import «org.disclosurecheck.model.DisclosureFactory;", "不能引入");
        head("a static import", "import «static java.lang.System.exit;", "import static");
        head("an import of a function", "import «function java.lang.System.exit;", "import function");
        head("an import of an accumulate function", "import «accumulate java.lang.Object x;", "import accumulate");
        file("a package of Java", "package «java.lang;\n" + HEAD.substring(HEAD.indexOf("import")) + "rule \"r\" @id( SUM-901 )\nwhen\n    $c : ApplicantColumn( granted > 0 )\nthen\n    " + SAY + "\nend\n", "package 请用自己的名字");
        head("a second package", "«package java.lang;", "一个文件只写一个 package");
    }

    private void attributes() {
        attribute("a salience that runs before the others", "«salience 1000", "规则里不能用 salience");
        attribute("a no-loop", "«no-loop true", "会改变规则运行");
        attribute("an agenda group", "«agenda-group \"x\"", "会改变规则运行");
        attribute("an auto focus", "«auto-focus true", "会改变规则运行");
        attribute("an activation group that silences others", "«activation-group \"x\"", "会改变规则运行");
        attribute("a ruleflow group", "«ruleflow-group \"x\"", "会改变规则运行");
        attribute("a timer", "«timer( int: 1s )", "规则里不能用 timer");
        attribute("a duration", "«duration 100", "规则里不能用 duration");
        attribute("a salience worked out by code", "«salience ( Runtime.getRuntime().hashCode() )", "规则里不能用 salience");
        attribute("enabled worked out by code", "«enabled ( Boolean.getBoolean(\"x\") )", "规则里不能用 enabled");
        attribute("the dialect of MVEL", "«dialect \"mvel\"", "规则里不能用 dialect");
        attribute("metadata beside the id", "«@propertyReactive", "只能写 @id");
        file("a rule that extends another", HEAD + "rule \"r\" «extends \"x\"\n    @id( SUM-901 )\nwhen\n    $c : ApplicantColumn( granted > 0 )\nthen\n    " + SAY + "\nend\n", "规则里不能用 extends");
    }

    private void patterns() {
        when("eval", "$c : ApplicantColumn()\n    «eval( Runtime.getRuntime() != null )", "规则里不能用 eval");
        when("accumulate with code", "$c : ApplicantColumn()\n    «accumulate( Report(), init( System.exit(1); ) action() result(1) )", "规则里不能用 accumulate");
        when("accumulate behind from", "$c : ApplicantColumn()\n    Integer() from «accumulate( Report(), count(1) )", "规则里不能用 accumulate");
        when("collect", "$c : ApplicantColumn()\n    java.util.ArrayList() from «collect( Report() )", "规则里不能用 collect");
        when("an entry point", "$c : ApplicantColumn() from «entry-point \"x\"", "规则里不能用 entry");
        when("a window", "$c : ApplicantColumn() «over window:time( 1s )", "规则里不能用 over");
        when("forall", "$c : ApplicantColumn()\n    «forall( Report() )", "规则里不能用 forall");
        when("or between conditions", "$c : ApplicantColumn() «or Report()", "规则里不能用 or");
        when("a call of a query", "$c : ApplicantColumn()\n    «?evil( $c; )", "条件一行写一个");
        when("a path of facts", "$c : ApplicantColumn()\n    «/facts/x[ true ]", "条件一行写一个");
        when("a condition on any object at all", "$c : ApplicantColumn()\n    «Object( )", "请用 from");
        when("a condition on a class loader by its full name", "$c : ApplicantColumn()\n    «java.lang.ClassLoader()", "不认识");
        when("a consequence with a name", "$c : ApplicantColumn()\n    «do[evil]", "规则里不能用 do");
        when("a branch in the condition", "$c : ApplicantColumn()\n    «if ( granted > 0 ) do[x]", "规则里不能用 if");
        condition("a cast inside a condition", "cells«#java.lang.String.length > 0", "不能用 #");
    }

    private void properties() {
        condition("the class of a fact as a property", "«class != null", "规则里不能用 class");
        condition("the class of this", "this.«class.name == \"x\"", "它会接触到程序内部");
        condition("getClass called on a fact", "this.«getClass() != null", "它会接触到程序内部");
        condition("a property chain to the class loader", "key.«class.classLoader != null", "它会接触到程序内部");
        condition("the model behind a fact", "«eClass() != null", "它会接触到程序内部");
        condition("the resource behind a fact", "this.«eResource() != null", "它会接触到程序内部");
        condition("everything that a fact has, by number", "this.«eGet( null ) != null", "它会接触到程序内部");
        condition("a setter in a condition", "this.«setNewlyReceived( 1 ) != null", "没有“setNewlyReceived”");
        condition("a list of a fact that is emptied", "cells.«clear() == null", "没有“clear”");
        condition("a list of a fact that is changed", "cells.«add( null )", "没有“add”");
        condition("a stream over a list", "cells.«stream() != null", "没有“stream”");
        condition("waiting on a fact", "this.«wait( 100000 ) == null", "它会接触到程序内部");
        condition("a class literal", "ApplicantColumn.«class != null", "它会接触到程序内部");
        condition("the runtime by its full name", "«java.lang.Runtime.getRuntime() != null", "全名");
        condition("the system by its short name", "«System.getenv( \"HOME\" ) != null", "不在规则可以用的名字里");
        condition("a class by its name", "«Class.forName( \"x\" ) != null", "不在规则可以用的名字里");
        condition("a file", "«File.listRoots() != null", "不在规则可以用的名字里");
        condition("a new object", "«new java.io.File( \"/\" ) != null", "规则里不能用 new");
        condition("a word that is cut up by an expression", "key.«replaceAll( \"(a+)+\", \"\" ) == \"\"", "没有“replaceAll”");
        condition("a method that the rule makes up", "«exec( \"rm\" ) != null", "它会接触到程序内部");
        condition("the findings in a condition", "«findings != null", "只能写在 then 和 end 之间");
        condition("the session in a condition", "«drools.halt() == null", "规则里不能用 drools");
    }

    private void expressions() {
        condition("an assignment", "granted «= 1", "要写 ==");
        condition("counting up", "granted«++ > 0", "不能用 ++");
        condition("a lambda", "cells.contains( x «-> true )", "不能用 ->");
        condition("a method reference", "cells.contains( String«::length )", "不能用 ::");
        condition("a block of code", "«{ true }", "不能用 {");
        condition("an inline list of MVEL", "key in ( «[ \"a\" ] )", "不应当是“[”");
        condition("a null-safe chain", "cells«?.size > 0", "不能用 ?.");
        condition("instanceof", "this «instanceof Object", "规则里不能用 instanceof");
        condition("soundslike", "key «soundslike \"x\"", "规则里不能用 soundslike");
        condition("a string operator that breaks Drools", "key «str[startsWith] \"x\"", "规则里不能用 str");
        condition("bits", "granted «& 1 == 1", "不能用 &");
    }

    private void consequences() {
        then("a loop", "«while ( true ) { }", "规则里不能用 while");
        then("a loop over numbers", "«for ( int i = 0; ; ) { }", "规则里不能用 for");
        then("a branch", "«if ( true ) { }", "规则里不能用 if");
        then("a variable", "String «x = \"\";", "不能自己定义变量");
        then("a new thread", "«new Thread().start();", "规则里不能用 new");
        then("the end of the program", "«System.exit( 1 );", "只能用 findings.at");
        then("a throw", "«throw null;", "规则里不能用 throw");
        then("an insert", "«insert( $c );", "规则里不能用 insert");
        then("an update that fires again for ever", "«update( $c );", "规则里不能用 update");
        then("a modify", "«modify( $c ) { }", "规则里不能用 modify");
        then("a delete", "«delete( $c );", "规则里不能用 delete");
        then("a retract", "«retract( $c );", "规则里不能用 retract");
        then("the session", "«drools.getKnowledgeRuntime();", "规则里不能用 drools");
        then("the context", "«kcontext.getKieRuntime();", "规则里不能用 kcontext");
        then("a fact that is changed", "«$c.setKey( \"x\" );", "只能用 findings.at");
        then("a fact that is changed inside a finding", "findings.at($c, \"total\").actual($c.«setKey(\"x\"));", "没有“setKey”");
        then("the class of the findings", "findings.«getClass();", "它会接触到程序内部");
        then("a class loader inside a finding", "findings.at($c, \"total\").actual($c.«getClass().getClassLoader());", "它会接触到程序内部");
        then("a process inside a finding", "findings.at($c, \"total\").actual(«Runtime.getRuntime().exec(\"x\"));", "不在规则可以用的名字里");
        then("a class literal inside a finding", "findings.at($c, \"total\").actual(String.«class);", "它会接触到程序内部");
        then("a cast inside a finding", "findings.at($c, \"total\").actual(«(Object) $c);", "不能转换类型");
        then("a lambda inside a finding", "findings.at($c, \"total\").actual((«) -> 1);", "不应当是“)”");
        then("an array inside a finding", "findings.at($c, \"total\").actual(«new int[1000000000]);", "规则里不能用 new");
        then("another global than the findings", "«results.at($c, \"total\");", "只能用 findings.at");
        then("an assignment of the global", "findings «= null;", "要写 ==");
        then("a comment that hides the end", "findings.at($c, \"total\"); «/* ", "注释没有结束");
    }

    private void expensive() {
        condition("nested repetitions", "key matches \"(a«+)+b\"".replace("a«+)+", "a+)«+"), "重复里套着重复");
        condition("a repetition of a choice", "key matches \"(a|a)«*b\"", "重复里套着重复或者选择");
        condition("a repetition of something that may be missing", "key matches \"(a?)«{50}a\"", "重复里套着重复");
        condition("a counted repetition of a repetition", "key matches \"(a*)«{30}b\"", "重复里套着重复");
        condition("a group that refers back", "key matches \"(a)«\\\\1\"", "不能引用前面的分组");
        condition("a repetition of a billion", "key matches \"a«{1000000000}\"", "重复次数");
        condition("many repetitions in a row", "key matches \".*.*.*.*.*.*.«*x\"", "* 和 + 太多");
        condition("an expression worked out by the rule", "key matches «label", "直接写出");
        condition("an expression put together", "key matches «( \"(a+\" + \")+\" )", "直接写出");
        condition("a number of many digits", "granted > «99999999999999999999999", "不是规则里可以写的数");
        condition("a number with an exponent", "granted > «1e999999999B", "不是规则里可以写的数");
        condition("a decimal point moved out of the memory", "granted.movePointLeft( «1999999999 ) > 0", "小数位数");
        then("a decimal point moved out of the memory, in a finding", "findings.at($c, \"total\").actual($c.getGranted().movePointRight(«2000000000));", "整数");
        then("a quotient of a billion digits", "findings.at($c, \"total\").actual($c.getGranted().divide($c.getDenied(), «1000000000, RoundingMode.UP));", "整数");
        then("a word that is repeated", "findings.at($c, \"total\").actual(\"x\".«repeat(1000000000));", "没有“repeat”");
        then("a word that is formatted", "findings.at($c, \"total\").actual(String.«format(\"%999999999d\", 1));", "没有“format”");
        then("a giant string", "findings.at($c, \"total\").actual(«\"" + "x".repeat(2001) + "\");", "文字太长");
        condition("brackets without end", "granted > " + "(".repeat(60) + "«1" + ")".repeat(60), "套得太深");
        when("a crowd of conditions", "$c : ApplicantColumn()\n" + "    Report()\n".repeat(11) + "    «Report()", "条件太多");
        then("a crowd of findings", SAY.repeat(8) + "«" + SAY, "报出的问题太多");
    }

    private void hidden() {
        String rest = "\n    @id( SUM-901 )\nwhen\n    $c : ApplicantColumn( granted > 0 )\nthen\n    " + SAY + "\nend\n";
        file("code in the name of the rule", HEAD + "rule «\"x\\\"); System.exit(1); //\"" + rest, "规则名里不能有引号");
        file("code in the id of the rule", HEAD + "rule \"x\"\n    @id( «x\"); System.exit(1); // )\n" + rest.substring(rest.indexOf("when")), "");
        then("code hidden behind a code of Java", "findings.at($c, \"total\").actual(\"«\\u0022 + System.getenv() + \\u0022\");", "\\u 编码");
        then("a comment that ends where nobody sees it", "/* «\\u002a/ System.exit(1); /* */ " + SAY, "\\u 编码");
        then("a line that ends where nobody sees it", "// «\\u000a System.exit(1);\n    " + SAY, "\\u 编码");
        condition("signs that turn the reading direction", "key == \"a\" «\u202E ", "看不见");
        condition("a blank without width", "key«\u200B == \"a\"", "看不见");
    }

    @Test
    void the_rule_that_the_attacks_are_made_of_is_itself_let_through() {
        String drl = HEAD + "rule \"r\"\n    @id( SUM-901 )\nwhen\n    $c : ApplicantColumn( granted > 0 )\nthen\n    " + SAY + "\nend\n";
        assertEquals(List.of(), new DroolsDiagnoser().thorough(texts(drl)));
    }
}
