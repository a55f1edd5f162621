package io.github.partnerconsole.core.finding;

/**
 * Names the place in a draft that a finding is about, so that a form can show it there.
 *
 * @param id dotted and stable, such as {@code address.postalCode}
 */
public record Field(String id) {}
