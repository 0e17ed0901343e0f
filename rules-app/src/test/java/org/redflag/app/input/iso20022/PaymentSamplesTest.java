package org.redflag.app.input.iso20022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.redflag.app.input.Entry;
import org.redflag.app.input.UnusableInput;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.Transaction;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Published sample messages, held against what XPath finds in them; skipped where they are not at hand. */
class PaymentSamplesTest {

    private static final String TRANSFERS = "//*[local-name()='CdtTrfTxInf'][../*[local-name()='GrpHdr']"
            + " and (parent::*[local-name()='FIToFICstmrCdtTrf'] or parent::*[local-name()='FICdtTrf'])]";
    private static final String HEADERS = "//*[local-name()='AppHdr']/*[local-name()='Fr' or local-name()='To']"
            + "//*|//*[local-name()='Rltd']/*[local-name()='Fr' or local-name()='To']//*|//*[local-name()='GrpHdr']//*";

    @Test
    void everySampleIsReadWholeOrTurnedAwayWithAReason() throws Exception {
        Map<String, byte[]> samples = samples();
        assertThat(samples).hasSizeGreaterThan(60);
        int transfers = 0;
        for (Map.Entry<String, byte[]> sample : samples.entrySet()) {
            Optional<Document> document = parse(sample.getValue());
            if (document.isEmpty()) {
                assertThatThrownBy(() -> read(sample.getValue()))
                        .as(sample.getKey())
                        .isInstanceOf(UnusableInput.class);
                continue;
            }
            List<Entry> entries = read(sample.getValue());
            int expected = texts(document.get(), TRANSFERS).size();
            transfers += expected;
            assertThat(entries).as(sample.getKey()).hasSize(Math.max(expected, 1));
            for (Entry entry : entries) {
                if (entry instanceof Entry.Accepted accepted) {
                    assertNothingIsLost(sample.getKey(), document.get(), accepted.transaction());
                } else if (entry instanceof Entry.Rejected rejected) {
                    String reason = expected == 0 ? "is no message that is read here" : "is not a valid";
                    assertThat(rejected.reason()).as(sample.getKey()).contains(reason);
                }
            }
        }
        assertThat(transfers).isGreaterThan(30);
    }

    /** Samples have one transfer each, so that everything in a file belongs to it. */
    private static void assertNothingIsLost(String sample, Document document, Transaction payment)
            throws XPathExpressionException {
        String everywhere = TRANSFERS + "//*|" + HEADERS;
        Set<String> bics = payment.payment().banks().stream()
                .flatMap(bank -> Stream.concat(
                        Stream.of(bank.bic()),
                        bank.identifiers().stream()
                                .filter(id -> id.type() == IdentifierType.BIC)
                                .map(Identifier::value)))
                .filter(bic -> bic != null)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(bics).as(sample).isEqualTo(new TreeSet<>(named(document, everywhere, "BICFI")));
        Set<String> leis = Stream.concat(
                        payment.parties().stream().flatMap(party -> party.identifiers().stream()),
                        payment.payment().banks().stream().flatMap(bank -> bank.identifiers().stream()))
                .filter(id -> id.type() == IdentifierType.LEI)
                .map(Identifier::value)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(leis).as(sample).isEqualTo(new TreeSet<>(named(document, everywhere, "LEI")));
        String all = Stream.concat(
                        payment.parties().stream()
                                .flatMap(party -> Stream.concat(Stream.of(party.name()), party.alsoKnownAs().stream())),
                        payment.payment().banks().stream()
                                .flatMap(bank -> Stream.concat(Stream.of(bank.name()), bank.alsoKnownAs().stream())))
                .collect(Collectors.joining("\n"));
        for (String element : List.of("Nm", "Ustrd", "AdrLine", "InstrInf", "AddtlRmtInf", "Inf", "Dept", "SubDept")) {
            for (String text : named(document, everywhere, element)) {
                assertThat(all).as(sample + ": " + element).contains(text);
            }
        }
    }

    private static List<String> named(Document document, String nodes, String element) throws XPathExpressionException {
        List<String> found = new ArrayList<>();
        for (String part : nodes.split("\\|", -1)) {
            found.addAll(texts(document, part + "[local-name()='" + element + "'][not(*)]"));
        }
        return found.stream().filter(text -> !text.isEmpty()).toList();
    }

    private static List<String> texts(Document document, String expression) throws XPathExpressionException {
        NodeList nodes =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(expression, document, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static Optional<Document> parse(byte[] xml) throws ParserConfigurationException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        try {
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(builder.parse(new ByteArrayInputStream(xml)));
        } catch (SAXException e) {
            return Optional.empty();
        }
    }

    private static List<Entry> read(byte[] xml) {
        List<Entry> entries = new ArrayList<>();
        new PaymentMessages("sample.xml", new ByteArrayInputStream(xml)).forEachRemaining(entries::add);
        return entries;
    }

    private static Map<String, byte[]> samples() throws IOException {
        Path banks = Path.of(System.getProperty("redflag.shared", "../../shared"), "data", "banks");
        Path archive = banks.resolve("cbprplus_pacs_pain_samples.tar.gz");
        assumeTrue(
                Files.exists(archive),
                () -> "skipped: no " + archive + "; set -Dredflag.shared to the folder that has it");
        Map<String, byte[]> samples = tar(archive);
        Path older = banks.resolve("pacs.008.001.07_sample.xml");
        if (Files.exists(older)) {
            samples.put(older.getFileName().toString(), Files.readAllBytes(older));
        }
        return samples;
    }

    /** The XML files of a tape archive: blocks of 512 bytes, a header and the content by turns. */
    private static Map<String, byte[]> tar(Path archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
            byte[] header = new byte[512];
            while (true) {
                in.readFully(header);
                if (header[0] == 0) {
                    return files;
                }
                int size = Integer.parseInt(field(header, 124, 12).strip(), 8);
                byte[] content = new byte[size];
                in.readFully(content);
                in.skipNBytes((512 - size % 512) % 512);
                if (header[156] == '0' && (content.length > 0 && (content[0] == '<' || content[0] == (byte) 0xEF))) {
                    files.put(files.size() + " " + field(header, 0, 100), content);
                }
            }
        }
    }

    private static String field(byte[] header, int from, int length) {
        String text = new String(header, from, length, StandardCharsets.UTF_8);
        return text.indexOf('\0') < 0 ? text : text.substring(0, text.indexOf('\0'));
    }
}
