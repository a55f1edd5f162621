package io.github.partnerconsole.partnercenter.offer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** What is paid for. An unknown value is kept as it came. */
public record OfferBilling(@JsonValue String value) {
  private static final Set<String> KNOWN = Set.of("none", "usage", "license");

  public static final OfferBilling NONE = new OfferBilling("none");
  public static final OfferBilling USAGE = new OfferBilling("usage");
  public static final OfferBilling LICENSE = new OfferBilling("license");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OfferBilling {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
