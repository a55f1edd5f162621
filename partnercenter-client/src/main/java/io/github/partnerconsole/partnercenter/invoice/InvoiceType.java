package io.github.partnerconsole.partnercenter.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** What an invoice is for. An unknown value is kept as it came. */
public record InvoiceType(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("recurring", "one_time");

  public static final InvoiceType RECURRING = new InvoiceType("recurring");
  public static final InvoiceType ONE_TIME = new InvoiceType("one_time");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InvoiceType {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
