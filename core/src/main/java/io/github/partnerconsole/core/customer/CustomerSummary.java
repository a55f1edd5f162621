package io.github.partnerconsole.core.customer;

/** A customer as a list shows it. */
public record CustomerSummary(TenantId id, String name, String domain) {}
