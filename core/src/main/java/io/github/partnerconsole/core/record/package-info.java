/**
 * The two files that must never lose anything, the order journal and the acceptance log, and their
 * common format.
 */
package io.github.partnerconsole.core.record;
