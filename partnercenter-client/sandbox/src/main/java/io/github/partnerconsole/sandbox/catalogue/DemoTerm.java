package io.github.partnerconsole.sandbox.catalogue;

import java.math.BigDecimal;
import java.util.List;

/** A term with its billing plan; the factor makes the term's price of the yearly seat's month. */
record DemoTerm(String duration, String billing, BigDecimal factor) {
  static List<DemoTerm> of(String codes) {
    return codes.chars().mapToObj(code -> of((char) code)).toList();
  }

  private static DemoTerm of(char code) {
    return switch (code) {
      case 'm' -> of("P1M", "Monthly", "1.2");
      case 'y' -> of("P1Y", "Monthly", "12.6");
      case 'a' -> of("P1Y", "Annual", "12");
      case 't' -> of("P3Y", "Monthly", "37.8");
      case 'u' -> of("P3Y", "Annual", "36");
      case 'v' -> of("P3Y", "Triennial", "35.28");
      case 'o' -> of("P1Y", "OneTime", "12");
      case 'q' -> of("P3Y", "OneTime", "36");
      case 'p' -> of("", "OneTime", "1");
      case 'z' -> of("P1M", "OneTime", "0");
      case 'x' -> of("P1M", "None", "0");
      default -> throw new IllegalStateException("no such term: " + code);
    };
  }

  private static DemoTerm of(String duration, String billing, String factor) {
    return new DemoTerm(duration, billing, new BigDecimal(factor));
  }
}
