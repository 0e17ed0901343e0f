package org.redflag.kb.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redflag.kb.Knowledge;
import org.redflag.kb.Rulebook;
import org.redflag.kb.UnusablePolicy;
import org.redflag.model.Disposition;
import org.redflag.model.Effect;
import org.redflag.model.Finding;
import org.redflag.model.FlagWeighing;
import org.redflag.model.Jurisdiction;
import org.redflag.model.Severity;

class WeighingPolicyTest {

    private static final Rulebook RULEBOOK = Rulebook.builtIn();
    private static final String STRICT = """
            title: Hold everything
            author: Plainly Imagined Bank
            decided: 2026-11-01
            steps:
              - { disposition: HOLD, severity: LOW, families: 1, why: we hold whatever we do not understand }
            """;

    private static Finding flag(String rule, @Nullable Severity severity, @Nullable String family) {
        return new Finding(
                rule,
                rule,
                Effect.RED_FLAG,
                "",
                Jurisdiction.POLICY,
                "",
                List.of(),
                "",
                null,
                severity,
                family,
                null,
                null);
    }

    private static Disposition weigh(Finding... flags) {
        FlagWeighing weighing = RULEBOOK.weighing().weigh(List.of(flags));
        return weighing == null ? Disposition.CLEAR : weighing.disposition();
    }

    @Test
    void twoNamesForOneFactCountOnce() {
        assertThat(weigh(flag("a", Severity.HIGH, "price"), flag("b", Severity.HIGH, "price")))
                .isEqualTo(Disposition.REVIEW);
        assertThat(weigh(flag("a", Severity.HIGH, "price"), flag("b", Severity.LOW, "contact")))
                .isEqualTo(Disposition.HOLD);
    }

    @Test
    void slightFlagsDoNotHoldHoweverManyAndOneCriticalDoes() {
        assertThat(weigh(flag("a", Severity.LOW, "x"), flag("b", Severity.LOW, "y"), flag("c", Severity.LOW, "z")))
                .isEqualTo(Disposition.REVIEW);
        assertThat(weigh(flag("a", Severity.CRITICAL, "x"))).isEqualTo(Disposition.HOLD);
        assertThat(weigh(flag("a", Severity.MEDIUM, "x"), flag("b", Severity.LOW, "y")))
                .isEqualTo(Disposition.HOLD);
        assertThat(weigh()).isEqualTo(Disposition.CLEAR);
    }

    @Test
    void theResultSaysWhosePolicyItIsAndThatItIsNoLaw() {
        FlagWeighing weighing = RULEBOOK.weighing().weigh(List.of(flag("a", Severity.HIGH, "price")));
        assertThat(weighing).isNotNull();
        assertThat(weighing.author()).isEqualTo("this project");
        assertThat(weighing.because()).startsWith("1 family of flags, the gravest HIGH: REVIEW, since");
        assertThat(weighing.families()).containsExactly("price");
    }

    @Test
    void anotherPolicyTakesItsPlaceAndChangesTheDigest() {
        Knowledge own = Knowledge.of(RULEBOOK, List.of(), List.of(), List.of());
        Knowledge strict = own.weighedBy("strict.yaml", STRICT);
        assertThat(strict.reference().digest()).isNotEqualTo(own.reference().digest());
        FlagWeighing weighing =
                WeighingPolicyFile.read("strict.yaml", STRICT).weigh(List.of(flag("a", Severity.LOW, "contact")));
        assertThat(weighing).isNotNull();
        assertThat(weighing.disposition()).isEqualTo(Disposition.HOLD);
        assertThat(weighing.author()).isEqualTo("Plainly Imagined Bank");
    }

    @Test
    void aPolicyMayWeighARuleOtherwiseThanItsHeader() {
        WeighingPolicy policy = WeighingPolicyFile.read(
                "own.yaml",
                STRICT.replace("severity: LOW, families: 1", "severity: HIGH, families: 1")
                        + "rules:\n  b: { severity: HIGH, family: price }\n");
        assertThat(Stream.of("a", "b")
                        .map(rule -> policy.weigh(List.of(flag(rule, Severity.LOW, "contact"))))
                        .map(FlagWeighing::disposition))
                .containsExactly(Disposition.REVIEW, Disposition.HOLD);
    }

    @Test
    void whatAPolicyMayNotSayIsRefused() {
        Knowledge knowledge = Knowledge.of(RULEBOOK, List.of(), List.of(), List.of());
        assertThatThrownBy(() -> knowledge.weighedBy("p", STRICT.replace("HOLD,", "CLEAR,")))
                .isInstanceOf(UnusablePolicy.class)
                .hasMessageContaining("HOLD or REVIEW");
        assertThatThrownBy(() -> knowledge.weighedBy("p", STRICT.replace("families: 1", "families: 0")))
                .isInstanceOf(UnusablePolicy.class);
        assertThatThrownBy(() -> knowledge.weighedBy("p", STRICT.replace("author", "auhtor")))
                .hasMessageContaining("auhtor");
        assertThatThrownBy(() -> knowledge.weighedBy("p", STRICT + "rules: { no-such-rule: { severity: LOW } }\n"))
                .hasMessageContaining("no-such-rule");
        assertThatThrownBy(() -> knowledge.weighedBy("p", "[: ")).isInstanceOf(UnusablePolicy.class);
    }
}
