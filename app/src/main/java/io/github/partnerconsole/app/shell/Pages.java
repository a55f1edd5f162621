package io.github.partnerconsole.app.shell;

import static io.github.partnerconsole.app.ui.Texts.key;

import io.github.partnerconsole.app.ui.Icon;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * What the console's pages show.
 *
 * @param ordersWaiting how many orders need attention
 */
public record Pages(
    Supplier<? extends Node> home,
    Supplier<? extends Node> customers,
    Supplier<? extends Node> orders,
    ObservableValue<Integer> ordersWaiting,
    Supplier<? extends Node> catalogue,
    Supplier<? extends Node> agreements,
    Supplier<? extends Node> settings) {

  /** The pages in their groups, as the side bar has them. */
  public Navigator navigator() {
    return new Navigator(
        List.of(
            List.of(
                new Page(key("page.home"), Icon.HOME, home),
                new Page(key("page.customers"), Icon.CUSTOMERS, customers),
                new Page(key("page.orders"), Icon.ORDERS, orders, ordersWaiting)),
            List.of(
                new Page(key("page.catalogue"), Icon.CATALOGUE, catalogue),
                new Page(key("page.agreements"), Icon.AGREEMENT, agreements)),
            List.of(new Page(key("page.settings"), Icon.SETTINGS, settings))));
  }
}
