package io.github.partnerconsole.partnercenter.agreement;

import org.jspecify.annotations.Nullable;

/** The person who accepted an agreement for the customer. */
public record Contact(
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable String phoneNumber) {}
