package io.github.partnerconsole.core.relationship;

/** A partner's number at Microsoft, now also called PartnerID (PLA); digits only, as text. */
public record MpnId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
