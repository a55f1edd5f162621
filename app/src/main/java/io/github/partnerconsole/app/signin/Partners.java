package io.github.partnerconsole.app.signin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The partner tenants that the console knows, side by side, and which one it uses.
 *
 * @param used the id of the tenant that is used; empty for the sandbox
 */
public record Partners(List<PartnerTenant> tenants, Optional<String> used) {
  /** The sandbox and nothing else. */
  public static final Partners SANDBOX = new Partners(List.of(), Optional.empty());

  /** Keeps them by name; what is used must be one of them, else it is the sandbox. */
  public Partners {
    tenants =
        tenants.stream()
            .sorted(
                Comparator.comparing(PartnerTenant::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(PartnerTenant::id))
            .toList();
    List<PartnerTenant> known = tenants;
    used = used.filter(id -> known.stream().anyMatch(tenant -> tenant.id().equals(id)));
  }

  /** The tenant that is used; empty for the sandbox. */
  public Optional<PartnerTenant> inUse() {
    return used.flatMap(this::tenant);
  }

  Optional<PartnerTenant> tenant(String id) {
    return tenants.stream().filter(tenant -> tenant.id().equals(id)).findFirst();
  }

  /** With this tenant, in place of one of the same id. */
  Partners with(PartnerTenant tenant) {
    return new Partners(Stream.concat(others(tenant.id()), Stream.of(tenant)).toList(), used);
  }

  Partners without(String id) {
    return new Partners(others(id).toList(), used);
  }

  Partners using(Optional<String> id) {
    return new Partners(tenants, id);
  }

  private Stream<PartnerTenant> others(String id) {
    return tenants.stream().filter(tenant -> !tenant.id().equals(id));
  }
}
