package io.github.partnerconsole.core.catalog;

import static io.github.partnerconsole.core.catalog.Sheets.HEADER;
import static io.github.partnerconsole.core.catalog.Sheets.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.catalog.LineFault.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceSheetReaderTest {

  private static final String GOOD = line("Mail", "TST01", "1", "P1M", "Monthly", "10.15");
  private static final String OTHER = line("Files", "TST02", "000A", "P1Y", "Annual", "100");

  @Test
  void readsMicrosoftsQuirks() throws SheetRefused {
    SheetReading reading = PriceSheetReader.read(Sheets.sample());
    assertEquals(List.of(), reading.faults());
    assertEquals(20, reading.sheet().lines());
    assertEquals(8, reading.sheet().skus().size());
    assertEquals(new Market("NL"), reading.sheet().market());
    assertEquals("EUR", reading.sheet().currency().getCurrencyCode());
  }

  @Test
  void putsLeadingZerosOfSkuIdsBack() {
    assertEquals("0001", Sheets.sku(GOOD).key().skuId());
    assertEquals("000A", Sheets.sku(OTHER).key().skuId());
  }

  @Test
  void readsEveryCellOfALine() {
    CatalogSku sku = Sheets.sku(GOOD);
    assertEquals("Mail, files", sku.description());
    assertEquals(Segment.COMMERCIAL, sku.segment());
    PriceLine price = sku.lines().getFirst();
    assertEquals(Optional.of(Term.P1M), price.term());
    assertEquals(BillingPlan.MONTHLY, price.plan());
    assertEquals(new BigDecimal("10.15"), price.unitPrice());
    assertEquals(Instant.parse("2025-04-01T00:00:00Z"), price.effectiveFrom());
    assertEquals(Instant.parse("9999-11-30T23:59:59Z"), price.effectiveUntil());
  }

  @Test
  void ordersPricesByTerm() {
    CatalogSku sku =
        Sheets.sku(
            line("Mail", "TST01", "1", "P3Y", "Triennial", "300"),
            line("Mail", "TST01", "1", "P1Y", "Annual", "100"),
            line("Mail", "TST01", "1", "P1Y", "Monthly", "105"),
            GOOD);
    assertEquals(
        List.of("10.15", "105", "100", "300"),
        sku.lines().stream().map(line -> line.unitPrice().toPlainString()).toList());
  }

  @Test
  void takesTheOlderListWhereThereIsNoTerm() throws SheetRefused {
    String older =
        """
        ProductTitle,ProductId,SkuId,SkuTitle,Market,Currency,UnitPrice,EffectiveStartDate,EffectiveEndDate,erp price,SEGMENT
        Mail,TST01,1,Mail,NL,EUR,10.15,2020-01-01T00:00:00Z,2020-12-31T00:00:00Z,12,Commercial
        """;
    PriceLine price = Sheets.read(older).sheet().skus().getFirst().lines().getFirst();
    assertEquals(Optional.empty(), price.term());
    assertEquals(BillingPlan.MONTHLY, price.plan());
  }

  @Test
  void passesOverUnknownColumnsAndBlanksInTheHeader() throws SheetRefused {
    String text =
        HEADER.replace("UnitPrice", " unit price ").replace("PreviousValues", "Novelty") + GOOD;
    assertEquals(1, Sheets.read(text).sheet().lines());
  }

  @Test
  void readsAQuotedHeaderBehindAByteOrderMark() throws SheetRefused {
    String quoted = "\uFEFF\"" + HEADER.strip().replace(",", "\",\"") + "\"\n";
    assertEquals(1, Sheets.read(quoted + GOOD).sheet().lines());
  }

  @ParameterizedTest
  @CsvSource({
    "',10.15,', ',ten,', UnitPrice, NOT_A_NUMBER",
    "',10.15,', ',1e999999999,', UnitPrice, NOT_A_NUMBER",
    "',10.15,', ',\"10,15\",', UnitPrice, NOT_A_NUMBER",
    "',10.15,', ',-10.15,', UnitPrice, NEGATIVE",
    "',10.15,', ',,', UnitPrice, MISSING",
    "2025-04-01T00:00:00.0000000Z, 01.04.2025, EffectiveStartDate, NOT_A_DATE",
    "P1M, P2W, TermDuration, UNKNOWN_WORD",
    "Monthly, Hourly, BillingPlan, UNKNOWN_WORD",
    "Commercial, Everybody, Segment, UNKNOWN_WORD",
    "EUR, EURO, Currency, UNKNOWN_WORD",
    "EUR, USD, Currency, OTHER_CURRENCY",
    "NL, BE, Market, OTHER_MARKET",
    "NL, Netherlands, Market, UNKNOWN_WORD",
    "TST01, '', ProductId, MISSING",
    "TST01, 'TST 01; drop', ProductId, UNKNOWN_WORD",
  })
  void namesABadLineAndLeavesItOut(String good, String bad, String column, Reason reason)
      throws SheetRefused {
    SheetReading reading = Sheets.read(HEADER + OTHER + GOOD.replaceFirst(good, bad));
    assertEquals(1, reading.sheet().lines());
    LineFault fault = reading.faults().getFirst();
    assertEquals(3, fault.line());
    assertEquals(column, fault.column());
    assertEquals(reason, fault.reason());
  }

  @Test
  void namesADuplicate() throws SheetRefused {
    SheetReading reading = Sheets.read(HEADER + GOOD + OTHER + GOOD);
    assertEquals(2, reading.sheet().lines());
    assertEquals(List.of(new LineFault(4, "SkuId", "1", Reason.DUPLICATE)), reading.faults());
  }

  @Test
  void namesALineOfTooFewOrTooManyCells() throws SheetRefused {
    SheetReading reading = Sheets.read(HEADER + GOOD + "Unchanged,Mail\n" + OTHER.strip() + ",,\n");
    assertEquals(
        List.of(Reason.WRONG_NUMBER_OF_CELLS, Reason.WRONG_NUMBER_OF_CELLS),
        reading.faults().stream().map(LineFault::reason).toList());
  }

  @Test
  void countsLinesOfTheFileAlsoBehindACellOfSeveral() throws SheetRefused {
    String tall = GOOD.replace("Mail, files", "Mail,\nfiles");
    SheetReading reading = Sheets.read(HEADER + tall + OTHER.replace("100", "x"));
    assertEquals(4, reading.faults().getFirst().line());
  }

  @Test
  void quotesOnlyTheBeginningOfALongCell() throws SheetRefused {
    SheetReading reading =
        Sheets.read(HEADER + GOOD + OTHER.replace(",100,", "," + "9".repeat(5000) + ","));
    assertTrue(reading.faults().getFirst().value().length() < 50);
  }

  @Test
  void blanksControlCharactersOut() {
    assertEquals("Ma il", Sheets.sku(GOOD.replace("Mail,", "Ma\0il,")).productTitle());
  }

  @ParameterizedTest
  @CsvSource({"';',;", "'\t','\t'"})
  void refusesAnotherSeparator(String separator, String named) {
    assertRefused(
        SheetRefused.Reason.WRONG_SEPARATOR, named, (HEADER + GOOD).replace(",", separator));
  }

  @Test
  void refusesWhatIsNoPriceSheet() {
    assertRefused(SheetRefused.Reason.EMPTY, "", "");
    assertRefused(SheetRefused.Reason.NOT_A_PRICE_SHEET, "", "<html>\n<body>\n");
    assertRefused(SheetRefused.Reason.NOT_A_PRICE_SHEET, "", "a,b\n1,2\n");
  }

  @Test
  void namesTheColumnsThatAreMissing() {
    String text = HEADER.replace("UnitPrice", "Price").replace("Segment", "For") + GOOD;
    assertRefused(SheetRefused.Reason.COLUMNS_MISSING, "UnitPrice, Segment", text);
  }

  @Test
  void refusesASheetWithoutAGoodLine() {
    assertRefused(SheetRefused.Reason.NO_GOOD_LINE, "", HEADER);
    assertRefused(
        SheetRefused.Reason.NO_GOOD_LINE,
        "line 2: UnitPrice",
        HEADER + GOOD.replace("10.15", "ten"));
  }

  @Test
  void refusesWhatIsNotUtf8() {
    byte[] latin = (HEADER + GOOD.replace("Mail", "Café")).getBytes(StandardCharsets.ISO_8859_1);
    assertReason(SheetRefused.Reason.NOT_UTF_8, new ByteArrayInputStream(latin));
    byte[] wide = (HEADER + GOOD).getBytes(StandardCharsets.UTF_16);
    assertReason(SheetRefused.Reason.NOT_UTF_8, new ByteArrayInputStream(wide));
  }

  @Test
  void refusesAQuotationMarkThatSwallowsLines() {
    assertRefused(
        SheetRefused.Reason.UNREADABLE,
        "line 3",
        HEADER + GOOD + OTHER.replace("files\"", "files") + OTHER.replace("\"Mail, files\"", ""));
  }

  @Test
  void refusesAHugeCell() {
    String huge = GOOD.replace("Mail, files", "x".repeat(200_000));
    assertRefused(SheetRefused.Reason.UNREADABLE, "line 2", HEADER + huge);
  }

  @Test
  void refusesAStreamThatBreaksOff() throws IOException {
    InputStream broken = Sheets.stream(HEADER + GOOD);
    InputStream closed = new SequenceInputStream(broken, brokenOff());
    assertReason(SheetRefused.Reason.UNREADABLE, closed);
  }

  private static InputStream brokenOff() throws IOException {
    PipedInputStream unconnected = new PipedInputStream();
    unconnected.close();
    return unconnected;
  }

  private static void assertRefused(SheetRefused.Reason reason, String detail, String text) {
    SheetRefused refused = assertReason(reason, Sheets.stream(text));
    assertEquals(detail, refused.detail());
  }

  private static SheetRefused assertReason(SheetRefused.Reason reason, InputStream in) {
    SheetRefused refused = assertThrows(SheetRefused.class, () -> PriceSheetReader.read(in));
    assertEquals(reason, refused.reason());
    return refused;
  }
}
