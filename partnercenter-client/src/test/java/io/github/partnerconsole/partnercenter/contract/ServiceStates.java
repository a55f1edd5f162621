package io.github.partnerconsole.partnercenter.contract;

import java.util.List;

/** What has to be there before the calls about the service itself. */
final class ServiceStates {
  private static final List<String> EVENTS = List.of("subscription-updated", "test-created");

  private ServiceStates() {}

  static void prepare(Situation situation) {
    String path = situation.sample().path().toLowerCase(java.util.Locale.ROOT);
    if (path.startsWith("/webhooks/v1/registration") && !isRegistration(situation)) {
      situation.sandbox().given().webhooks().registration("https://desk.example/hook", EVENTS);
    }
    String event = situation.id("event");
    if (!event.isEmpty()) {
      situation.sandbox().given().webhooks().delivered(event);
    }
  }

  private static boolean isRegistration(Situation situation) {
    return situation.sample().method().equals("POST")
        && situation.sample().path().endsWith("/registration");
  }
}
