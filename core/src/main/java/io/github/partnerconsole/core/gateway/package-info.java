/** What all gateways to Partner Center share: the idempotency id, and how a call can fail. */
package io.github.partnerconsole.core.gateway;
