package io.github.partnerconsole.sandbox.control;

import java.util.List;

/**
 * What exists in the sandbox now, demo data included, so that a test can compare before and after.
 *
 * @param domains the domain of each customer, in the order of creation
 * @param agreements customer ids, one for each confirmed agreement
 * @param carts cart ids
 * @param orders order ids
 * @param subscriptions subscription ids
 */
public record Effects(
    List<String> domains,
    List<String> agreements,
    List<String> carts,
    List<String> orders,
    List<String> subscriptions) {}
