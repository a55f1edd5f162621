package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.core.order.NewTenantChecks;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that sends the one order whose draft a folder holds, or goes on with it, and may be
 * killed at any moment. Arguments: the folder, the sandbox's address; its token comes as a line.
 */
final class OneOrderMain {

  private OneOrderMain() {}

  public static void main(String[] args) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Connection sandbox = Connection.toSandbox(URI.create(args[1]), in.readLine());
    try (Composition console =
        Composition.open(Place.here(new DataFolder(Path.of(args[0]))), sandbox)) {
      send(console);
    }
  }

  /** What a user does: opens what is unfinished, and the draft where nothing was ever sent. */
  static void send(Composition console) {
    List<OrderRecord> orders = console.journal().orders();
    if (orders.isEmpty()) {
      place(console);
    }
    orders.forEach(order -> console.orders().resume(order.number(), _ -> {}));
  }

  private static void place(Composition console) {
    NewTenantChecks checks = console.newTenantChecks(Preferences.INITIAL);
    NewTenantDraft draft = (NewTenantDraft) console.databases().drafts().all().getFirst().draft();
    console.orders().place(console.planner().plan(draft, checks.rules()), _ -> {});
  }
}
