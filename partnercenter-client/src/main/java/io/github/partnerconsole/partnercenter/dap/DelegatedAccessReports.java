package io.github.partnerconsole.partnercenter.dap;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.net.URI;
import java.util.stream.Stream;

/**
 * Who still gives the partner the old, unlimited delegated administration. Its service has a host
 * of its own and goes when that access goes (get-delegated-admin-relation-statistics page,
 * 2022-05).
 */
public final class DelegatedAccessReports {
  /** Microsoft's. */
  public static final URI HOST = URI.create("https://traf-pcsvcadmin-prod.trafficmanager.net");

  private static final Target ROOT = new Target("/CustomerServiceAdminApi/Web/v1", "");

  private final Rest rest;

  public DelegatedAccessReports(Rest rest) {
    this.rest = rest;
  }

  /** How many customers there are, and of how many the access is used. */
  public DelegatedAdminStatistics statistics() {
    return rest.get(ROOT.below("delegatedAdminStatistics"), DelegatedAdminStatistics.class);
  }

  /** The customers, a page at a time as the stream is read. */
  public Stream<DapCustomer> customers() {
    return rest.allValues(ROOT.below("delegatedAdminCustomers"), DapCustomer.class);
  }
}
