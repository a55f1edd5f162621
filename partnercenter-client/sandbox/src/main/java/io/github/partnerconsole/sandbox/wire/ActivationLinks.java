package io.github.partnerconsole.sandbox.wire;

import tools.jackson.databind.node.ObjectNode;

/** Links to a publisher's site. The sandbox's lead nowhere, as those of Microsoft's sandbox do. */
public final class ActivationLinks {
  private ActivationLinks() {}

  public static ObjectNode of(int lineItemNumber, String subscription) {
    ObjectNode activation = Shapes.object().put("lineItemNumber", lineItemNumber);
    ObjectNode link = activation.putObject("link");
    link.put("uri", "https://activation.example/" + subscription).put("method", "GET");
    link.putArray("headers");
    return activation;
  }
}
