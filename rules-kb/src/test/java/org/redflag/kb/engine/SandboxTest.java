package org.redflag.kb.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redflag.kb.rulebook.RulebookFiles;

/** Ways to run Java, to reach the engine or to mislead a reader from a rule file: each is rejected with its line. */
class SandboxTest {

    private static final String BEFORE = """
            package org.redflag.rulebook.own.policy;

            import org.redflag.model.*;
            """;
    private static final String HEADER = """
            rule "An order is looked at"
                @id("own-policy-order")
                @citation("Policy of the user 1")
                @effective("2024-01-01")
                @effect("NOTICE")
            """;
    private static final String SOUND = BEFORE + HEADER + "when\n    Destination( country == \"KZ\" )\nthen\nend\n";

    /** A file and the text by which its forbidden line is known. */
    record Escape(String file, String on) {
        @Override
        public String toString() {
            return on.strip();
        }
    }

    static Stream<Escape> escapes() {
        Stream<String> conditions = Stream.of(
                "eval( true )",
                "eval( System.exit(0) == null )",
                "Destination( eval( true ) )",
                "Destination( country.getClass() != null )",
                "Destination( country.class.name == \"x\" )",
                "Destination( getClass().getName() == \"x\" )",
                "Destination( class.classLoader != null )",
                "Destination( country == System.getenv(\"HOME\") )",
                "Destination( System.getProperties() != null )",
                "Destination( java.lang.System.exit(0) == null )",
                "Destination( Runtime.getRuntime().exec(\"id\") != null )",
                "Destination( new java.io.File(\"/\").exists() )",
                "Destination( Class.forName(\"java.lang.Runtime\") != null )",
                "Destination( T(java.lang.Runtime) != null )",
                "Destination( country.wait() == null )",
                "Destination( hashCode > 0 )",
                "Destination( toString == \"x\" )",
                "Destination( notify == null )",
                "Destination( country.bytes != null )",
                "Destination( country.length > 1 )",
                "Destination( groups.stream != null )",
                "Destination( groups.add(\"x\") )",
                "Destination( country matches \"(a+)+b\" )",
                "Destination( country soundslike \"x\" )",
                "Destination( country str[startsWith] \"K\" )",
                "Destination( country memberOf $list )",
                "Destination( this instanceof java.io.Serializable )",
                "Destination( this#java.lang.Object != null )",
                "Destination( country!.class != null )",
                "Destination( (String) country == \"KZ\" )",
                "Destination( country == `KZ` )",
                "Destination( country == 'KZ' )",
                "Destination( country == \"K\\u005A\" )",
                "Destination( country == \"KZ\\\" || true\" )",
                "Destination( country == \"KZ\"; System.exit(0); )",
                "Destination( country == \"KZ\" ) { }",
                "Destination( groups[0] == \"x\" )",
                "Destination( country = \"KZ\" )",
                "Destination( country == \"A\" + \"B\" )",
                "Destination( country == (1 == 1 ? \"KZ\" : \"KG\") )",
                "Destination( ?query() )",
                "Destination() from System.getenv",
                "Destination() from entry-point \"x\"",
                "Destination() from collect( Destination() )",
                "accumulate( Destination(); $c : count(1) )",
                "forall( Destination() )",
                "Object()",
                "java.io.File()",
                "java.lang.Class( name == \"x\" )",
                "Knowledge()",
                "ListMatch() over window:time( 1s )",
                "Destination() @watch(*)",
                "ListMatch( this after[1s] $x )",
                "do[other]",
                "/destinations[ country == \"KZ\" ]",
                "Destination( country == $nothing )",
                "Destination( countrry == \"KZ\" )",
                "Item( eccnGroup == Severity.VERY_HIGH )",
                "Party( role == PartyRole.valueOf(\"PAYER\") )",
                "Party( role.declaringClass != null )",
                "Destination( соuntry == \"KZ\" )",
                "Destination( country == \"K\u202EZ\" )",
                "Destination( country == \"KZ\" ) /* and */",
                "Destination( country == \"KZ )");
        Stream<Escape> inConditions = conditions.map(
                each -> new Escape(BEFORE + HEADER + "when\n    Transaction()\n    " + each + "\nthen\nend\n", each));
        Stream<Escape> inConsequence = Stream.of(
                        "System.exit(0);",
                        "insert( new Object() );",
                        "drools.getWorkingMemory().halt();",
                        "kcontext.getKieRuntime();",
                        "; // nothing")
                .map(each -> new Escape(SOUND.replace("then\n", "then\n    " + each + "\n"), each));
        Stream<Escape> inHeader = Stream.of(
                        "dialect \"mvel\"",
                        "dialect \"java\"",
                        "no-loop true",
                        "salience ( System.exit(0) )",
                        "salience 2",
                        "enabled ( System.exit(0) == null )",
                        "timer (int: 1s)",
                        "calendars \"x\"",
                        "agenda-group \"x\"",
                        "auto-focus true",
                        "date-effective \"01-Jan-2020\"",
                        "extends \"Another rule\"",
                        "@effective(2024-01-01)",
                        "@note(java.lang.Runtime.class)")
                .map(each -> new Escape(SOUND.replace("when\n", "    " + each + "\nwhen\n"), each));
        Stream<Escape> outside = Stream.of(
                        "import java.lang.Runtime;",
                        "import java.io.*;",
                        "import org.redflag.kb.Knowledge;",
                        "import org.redflag.model.io.RecordReader;",
                        "import static java.lang.System.exit;",
                        "import function java.lang.System.exit;",
                        "import accumulate java.lang.Object x;",
                        "global java.lang.Runtime runtime;",
                        "function void run() { System.exit(0); }",
                        "declare Evil field : String end",
                        "declare enum Evil A; end",
                        "declare window W Destination() over window:time(1s) from entry-point x end",
                        "query \"all\" Destination() end",
                        "dialect \"mvel\"",
                        "unit Evil;",
                        "expander evil.dsl",
                        "package java.lang;",
                        "salience 1000",
                        "rule Evil when then System.exit(0); end",
                        "rule 'Evil' when then System.exit(0); end")
                .map(each -> new Escape(
                        SOUND.replace("import org.redflag.model.*;", "import org.redflag.model.*;\n" + each), each));
        return Stream.of(inConditions, inConsequence, inHeader, outside).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void everyEscapeIsRejectedWithItsLine(Escape escape) {
        int line = (int) escape.file()
                        .substring(0, escape.file().indexOf(escape.on()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        assertThat(Sandbox.check(escape.file())).extracting(Forbidden::line).contains(line);
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(escapes().count()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void aSoundRuleIsNotRejected() {
        assertThat(Sandbox.check(SOUND)).isEmpty();
    }

    @Test
    void noBuiltInRuleIsRejected() {
        RulebookFiles files = RulebookFiles.builtIn();
        List<String> paths = files.ending(".drl");
        assertThat(paths).isNotEmpty().allSatisfy(path -> assertThat(Sandbox.check(files.text(path)))
                .as(path)
                .isEmpty());
    }
}
