package io.github.partnerconsole.core.customer;

import java.util.Optional;

/**
 * Partner Center's answer to a new customer.
 *
 * @param credentials present in the answer to the creating call, never again
 */
public record CreatedCustomer(TenantId id, Optional<AdminCredentials> credentials) {}
