package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.AgreementGateway;
import io.github.partnerconsole.core.catalog.ProductGateway;
import io.github.partnerconsole.core.customer.AddressGateway;
import io.github.partnerconsole.core.customer.CustomerGateway;
import io.github.partnerconsole.core.relationship.PartnerGateway;
import io.github.partnerconsole.core.relationship.ResellerGateway;

/**
 * The gateways that are asked while an order for a new tenant is written. None of these questions
 * changes anything.
 */
public record NewTenantGateways(
    CustomerGateway customers,
    AddressGateway addresses,
    ResellerGateway resellers,
    AgreementGateway agreements,
    ProductGateway products,
    PartnerGateway partner) {}
