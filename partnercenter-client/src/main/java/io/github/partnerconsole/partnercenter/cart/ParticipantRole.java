package io.github.partnerconsole.partnercenter.cart;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** What a reseller does in a purchase. An unknown value is kept as it came. */
public record ParticipantRole(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("transaction_reseller", "additional_transaction_reseller", "consumption_reseller");

  public static final ParticipantRole TRANSACTION_RESELLER =
      new ParticipantRole("transaction_reseller");
  public static final ParticipantRole ADDITIONAL_TRANSACTION_RESELLER =
      new ParticipantRole("additional_transaction_reseller");
  public static final ParticipantRole CONSUMPTION_RESELLER =
      new ParticipantRole("consumption_reseller");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ParticipantRole {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
