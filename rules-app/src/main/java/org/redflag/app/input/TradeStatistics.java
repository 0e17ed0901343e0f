package org.redflag.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.patterns.TradeFigure;
import org.redflag.model.Country;
import org.redflag.model.HsCode;
import org.redflag.model.InvalidFact;

/**
 * Reads a CSV of monthly trade statistics by six-digit code, as statistical offices and UN Comtrade offer them: the columns
 * are known by their usual names, others do not matter. Rows of other levels of the nomenclature, and rows without a value,
 * are passed over and counted.
 */
public final class TradeStatistics {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "month", List.of("month", "period", "date", "time_period"),
            "goods", List.of("hs6", "commodity_code", "cmdcode", "cmd_code", "code"),
            "value", List.of("value", "reexports", "re_exports", "primaryvalue", "trade_value", "exports"),
            "country", List.of("country", "reporter", "reporteriso2"),
            "currency", List.of("currency"));
    private static final int SIX = 6;
    private static final int MONTH_LENGTH = 7;

    private final String name;
    private final @Nullable String country;
    private final List<String> header;

    private TradeStatistics(String name, @Nullable String country, List<String> header) {
        this.name = name;
        this.country = country;
        this.header = header;
    }

    /**
     * Reads a file, plain or gzipped.
     *
     * @param country whose trade it is, where no column says so
     * @return how many rows were passed over
     */
    public static long read(String name, @Nullable String country, Consumer<TradeFigure> figures) {
        try (BufferedInputStream in = Inputs.open(name)) {
            CsvRecords records = new CsvRecords(in);
            CsvRecords.Row header = records.header();
            if (header == null) {
                throw new UnusableInput(name + " is empty; it needs a header with period, commodity_code and value");
            }
            TradeStatistics statistics = new TradeStatistics(
                    name,
                    country,
                    header.cells().stream()
                            .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                            .toList());
            return statistics.rows(records, figures);
        } catch (IOException e) {
            throw new UnusableInput(name + " cannot be read: " + e.getMessage() + "; check the name", e);
        }
    }

    private long rows(CsvRecords records, Consumer<TradeFigure> figures) throws IOException {
        int month = column("month", true);
        int goods = column("goods", true);
        int value = column("value", true);
        int whose = column("country", country == null);
        int currency = column("currency", false);
        long passedOver = 0;
        for (CsvRecords.Row row = records.next(); row != null; row = records.next()) {
            if (row.problem() != null || row.cells().size() != header.size()) {
                throw error(row, row.problem() == null ? "has another number of cells than the header" : row.problem());
            }
            String code = row.cells().get(goods).strip();
            String amount = row.cells().get(value).strip();
            if (!isSixDigits(code) || amount.isEmpty() || amount.equalsIgnoreCase("NA")) {
                passedOver++;
                continue;
            }
            figures.accept(new TradeFigure(
                    name,
                    row.line(),
                    country(row, whose),
                    code,
                    month(row, row.cells().get(month).strip()),
                    number(row, amount),
                    currency < 0 ? null : row.cells().get(currency).strip()));
        }
        return passedOver;
    }

    /** Offices also use codes of their own, such as 999999 for what they do not tell. */
    private static boolean isSixDigits(String code) {
        try {
            return code.length() == SIX && code.equals(HsCode.normalise(code));
        } catch (InvalidFact e) {
            return false;
        }
    }

    private int column(String what, boolean required) {
        List<String> names = COLUMNS.getOrDefault(what, List.of());
        for (String each : names) {
            int at = header.indexOf(each);
            if (at >= 0) {
                return at;
            }
        }
        if (required) {
            String cure = what.equals("country") ? "; or say whose trade it is with --country" : "";
            throw new UnusableInput(name + " has no column for the " + what + "; name it one of " + names + cure);
        }
        return -1;
    }

    private String country(CsvRecords.Row row, int column) {
        String written = country == null ? row.cells().get(column).strip() : country;
        try {
            String code = Country.normalise("country", written);
            if (code != null) {
                return code;
            }
        } catch (InvalidFact e) {
            throw error(row, e.getMessage());
        }
        throw error(row, "names no country");
    }

    private YearMonth month(CsvRecords.Row row, String text) {
        try {
            if (text.length() == SIX) {
                return YearMonth.parse(text.substring(0, 4) + "-" + text.substring(4));
            }
            return YearMonth.parse(text.length() > MONTH_LENGTH ? text.substring(0, MONTH_LENGTH) : text);
        } catch (DateTimeParseException e) {
            throw error(row, "'" + text + "' is no month; write it as 2022-03");
        }
    }

    private double number(CsvRecords.Row row, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw error(row, "'" + text + "' is no value; write it as 1234.56");
        }
    }

    private UnusableInput error(CsvRecords.Row row, @Nullable String problem) {
        return new UnusableInput(name + " line " + row.line() + ": " + problem);
    }
}
