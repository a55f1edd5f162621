package io.github.partnerconsole.app.signin;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is typed in about a partner's tenant.
 *
 * @param former the id of the tenant that is changed; empty for a new one
 */
record TenantForm(
    Optional<String> former, String name, String id, String clientId, PartnerCloud cloud) {
  static final TenantForm BLANK = new TenantForm(Optional.empty(), "", "", "", PartnerCloud.GLOBAL);
  static final Field NAME = new Field("partner.name");
  static final Field ID = new Field("partner.id");
  static final Field CLIENT = new Field("partner.client");
  static final Field CLOUD = new Field("partner.cloud");

  static TenantForm of(PartnerTenant tenant) {
    return new TenantForm(
        Optional.of(tenant.id()), tenant.name(), tenant.id(), tenant.clientId(), tenant.cloud());
  }

  TenantForm withName(String typed) {
    return new TenantForm(former, typed, id, clientId, cloud);
  }

  TenantForm withId(String typed) {
    return new TenantForm(former, name, typed, clientId, cloud);
  }

  TenantForm withClientId(String typed) {
    return new TenantForm(former, name, id, typed, cloud);
  }

  TenantForm withCloud(PartnerCloud chosen) {
    return new TenantForm(former, name, id, clientId, chosen);
  }

  /** What keeps it from being used. */
  List<Finding> check(Partners others) {
    List<Finding> findings = new ArrayList<>();
    if (name.isBlank()) {
      findings.add(Finding.block("partner.name", NAME));
    }
    if (!PartnerTenant.isGuid(id.strip())) {
      findings.add(Finding.block("partner.id", ID));
    } else if (former.isEmpty() && others.tenant(id.strip().toLowerCase(Locale.ROOT)).isPresent()) {
      findings.add(Finding.block("partner.known", ID));
    }
    if (!PartnerTenant.isGuid(clientId.strip())) {
      findings.add(Finding.block("partner.client", CLIENT));
    } else if (clientId.strip().equalsIgnoreCase(id.strip())) {
      findings.add(Finding.block("partner.same", CLIENT));
    }
    return List.copyOf(findings);
  }

  /**
   * The tenant, once nothing keeps it from being used.
   *
   * @throws IllegalArgumentException where something does
   */
  PartnerTenant tenant() {
    return new PartnerTenant(name.strip(), id.strip(), clientId.strip(), cloud);
  }
}
