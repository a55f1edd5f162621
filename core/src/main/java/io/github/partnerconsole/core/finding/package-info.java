/** What rules say about a draft. */
package io.github.partnerconsole.core.finding;
