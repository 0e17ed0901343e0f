package org.redflag.kb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redflag.kb.explain.ExplainAgreement;

/** What is explained is what was decided: each rule's answer is held against the engine, rule by rule. */
class ExplainAgreementTest {

    /** {@link ExplainAgreement} compares a thousand and more; see docs/measuring.md. */
    private static final int TRANSACTIONS = 40;

    @Test
    void everyRulesAnswerAgreesWithTheEngineOnGeneratedTransactions() {
        ExplainAgreement.Figures figures = ExplainAgreement.measure(TRANSACTIONS, 20261110, 1);
        assertThat(figures.differences()).isEmpty();
        assertThat(figures.concluded()).as("answers that a rule concluded").isGreaterThan(TRANSACTIONS);
        assertThat(figures.answers()).isGreaterThan(TRANSACTIONS * 200L);
        assertThat(figures.changes()).as("changes that were tried and told").isGreaterThan(3);
    }
}
