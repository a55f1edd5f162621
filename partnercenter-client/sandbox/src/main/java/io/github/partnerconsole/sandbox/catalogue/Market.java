package io.github.partnerconsole.sandbox.catalogue;

/** A country in which Microsoft sells through CSP, with the currency it sells in there. */
public record Market(String country, Currency currency) {}
