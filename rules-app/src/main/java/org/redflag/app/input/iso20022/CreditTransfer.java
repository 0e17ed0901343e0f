package org.redflag.app.input.iso20022;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Assurances;
import org.redflag.model.Dealing;
import org.redflag.model.Declarations;
import org.redflag.model.ExceptionTerms;
import org.redflag.model.Inquiry;
import org.redflag.model.InvalidFact;
import org.redflag.model.Payment;
import org.redflag.model.PaymentMethod;
import org.redflag.model.Transaction;
import org.redflag.model.TransactionType;

/** One credit transfer of a message, with what the message says of all its transfers, as a payment. */
final class CreditTransfer {

    private static final Pattern UETR =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,18}(\\.\\d{0,17})?|\\.\\d{1,17}");
    private static final Pattern ZONE = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d)$");
    private static final int DAY_LENGTH = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /** What the standard has written where the debtor gave no reference. */
    private static final String NOT_PROVIDED = "NOTPROVIDED";

    private final Element group;
    private final Element transfer;

    private CreditTransfer(Element group, Element transfer) {
        this.group = group;
        this.transfer = transfer;
    }

    /**
     * The payment that a transfer is.
     *
     * @param header the business application header, when there is one
     * @param group the group header of its message
     */
    static Transaction read(@Nullable Element header, Element group, Element transfer) {
        try {
            return new CreditTransfer(group, transfer).transaction(header);
        } catch (InvalidFact e) {
            throw new UnreadableMessage(transfer.line(), String.valueOf(e.getMessage()));
        }
    }

    private Transaction transaction(@Nullable Element header) {
        Persons persons = new Persons();
        persons.visit(transfer);
        persons.visit(group);
        if (header != null) {
            Stream.concat(Stream.of(header), header.children("Rltd").stream())
                    .flatMap(each -> Stream.concat(each.children("Fr").stream(), each.children("To").stream()))
                    .forEach(persons::visit);
        }
        return new Transaction(
                id(),
                TransactionType.PAYMENT,
                day(),
                null,
                null,
                persons.parties(),
                List.of(),
                null,
                payment(persons),
                List.of(),
                Assurances.NONE,
                Declarations.NONE,
                null,
                ExceptionTerms.NONE,
                List.of(),
                List.of(),
                Dealing.NONE,
                Inquiry.NONE);
    }

    private Payment payment(Persons persons) {
        Element amount = transfer.child("IntrBkSttlmAmt")
                .orElseThrow(() ->
                        new InvalidFact("IntrBkSttlmAmt", null, "give the amount that the banks settle, with its Ccy"));
        if (!AMOUNT.matcher(amount.text()).matches()) {
            throw new InvalidFact("IntrBkSttlmAmt", amount.text(), "write digits with a point, such as 1250.50");
        }
        if (amount.currency() == null) {
            throw new InvalidFact("Ccy of IntrBkSttlmAmt", null, "write the three letters of ISO 4217, such as USD");
        }
        return new Payment(
                amount.currency(), new BigDecimal(amount.text()), PaymentMethod.WIRE, null, persons.banks(), null);
    }

    /** The payment's own number, which all its messages share, or what the sender called it in its message. */
    private String id() {
        Optional<String> uetr = transfer.text("PmtId", "UETR");
        if (uetr.isPresent()) {
            if (!UETR.matcher(uetr.get()).matches()) {
                throw new InvalidFact(
                        "UETR", uetr.get(), "write the payment's UUID of version 4 in small letters, or leave it out");
            }
            return uetr.get();
        }
        String message = group.text("MsgId")
                .orElseThrow(() -> new InvalidFact("MsgId", null, "give the message's number, or the transfer a UETR"));
        return message + "/"
                + Stream.of("EndToEndId", "InstrId", "TxId")
                        .flatMap(id -> transfer.text("PmtId", id).stream())
                        .filter(id -> !id.equals(NOT_PROVIDED))
                        .findFirst()
                        .orElseThrow(() -> new InvalidFact(
                                "PmtId", null, "give the transfer a UETR, an EndToEndId, an InstrId or a TxId"));
    }

    /** The day of settlement; the day the message was made when it leaves settlement open. */
    private LocalDate day() {
        String text = transfer.text("IntrBkSttlmDt")
                .or(() -> group.text("IntrBkSttlmDt"))
                .or(() -> group.text("CreDtTm")
                        .filter(time -> time.length() >= DAY_LENGTH)
                        .map(time -> time.substring(0, DAY_LENGTH)))
                .orElseThrow(() -> new InvalidFact("IntrBkSttlmDt", null, "give the day of settlement as 2022-03-11"));
        try {
            LocalDate day = LocalDate.parse(withoutZone(text));
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below, with the text as it was written.
        }
        throw new InvalidFact("day of settlement", text, "write it as 2022-03-11");
    }

    /** A day without the time zone that XML may put behind it. */
    static String withoutZone(String day) {
        return ZONE.matcher(day).replaceFirst("");
    }
}
