package io.github.partnerconsole.sandbox.user;

import io.github.partnerconsole.sandbox.graph.DelegatedRoles;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Roles that every tenant has, under the ids that they have everywhere (permissions-reference page
 * of Entra, 2025; the names as get-user-roles-for-a-customer prints them, 2023-07).
 */
enum DirectoryRole {
  COMPANY_ADMINISTRATOR("Company Administrator", "62e90394-69f5-4237-9190-012177145e10"),
  BILLING_ADMINISTRATOR("Billing Administrator", "b0f54661-2d74-4c50-afa3-1ec803f12efe"),
  DIRECTORY_READERS("Directory Readers", DelegatedRoles.DIRECTORY_READERS),
  DIRECTORY_WRITERS("Directory Writers", DelegatedRoles.DIRECTORY_WRITERS),
  EXCHANGE_ADMINISTRATOR("Exchange Administrator", "29232cdf-9323-42fd-ade2-1d097af3e4de"),
  HELPDESK_ADMINISTRATOR("Helpdesk Administrator", "729827e3-9c14-49f7-bb1b-9608f156bbb8"),
  LICENSE_ADMINISTRATOR("License Administrator", DelegatedRoles.LICENSE_ADMINISTRATOR),
  SERVICE_SUPPORT_ADMINISTRATOR(
      "Service Support Administrator", "f023fd81-a637-4b56-95fd-791ac0226033"),
  SHAREPOINT_ADMINISTRATOR("SharePoint Administrator", "f28a1f50-f6e7-4571-818b-6a12f2af6b6c"),
  USER_ACCOUNT_ADMINISTRATOR("User Account Administrator", DelegatedRoles.USER_ADMINISTRATOR);

  private final String title;
  private final String id;

  DirectoryRole(String title, String id) {
    this.title = title;
    this.id = id;
  }

  static Optional<DirectoryRole> find(String id) {
    return Arrays.stream(values()).filter(role -> role.id.equalsIgnoreCase(id)).findFirst();
  }

  String id() {
    return id;
  }

  ObjectNode shape() {
    return Shapes.typed(Shapes.object().put("name", title).put("id", id), "DirectoryRole");
  }
}
