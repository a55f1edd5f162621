package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Field;

/**
 * The company that becomes a customer.
 *
 * @param name legal name
 * @param registrationNumber tax or organisation registration number; empty where the country asks
 *     for none
 */
public record Company(
    String name, String registrationNumber, Address address, ContactPerson contact) {

  public static final Company BLANK = new Company("", "", Address.BLANK, ContactPerson.BLANK);

  public static final Field NAME = new Field("company.name");
  public static final Field REGISTRATION_NUMBER = new Field("company.registrationNumber");

  public Company withName(String changed) {
    return new Company(changed, registrationNumber, address, contact);
  }

  public Company withRegistrationNumber(String changed) {
    return new Company(name, changed, address, contact);
  }

  public Company withAddress(Address changed) {
    return new Company(name, registrationNumber, changed, contact);
  }

  public Company withContact(ContactPerson changed) {
    return new Company(name, registrationNumber, address, changed);
  }
}
