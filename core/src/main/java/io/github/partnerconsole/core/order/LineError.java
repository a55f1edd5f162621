package io.github.partnerconsole.core.order;

/** Why Microsoft left part of a cart out of its orders: its code and its own words. */
public record LineError(String code, String description) {}
