/**
 * Translators between the console's gateways and the Partner Center client, one class per gateway.
 */
package io.github.partnerconsole.app.gateway;
