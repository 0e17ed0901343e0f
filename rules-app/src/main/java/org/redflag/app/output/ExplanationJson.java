package org.redflag.app.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.explain.ConditionAnswer;
import org.redflag.kb.explain.Explanation;
import org.redflag.kb.explain.MissingThing;
import org.redflag.kb.explain.RuleAnswer;
import org.redflag.kb.explain.WhatIf;
import org.redflag.model.Decision;

/** Explanations as JSON, one object on each line. */
public final class ExplanationJson {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build()
            .writer()
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private record Document(Decision decision, List<Rule> rules) {}

    private record Rule(
            String ruleId,
            String title,
            String citation,
            LocalDate effective,
            @Nullable LocalDate until,
            String file,
            int line,
            LocalDate day,
            RuleAnswer.Outcome outcome,
            String says,
            List<ConditionAnswer> conditions,
            List<MissingThing> missing,
            List<WhatIf> whatIfs) {}

    private ExplanationJson() {}

    /** Writes one explanation and the end of its line. */
    public static void write(Explanation explanation, Writer out) throws IOException {
        WRITER.writeValue(
                out,
                new Document(
                        explanation.decision(),
                        explanation.rules().stream().map(ExplanationJson::rule).toList()));
        out.write('\n');
    }

    private static Rule rule(RuleAnswer answer) {
        return new Rule(
                answer.rule().id(),
                answer.rule().title(),
                answer.rule().citation(),
                answer.rule().effective(),
                answer.rule().until(),
                answer.file(),
                answer.line(),
                answer.day(),
                answer.outcome(),
                answer.says(),
                answer.conditions(),
                answer.missing(),
                answer.whatIfs());
    }
}
