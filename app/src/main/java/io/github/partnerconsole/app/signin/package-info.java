/** Sandbox or a partner's real tenant: which one is used, and how somebody signs in to it. */
package io.github.partnerconsole.app.signin;
