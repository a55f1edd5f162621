package io.github.partnerconsole.app.customers;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.task.Cancellable;
import io.github.partnerconsole.app.task.MinuteTick;
import io.github.partnerconsole.core.customer.CustomerGateway;
import io.github.partnerconsole.core.customer.CustomerSnapshot;
import io.github.partnerconsole.core.customer.CustomerSnapshots;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.gateway.Failure;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The list of customers, which is there offline, and the customer that is looked at. */
public final class CustomersModel {

  private final CustomerSnapshots snapshots;
  private final CustomerGateway customers;
  private final Background background;
  private final InstantSource time;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<CustomerSnapshot>> snapshot =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper refreshing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Details> details =
      new ReadOnlyObjectWrapper<>(new Details.None());
  private final ReadOnlyLongProperty minutes;
  private Cancellable asking = () -> {};

  public CustomersModel(
      CustomerSnapshots snapshots,
      CustomerGateway customers,
      Background background,
      InstantSource time) {
    this.snapshots = snapshots;
    this.customers = customers;
    this.background = background;
    this.time = time;
    minutes = MinuteTick.of(background);
  }

  /** Shows the list that was last fetched; fetches one where there is none. */
  public void load() {
    background.run(snapshots::latest).onSuccess(this::loaded).start();
  }

  private void loaded(Optional<CustomerSnapshot> latest) {
    snapshot.set(latest);
    if (latest.isEmpty()) {
      refresh();
    }
  }

  /** Fetches the list anew and keeps it. */
  public void refresh() {
    if (refreshing.get()) {
      return;
    }
    refreshing.set(true);
    failure.set(Optional.empty());
    background
        .run(this::fetch)
        .onEnd(() -> refreshing.set(false))
        .onSuccess(fetched -> snapshot.set(Optional.of(fetched)))
        .onFailure(why -> failure.set(Optional.of(why)))
        .start();
  }

  private CustomerSnapshot fetch() {
    CustomerSnapshot fetched = new CustomerSnapshot(customers.all(), time.instant());
    snapshots.keep(fetched);
    return fetched;
  }

  /** Looks at the customer: asks Partner Center for all that it knows of it. */
  public void select(Optional<CustomerSummary> customer) {
    asking.cancel();
    details.set(customer.<Details>map(Details.Asked::new).orElseGet(Details.None::new));
    customer.ifPresent(this::ask);
  }

  private void ask(CustomerSummary customer) {
    asking =
        background
            .run(() -> new Details.Known(customers.details(customer.id()), time.instant()))
            .onSuccess(details::set)
            .onFailure(why -> details.set(new Details.Failed(customer, why)))
            .start();
  }

  /** What is typed into the search. */
  public StringProperty text() {
    return text;
  }

  /** The list as it was last fetched; absent while none is known. */
  public ReadOnlyObjectProperty<Optional<CustomerSnapshot>> snapshot() {
    return snapshot.getReadOnlyProperty();
  }

  /** Customers whose name, domain or tenant id has every word that is typed. */
  public ObservableValue<List<CustomerSummary>> rows() {
    return snapshot.flatMap(latest -> text.map(typed -> matching(latest, typed)));
  }

  private static List<CustomerSummary> matching(Optional<CustomerSnapshot> latest, String typed) {
    List<String> words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    return latest.stream()
        .flatMap(list -> list.customers().stream())
        .filter(customer -> has(customer, words))
        .toList();
  }

  private static boolean has(CustomerSummary customer, List<String> words) {
    String all =
        Stream.of(customer.name(), customer.domain(), customer.id().value())
            .reduce("", (one, other) -> one + "\n" + other)
            .toLowerCase(Locale.ROOT);
    return words.stream().allMatch(all::contains);
  }

  /** Why the list could not be fetched the last time. */
  public ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return failure.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty refreshing() {
    return refreshing.getReadOnlyProperty();
  }

  /** Changes every minute, since ages go on counting. */
  ReadOnlyLongProperty minutes() {
    return minutes;
  }

  public ReadOnlyObjectProperty<Details> details() {
    return details.getReadOnlyProperty();
  }
}
