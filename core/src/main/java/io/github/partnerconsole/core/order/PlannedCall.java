package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.gateway.RequestId;

/**
 * One writing call of an order.
 *
 * @param number its place in the order, 1 for the first
 */
public record PlannedCall(int number, Intent intent, RequestId requestId) {}
