package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;

/** Trials from before new commerce that become paid; those of new commerce are transitions. */
public final class Conversions {
  private final Rest rest;

  public Conversions(Rest rest) {
    this.rest = rest;
  }

  /** What a trial can become; nothing where the subscription is none. */
  public List<Conversion> list(String customerId, String subscriptionId) {
    return rest.all(conversions(customerId, subscriptionId), Conversion.class).toList();
  }

  /** Carries out one of the listed conversions; the subscription keeps its id. */
  public ConversionResult convert(
      String customerId, String subscriptionId, Conversion conversion, Call call) {
    return rest.post(
        conversions(customerId, subscriptionId), conversion, call, ConversionResult.class);
  }

  private static Target conversions(String customerId, String subscriptionId) {
    return Target.of("customers", customerId, "subscriptions", subscriptionId, "conversions");
  }
}
