/** The Microsoft Customer Agreement: who accepted it, and the log that proves it. */
package io.github.partnerconsole.core.agreement;
