package io.github.partnerconsole.core.relationship;

import io.github.partnerconsole.core.customer.TenantId;

/**
 * The partner who is signed in (contract B, {@code profiles/organization}).
 *
 * @param domain e-mail domain of the partner, such as {@code contoso.com}; contact addresses of
 *     customers must not use it
 * @param country ISO 3166-1 alpha-2
 */
public record Partner(TenantId tenantId, String name, String domain, String country) {}
