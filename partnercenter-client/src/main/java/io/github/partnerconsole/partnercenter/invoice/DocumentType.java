package io.github.partnerconsole.partnercenter.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** What kind of document an invoice is. An unknown value is kept as it came. */
public record DocumentType(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("invoice", "credit_note", "adjustment_note", "void_note");

  public static final DocumentType INVOICE = new DocumentType("invoice");
  public static final DocumentType CREDIT_NOTE = new DocumentType("credit_note");
  public static final DocumentType ADJUSTMENT_NOTE = new DocumentType("adjustment_note");
  public static final DocumentType VOID_NOTE = new DocumentType("void_note");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DocumentType {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
