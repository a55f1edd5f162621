package io.github.partnerconsole.partnercenter.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.partnerconsole.partnercenter.transport.Known;
import java.util.Set;

/** What the partner is to a customer. An unknown value is kept as it came. */
public record RelationshipToPartner(@JsonValue String value) {
  private static final Set<String> KNOWN =
      Set.of("none", "reseller", "advisor", "syndication", "microsoft_support");

  public static final RelationshipToPartner NONE = new RelationshipToPartner("none");
  public static final RelationshipToPartner RESELLER = new RelationshipToPartner("reseller");
  public static final RelationshipToPartner ADVISOR = new RelationshipToPartner("advisor");
  public static final RelationshipToPartner SYNDICATION = new RelationshipToPartner("syndication");
  public static final RelationshipToPartner MICROSOFT_SUPPORT =
      new RelationshipToPartner("microsoft_support");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RelationshipToPartner {
    value = Known.spelling(value, KNOWN);
  }

  @Override
  public String toString() {
    return value;
  }
}
