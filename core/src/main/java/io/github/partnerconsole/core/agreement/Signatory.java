package io.github.partnerconsole.core.agreement;

import io.github.partnerconsole.core.customer.TypedText;
import io.github.partnerconsole.core.finding.Field;

/**
 * The customer's person who accepted. The phone is optional; parts that are not given are empty,
 * never null.
 */
public record Signatory(String firstName, String lastName, String email, String phone) {

  public static final Signatory BLANK = new Signatory("", "", "", "");

  public static final Field FIRST_NAME = new Field("signatory.firstName");
  public static final Field LAST_NAME = new Field("signatory.lastName");
  public static final Field EMAIL = new Field("signatory.email");
  public static final Field PHONE = new Field("signatory.phone");

  public Signatory withFirstName(String changed) {
    return new Signatory(changed, lastName, email, phone);
  }

  public Signatory withLastName(String changed) {
    return new Signatory(firstName, changed, email, phone);
  }

  public Signatory withEmail(String changed) {
    return new Signatory(firstName, lastName, changed, phone);
  }

  public Signatory withPhone(String changed) {
    return new Signatory(firstName, lastName, email, changed);
  }

  /** The person as it is recorded and sent: every text tidy. */
  public Signatory tidy() {
    return new Signatory(
        TypedText.tidy(firstName),
        TypedText.tidy(lastName),
        TypedText.tidy(email),
        TypedText.tidy(phone));
  }
}
