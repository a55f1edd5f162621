package io.github.partnerconsole.core.order;

/**
 * A line as a cart takes it.
 *
 * @param catalogItemId read right before, since it is short-lived
 */
public record CartLine(PlannedLine line, String catalogItemId) {}
