package io.github.partnerconsole.core.customer;

/**
 * A customer to create, and with it a tenant.
 *
 * @param culture BCP 47 tag that Microsoft supports in the country, such as {@code nl-NL}
 * @param language ISO 639-1 code of the culture's language, such as {@code nl}
 */
public record NewCustomer(
    Company company, DomainPrefix domainPrefix, String culture, String language) {}
