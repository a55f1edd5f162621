/** The journal: every order that was sent, call by call, and what came back. */
package io.github.partnerconsole.app.orders;
