package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which domains somebody holds already, and which one can be held at all. */
final class Domains {
  private static final Set<String> HELD_BY_OTHERS =
      Set.of(
          "contoso.onmicrosoft.com",
          "fabrikam.onmicrosoft.com",
          "microsoft.onmicrosoft.com",
          "test.onmicrosoft.com");

  /** Letters and digits, hyphens inside; 27 characters at most before the shared ending. */
  private static final Pattern VALID =
      Pattern.compile(
          "(?i)(?=.{1,27}\\.)[a-z0-9]+(-[a-z0-9]+)*\\.(onmicrosoft\\.com|ccsctp\\.net)");

  private static final Pattern CUSTOM =
      Pattern.compile("(?i)(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

  private Domains() {}

  static boolean isValid(String domain) {
    return VALID.matcher(domain).matches();
  }

  /** Whether it can be a domain that a company brings along. */
  static boolean isCustomDomain(String domain) {
    return CUSTOM.matcher(domain).matches() && !VALID.matcher(domain).matches();
  }

  static boolean isTaken(State state, String domain) {
    return state
        .find(Section.DOMAINS, domain.toLowerCase(Locale.ROOT))
        .map(kept -> kept.path("isTaken").asBoolean())
        .orElseGet(() -> isHeld(state, domain));
  }

  private static boolean isHeld(State state, String domain) {
    return HELD_BY_OTHERS.stream().anyMatch(domain::equalsIgnoreCase)
        || domain.equalsIgnoreCase(Provider.DOMAIN)
        || isResellers(state, domain)
        || isCustomers(state, domain);
  }

  private static boolean isCustomers(State state, String domain) {
    return state
        .all(Section.CUSTOMERS)
        .flatMap(customer -> CustomerShapes.domains(customer).valueStream())
        .anyMatch(held -> held.asString().equalsIgnoreCase(domain));
  }

  private static boolean isResellers(State state, String domain) {
    return state
        .all(Section.RESELLERS)
        .anyMatch(reseller -> reseller.path("domain").asString("").equalsIgnoreCase(domain));
  }
}
