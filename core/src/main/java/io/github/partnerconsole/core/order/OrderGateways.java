package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.AgreementGateway;
import io.github.partnerconsole.core.catalog.ProductGateway;
import io.github.partnerconsole.core.customer.CustomerGateway;
import io.github.partnerconsole.core.relationship.ResellerGateway;

/** The gateways that an order needs. */
public record OrderGateways(
    CustomerGateway customers,
    AgreementGateway agreements,
    ProductGateway products,
    CartGateway carts,
    ResellerGateway resellers) {}
