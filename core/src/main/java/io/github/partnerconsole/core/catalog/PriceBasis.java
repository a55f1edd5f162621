package io.github.partnerconsole.core.catalog;

/**
 * What a price is for; no price is shown without it. All prices are partner prices net of tax
 * (contract F5).
 *
 * @param term the whole of it is paid for
 * @param plan how it is invoiced
 * @param quantity seats
 * @param derived whether the price is a month's price times the months of the term, since the price
 *     sheet has no other
 */
public record PriceBasis(Term term, BillingPlan plan, int quantity, boolean derived) {}
