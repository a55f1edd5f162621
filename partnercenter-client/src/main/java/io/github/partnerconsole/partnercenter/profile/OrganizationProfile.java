package io.github.partnerconsole.partnercenter.profile;

import io.github.partnerconsole.partnercenter.address.Address;
import org.jspecify.annotations.Nullable;

/** The partner's own organization. */
public record OrganizationProfile(
    @Nullable String id,
    @Nullable String companyName,
    @Nullable Address defaultAddress,
    @Nullable String tenantId,
    @Nullable String domain,
    @Nullable String email,
    @Nullable String language,
    @Nullable String culture) {}
