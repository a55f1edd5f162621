package io.github.partnerconsole.core.record;

/**
 * A record that was read whole.
 *
 * @param number its place in the file, 1 for the first
 * @param offset of its first byte
 */
record StoredRecord(int number, long offset, String json) {}
