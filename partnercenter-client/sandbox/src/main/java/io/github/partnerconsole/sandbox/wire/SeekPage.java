package io.github.partnerconsole.sandbox.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Request;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * One page of a list. Where it ends is told by a token that the caller sends back in a header; the
 * token knows the size of a page, since callers do not repeat it.
 */
public record SeekPage<T>(List<T> all, int offset, int size) {
  private static final String TOKEN = "MS-ContinuationToken";
  private static final int LARGEST_SIZE = 500;

  /**
   * The page that is asked for.
   *
   * @param usualSize where none is asked for
   */
  public static <T> SeekPage<T> of(Request request, List<T> all, int usualSize) {
    return request
        .header(TOKEN)
        .map(token -> after(token, all))
        .orElseGet(() -> first(request, all, usualSize));
  }

  /** Who asks for the next page without saying after which one would go in circles. */
  private static <T> SeekPage<T> first(Request request, List<T> all, int usualSize) {
    if (request.query("seekOperation").filter("Next"::equalsIgnoreCase).isPresent()) {
      throw Refusal.property(TOKEN, "is missing");
    }
    return new SeekPage<>(all, 0, size(request, usualSize));
  }

  private static int size(Request request, int usualSize) {
    int size = number(request.query("size").orElse("0"), "size");
    return size == 0 ? usualSize : Math.min(size, LARGEST_SIZE);
  }

  private static <T> SeekPage<T> after(String token, List<T> all) {
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(token), UTF_8).split(":", -1);
      int size = parts.length == 2 ? number(parts[1], TOKEN) : 0;
      if (size >= 1 && size <= LARGEST_SIZE) {
        return new SeekPage<>(all, number(parts[0], TOKEN), size);
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

  /**
   * The page with a link to itself and to the next one.
   *
   * @param address of the list without the version, to which the size is added
   */
  public ObjectNode shape(String address, Function<T, ObjectNode> item) {
    ObjectNode page = Shapes.collection(all.stream().skip(offset).limit(size).map(item));
    String self = address + (address.contains("?") ? "&" : "?") + "size=" + size;
    Shapes.link(page, "self", self);
    if (offset + size < all.size()) {
      Shapes.link(page, "next", self + "&seekOperation=Next");
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
