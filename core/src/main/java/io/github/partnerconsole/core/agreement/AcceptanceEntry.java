package io.github.partnerconsole.core.agreement;

/**
 * One line of the acceptance log.
 *
 * @param number 1 for the first
 * @param previousHash the hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 over the previous hash and this entry's bytes, as 64 lower-case hex digits
 */
public record AcceptanceEntry(
    int number, AcceptanceEvent event, String previousHash, String hash) {}
