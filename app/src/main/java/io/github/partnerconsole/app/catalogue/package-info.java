/** The catalogue on this computer: price sheets, what they offer, and what it costs. */
package io.github.partnerconsole.app.catalogue;
