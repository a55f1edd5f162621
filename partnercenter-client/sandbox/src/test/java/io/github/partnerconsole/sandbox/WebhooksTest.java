package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WebhooksTest extends SandboxTest {
  private static final String PATH = "/webhooks/v1/registration";

  private Answered register(String url, String events) {
    return api.post(PATH, "{\"WebhookUrl\":\"%s\",\"WebhookEvents\":%s}".formatted(url, events));
  }

  @Test
  void aRegistrationIsKeptAndReplaced() {
    assertEquals(404, api.get(PATH).status());
    Answered first = register("https://desk.example/a", "[\"test-created\"]");
    Answered second = register("https://desk.example/b", "[\"subscription-updated\"]");
    assertEquals(first.at("/SubscriberId"), second.at("/SubscriberId"));
    assertEquals("https://desk.example/b", api.get(PATH).at("/WebhookUrl"));
  }

  @Test
  void anEventThatIsNoneIsRefused() {
    assertEquals(400, register("https://desk.example/a", "[\"coffee-ready\"]").status());
    assertEquals(400, api.post(PATH, "{\"WebhookEvents\":[]}").status());
    assertEquals(404, api.get(PATH).status());
  }

  @Test
  void aTestEventNeedsItsRegistration() {
    assertEquals(404, api.post(PATH + "/validationEvents", "").status());
    register("https://desk.example/a", "[\"subscription-updated\"]");
    assertEquals(400, api.post(PATH + "/validationEvents", "").status());
    register("https://desk.example/a", "[\"test-created\"]");
    String event = api.post(PATH + "/validationEvents", "").at("/correlationId");
    assertEquals("completed", api.get(PATH + "/validationEvents/" + event).at("/status"));
    assertEquals(404, api.get(PATH + "/validationEvents/other").status());
  }

  @Test
  void theEventsAreABareArray() {
    assertTrue(api.get(PATH + "/events").json().isArray());
  }
}
