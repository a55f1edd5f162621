package io.github.partnerconsole.partnercenter;

import io.github.partnerconsole.partnercenter.address.Address;
import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.call.RetryPolicy;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.partnercenter.customer.BillingProfile;
import io.github.partnerconsole.partnercenter.customer.CompanyProfile;
import io.github.partnerconsole.partnercenter.customer.NewCustomer;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/** What the tests of calls share: a client that hardly waits, and things to send. */
public final class Desk {
  public static final String TOKEN = "eyJ-a-token-that-nobody-may-read";
  public static final UUID REQUEST_ID = UUID.fromString("4fa6dad6-0000-4000-8000-8294a10ae1cf");
  public static final Call CALL = Call.of(REQUEST_ID);
  public static final RetryPolicy QUICK =
      new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(50));

  private Desk() {}

  public static PartnerCenter client(URI url) {
    return new PartnerCenter(settings(url), TokenSource.fixed(new AccessToken(TOKEN)));
  }

  /** One that hardly waits for an answer either. */
  public static PartnerCenter impatientClient(URI url) {
    Settings impatient = settings(url).withTimeouts(Duration.ofSeconds(10), Duration.ofMillis(400));
    return new PartnerCenter(impatient, TokenSource.fixed(new AccessToken(TOKEN)));
  }

  public static Settings settings(URI url) {
    return Settings.at(url)
        .withSalesHost(url)
        .withGraphHost(url)
        .withRetries(QUICK)
        .withTimeouts(Duration.ofSeconds(10), Duration.ofSeconds(30));
  }

  public static NewCustomer newCustomer() {
    Address address =
        new Address(
            "NL", null, "Utrecht", null, "Kade 1", null, "3511 AA", "Ada", "Vries", "0301234567");
    return new NewCustomer(
        null,
        CompanyProfile.ofNew("hollandia.onmicrosoft.com", null),
        BillingProfile.ofNew("ada@hollandia.example", "nl-NL", "nl", "Hollandia BV", address),
        "484e548c-f5f3-4528-93a9-c16c6373cb59");
  }
}
