package io.github.partnerconsole.sandbox.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One line of the table of demo products.
 *
 * @param price invented monthly retail price of a commercial seat, in dollars
 * @param segments C commercial, F education faculty, S education student, N charity, G government
 * @param options T has a trial, A is an add-on
 * @param terms m P1M monthly; y, a P1Y monthly, annual; t, u, v P3Y monthly, annual, triennial
 */
record DemoProduct(
    String id,
    String title,
    BigDecimal price,
    String segments,
    String options,
    int minimum,
    int maximum,
    List<String> prerequisites,
    String terms,
    String change,
    String about) {

  static DemoProduct of(NamedCsvRecord line, Map<String, String> idsByTitle) {
    return new DemoProduct(
        line.getField("product"),
        line.getField("title"),
        new BigDecimal(line.getField("price")),
        line.getField("segments"),
        line.getField("options"),
        Integer.parseInt(line.getField("min")),
        Integer.parseInt(line.getField("max")),
        prerequisites(line.getField("requires"), idsByTitle),
        line.getField("terms"),
        line.getField("change"),
        line.getField("about"));
  }

  boolean isAddon() {
    return options.contains("A");
  }

  boolean hasTrial() {
    return options.contains("T");
  }

  private static List<String> prerequisites(String titles, Map<String, String> idsByTitle) {
    return Arrays.stream(titles.split(";", -1))
        .filter(title -> !title.isEmpty())
        .map(title -> idsByTitle.get(title) + ":0001")
        .toList();
  }
}
