package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.country.Countries;
import io.github.partnerconsole.sandbox.country.Country;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.partner.Resellers;
import io.github.partnerconsole.sandbox.state.State;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a new customer must fulfil (create-a-customer, utility-resources and error-codes, 2023-10).
 */
final class CustomerRules {
  private static final String ADDRESS = "BillingProfile.DefaultAddress.";
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^@\\s]+@[a-zA-Z0-9](-?[a-zA-Z0-9])*(\\.[a-zA-Z0-9](-?[a-zA-Z0-9])*)*\\.[a-zA-Z]{2,}");

  private static final String REQUEST_ID = "MS-RequestId";
  private static final String CORRELATION_ID = "MS-CorrelationId";

  private final Countries countries;

  CustomerRules(Countries countries) {
    this.countries = countries;
  }

  /** Refuses a body or headers that break a rule, with the first rule broken. */
  void check(Request request, Body body, State state) {
    checkIds(request);
    Body billing = body.at("billingProfile");
    Country country = checkBilling(billing);
    checkRegistration(body, billing.at("defaultAddress"), country);
    checkDomain(body.text("companyProfile", "domain").orElse(""), state);
    body.text("associatedPartnerId").ifPresent(partner -> checkReseller(partner, state));
  }

  /**
   * The scenario page calls both ids required, the reference of the API has them made by the
   * service where they are missing (rest/api create-customer, 2025), and clients in use send none.
   */
  private static void checkIds(Request request) {
    checkGuid(request, REQUEST_ID);
    checkGuid(request, CORRELATION_ID);
  }

  /** Refuses a call without its ids, for which only the scenario page speaks. */
  static void requireIds(Request request) {
    for (String header : List.of(REQUEST_ID, CORRELATION_ID)) {
      if (request.header(header).isEmpty()) {
        throw new Refusal(ApiError.INVALID_INPUT, header + " is required, as a GUID.");
      }
    }
    checkIds(request);
  }

  /** Refuses a billing profile that breaks a rule; gives its country. */
  Country checkBilling(Body billing) {
    length(billing, "companyName", "BillingProfile.CompanyName", 1, 250);
    length(billing, "culture", "BillingProfile.Culture", 2, 10);
    length(billing, "language", "BillingProfile.Language", 2, 10);
    checkEmail(billing.text("email").orElse(""));
    Body address = billing.at("defaultAddress");
    Country country = country(address);
    checkAddress(address, country);
    checkPhone(address.text("phoneNumber").orElse(""), country);
    return country;
  }

  private static void checkGuid(Request request, String header) {
    try {
      request.header(header).ifPresent(UUID::fromString);
    } catch (IllegalArgumentException e) {
      throw new Refusal(ApiError.INVALID_INPUT, header + " must be a GUID.");
    }
  }

  private static void checkEmail(String email) {
    if (!EMAIL.matcher(email).matches()
        || email.toLowerCase(Locale.ROOT).endsWith("@microsoft.com")) {
      throw Refusal.property("BillingProfile.Email", "is not a valid e-mail address");
    }
  }

  private Country country(Body address) {
    return address
        .text("country")
        .flatMap(countries::find)
        .orElseThrow(() -> Refusal.property(ADDRESS + "Country", "is missing or not supported"));
  }

  private static void checkAddress(Body address, Country country) {
    length(address, "firstName", ADDRESS + "FirstName", 1, 50);
    length(address, "lastName", ADDRESS + "LastName", 1, 50);
    length(address, "addressLine1", ADDRESS + "AddressLine1", 1, 200);
    length(address, "addressLine2", ADDRESS + "AddressLine2", 0, 200);
    length(address, "city", ADDRESS + "City", 1, 100);
    String postalCode = address.text("postalCode").orElse("");
    if (!country.acceptsPostalCode(postalCode)) {
      throw Refusal.property(ADDRESS + "PostalCode", "must match " + country.postalCode());
    }
    String state = address.text("state").orElse("");
    if (!country.states().isEmpty() && !country.states().contains(state)) {
      throw Refusal.property(ADDRESS + "State", "must be one of " + country.states());
    }
    length(address, "state", ADDRESS + "State", 0, 2);
  }

  private static void checkRegistration(Body body, Body address, Country country) {
    String number = body.text("companyProfile", "organizationRegistrationNumber").orElse("");
    String phone = address.text("phoneNumber").orElse("");
    if (!country.needsRegistrationNumber() && !number.isEmpty()) {
      throw new Refusal(ApiError.REGISTRATION_NUMBER_UNSUPPORTED, country.iso2());
    }
    if (country.needsRegistrationNumber()) {
      checkRegistrationNumber(number, country);
      if (phone.isEmpty()) {
        throw new Refusal(ApiError.PHONE_MISSING);
      }
    }
  }

  private static void checkPhone(String phone, Country country) {
    if (!phone.isEmpty() && !country.acceptsPhone(phone)) {
      throw Refusal.property(ADDRESS + "PhoneNumber", "must match " + country.phone());
    }
  }

  private static void checkRegistrationNumber(String number, Country country) {
    if (number.isEmpty()) {
      throw new Refusal(ApiError.REGISTRATION_NUMBER_MISSING);
    }
    if (!country.acceptsRegistrationNumber(number)) {
      throw new Refusal(ApiError.REGISTRATION_NUMBER_INVALID, country.registrationNumber());
    }
  }

  private static void checkDomain(String domain, State state) {
    if (!Domains.isValid(domain)) {
      throw Refusal.property("CompanyProfile.Domain", "is not a valid initial domain");
    }
    if (Domains.isTaken(state, domain)) {
      throw new Refusal(ApiError.DOMAIN_TAKEN, domain);
    }
  }

  private static void checkReseller(String tenant, State state) {
    Resellers.requireAbleToSell(
        Resellers.byTenant(state, tenant)
            .orElseThrow(() -> new Refusal(ApiError.NOT_A_RESELLER, tenant)));
  }

  private static void length(Body parent, String member, String path, int least, int most) {
    int length = parent.text(member).orElse("").length();
    if (length < least || length > most) {
      throw Refusal.property(path, "must have " + least + " to " + most + " characters");
    }
  }
}
