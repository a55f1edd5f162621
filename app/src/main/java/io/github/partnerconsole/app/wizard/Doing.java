package io.github.partnerconsole.app.wizard;

/**
 * What keeps a step from being left.
 *
 * @param key says it in the bundle
 * @param byUser whether it is the user's to do; else the step does it by itself
 */
public record Doing(String key, boolean byUser) {}
