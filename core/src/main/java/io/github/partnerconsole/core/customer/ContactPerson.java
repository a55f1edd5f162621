package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Field;

/** The person Microsoft writes to. Parts that are not given are empty, never null. */
public record ContactPerson(String firstName, String lastName, String email, String phone) {

  public static final ContactPerson BLANK = new ContactPerson("", "", "", "");

  public static final Field FIRST_NAME = new Field("contact.firstName");
  public static final Field LAST_NAME = new Field("contact.lastName");
  public static final Field EMAIL = new Field("contact.email");
  public static final Field PHONE = new Field("contact.phone");

  public ContactPerson withFirstName(String changed) {
    return new ContactPerson(changed, lastName, email, phone);
  }

  public ContactPerson withLastName(String changed) {
    return new ContactPerson(firstName, changed, email, phone);
  }

  public ContactPerson withEmail(String changed) {
    return new ContactPerson(firstName, lastName, changed, phone);
  }

  public ContactPerson withPhone(String changed) {
    return new ContactPerson(firstName, lastName, email, changed);
  }
}
