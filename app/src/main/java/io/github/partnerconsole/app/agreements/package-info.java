/** The log of who accepted the Microsoft Customer Agreement, and its proof. */
package io.github.partnerconsole.app.agreements;
