package io.github.partnerconsole.app.home;

import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.SavedDraft;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where Home leads to.
 *
 * @param resume opens a draft again
 * @param openOrder shows one order in the journal
 * @param openOrders shows the journal
 * @param stepTitle what the wizard calls the step at which a draft stands
 */
public record HomeActions(
    Runnable newOrder,
    Runnable importPriceSheet,
    Consumer<SavedDraft> resume,
    Consumer<OrderNumber> openOrder,
    Runnable openOrders,
    Function<SavedDraft, String> stepTitle) {}
