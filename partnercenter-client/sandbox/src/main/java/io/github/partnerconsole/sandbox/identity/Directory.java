package io.github.partnerconsole.sandbox.identity;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.demo.Provider;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The people, applications and consents of the sandbox's tenants. Thread-safe. */
final class Directory {
  private static final Set<String> ANY_TENANT = Set.of("common", "organizations");

  private final Map<String, Person> people = new ConcurrentHashMap<>();
  private final Map<String, Application> applications = new ConcurrentHashMap<>();
  private final Set<String> withdrawn = ConcurrentHashMap.newKeySet();
  private final Switches switches;
  private volatile boolean wantsMfa = true;

  Directory(Switches switches) {
    this.switches = switches;
    put(Person.DEMO);
  }

  void put(Person person) {
    people.put(person.upn(), person);
  }

  void put(Application application) {
    applications.put(application.clientId(), application);
  }

  void wantMfa(boolean wanted) {
    wantsMfa = wanted;
  }

  boolean wantsMfa() {
    return wantsMfa;
  }

  void setConsent(String clientId, boolean given) {
    if (given) {
      withdrawn.remove(clientId);
    } else {
      withdrawn.add(clientId);
    }
  }

  boolean hasConsent(String clientId) {
    return !withdrawn.contains(clientId);
  }

  Optional<Person> person(String upn) {
    return Optional.ofNullable(people.get(upn));
  }

  /** The registered application, or one that may do everything where any is accepted. */
  Optional<Application> application(String clientId) {
    return Optional.ofNullable(applications.get(clientId));
  }

  boolean acceptsAnyApplication() {
    return !switches.isOn(Switch.REGISTERED_APPLICATIONS);
  }

  /**
   * The tenant that a path names, as a GUID where it is one of ours.
   *
   * @param person whose own tenant is taken where the path leaves it open
   */
  String tenant(String named, Person person) {
    if (ANY_TENANT.contains(named)) {
      return person.tenant();
    }
    return named.equalsIgnoreCase(Provider.DOMAIN) ? Provider.TENANT : named;
  }

  /** Refuses the name of a tenant that nobody is at home in. */
  void requireTenant(String named) {
    boolean known =
        ANY_TENANT.contains(named)
            || named.equalsIgnoreCase(Provider.DOMAIN)
            || people.values().stream().anyMatch(it -> it.tenant().equalsIgnoreCase(named));
    if (!known && !acceptsAnyApplication()) {
      throw OAuthError.TENANT_UNKNOWN.refuse(named);
    }
  }

  /** Refuses a person of another tenant, and one without a role for the application. */
  void requireMember(Person person, String tenant) {
    boolean isHome = person.tenant().equalsIgnoreCase(tenant);
    if (!isHome && !(acceptsAnyApplication() && isUnknown(tenant))) {
      throw OAuthError.NOT_IN_TENANT.refuse(person.upn());
    }
    if (!person.hasRole()) {
      throw OAuthError.NOT_ASSIGNED.refuse(person.upn());
    }
  }

  // A name such as "contoso.com" of a client that was never told of the sandbox's tenants.
  private boolean isUnknown(String tenant) {
    return people.values().stream().noneMatch(it -> it.tenant().equalsIgnoreCase(tenant))
        && !tenant.matches("[0-9a-fA-F-]{36}");
  }
}
