package io.github.partnerconsole.sandbox.customer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * One page of the customer list. Where it ends is told by a token that the caller sends back in a
 * header; the token knows the size of a page, since callers do not repeat it.
 */
record CustomerPage(List<ObjectNode> customers, int offset, int size) {
  private static final String TOKEN = "MS-ContinuationToken";
  private static final int USUAL_SIZE = 100;
  private static final int LARGEST_SIZE = 500;

  static CustomerPage of(Request request, List<ObjectNode> customers) {
    return request
        .header(TOKEN)
        .map(token -> after(token, customers))
        .orElseGet(() -> new CustomerPage(customers, 0, size(request)));
  }

  private static int size(Request request) {
    int size = number(request.query("size").orElse("0"), "size");
    return size == 0 ? USUAL_SIZE : Math.min(size, LARGEST_SIZE);
  }

  private static CustomerPage after(String token, List<ObjectNode> customers) {
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(token), UTF_8).split(":", -1);
      if (parts.length == 2) {
        return new CustomerPage(customers, number(parts[0], TOKEN), number(parts[1], TOKEN));
      }
    } catch (IllegalArgumentException e) {
      throw Refusal.property(TOKEN, "is not a token of this service");
    }
    throw Refusal.property(TOKEN, "is not a token of this service");
  }

  private static int number(String text, String name) {
    if (!text.matches("\\d{1,6}")) {
      throw Refusal.property(name, "must be a whole number, not negative");
    }
    return Integer.parseInt(text);
  }

  ObjectNode shape() {
    ObjectNode page =
        Shapes.collection(customers.stream().skip(offset).limit(size).map(CustomerShapes::listed));
    Shapes.link(page, "self", "/customers?size=" + size);
    if (offset + size < customers.size()) {
      Shapes.link(page, "next", "/customers?size=" + size + "&seekOperation=Next");
      ObjectNode header = page.withObject("/links/next").withArray("/headers").addObject();
      header.put("key", TOKEN).put("value", token(offset + size));
    }
    return page;
  }

  private String token(int next) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((next + ":" + size).getBytes(UTF_8));
  }
}
