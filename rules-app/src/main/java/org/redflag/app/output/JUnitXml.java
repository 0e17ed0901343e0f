package org.redflag.app.output;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results of scenarios as the XML of JUnit, a suite for each file. */
public final class JUnitXml {

    private static final double NANOS = 1_000_000_000.0;

    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static String of(List<ScenarioResult> results) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            new JUnitXml(xml).suites(results);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("plain text can always be written as XML", e);
        }
        return text + "\n";
    }

    private void suites(List<ScenarioResult> results) throws XMLStreamException {
        Map<String, List<ScenarioResult>> files = results.stream()
                .collect(Collectors.groupingBy(ScenarioResult::file, LinkedHashMap::new, Collectors.toList()));
        xml.writeStartElement("testsuites");
        counts(results);
        for (Map.Entry<String, List<ScenarioResult>> file : files.entrySet()) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", file.getKey());
            counts(file.getValue());
            for (ScenarioResult result : file.getValue()) {
                scenario(result);
            }
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void counts(List<ScenarioResult> results) throws XMLStreamException {
        xml.writeAttribute("tests", String.valueOf(results.size()));
        xml.writeAttribute(
                "failures",
                String.valueOf(
                        results.stream().filter(each -> !each.wrong().isEmpty()).count()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute(
                "time",
                seconds(results.stream().mapToLong(ScenarioResult::nanos).sum()));
    }

    private void scenario(ScenarioResult result) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute(
                "classname", result.file().replace(".scenarios.yaml", "").replace('/', '.'));
        xml.writeAttribute("name", printable(result.name()));
        xml.writeAttribute("time", seconds(result.nanos()));
        for (String wrong : result.wrong()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", printable(wrong));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** XML knows no control characters. */
    private static String printable(String text) {
        return TableWriter.printable(text);
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / NANOS);
    }
}
