package io.github.partnerconsole.sandbox.wire;

import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Request;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A page of a list that is asked for by size and offset; without a size, all of it. */
public record OffsetPage<T>(List<T> all, int offset, int size) {

  public static <T> OffsetPage<T> of(Request request, List<T> all) {
    int size = number(request, "size");
    return new OffsetPage<>(all, number(request, "offset"), size == 0 ? all.size() : size);
  }

  private static int number(Request request, String name) {
    String text = request.query(name).orElse("0");
    if (!text.matches("\\d{1,6}")) {
      throw Refusal.property(name, "must be a whole number, not negative");
    }
    return Integer.parseInt(text);
  }

  /** The page with links to its neighbours. */
  public ObjectNode shape(Request request, String path, Function<T, ObjectNode> item) {
    Stream<ObjectNode> items = all.stream().skip(offset).limit(size).map(item);
    ObjectNode page = Shapes.collection(items);
    Shapes.link(page, "self", uri(request, path, offset));
    if (offset + size < all.size()) {
      Shapes.link(page, "next", uri(request, path, offset + size));
    }
    if (offset > 0) {
      Shapes.link(page, "previous", uri(request, path, Math.max(0, offset - size)));
    }
    return page;
  }

  private String uri(Request request, String path, int from) {
    String others =
        request.query().keySet().stream()
            .filter(name -> !name.equalsIgnoreCase("size") && !name.equalsIgnoreCase("offset"))
            .filter(name -> request.query(name).filter(OffsetPage::isPlain).isPresent())
            .map(name -> name + "=" + request.query(name).orElse("") + "&")
            .collect(Collectors.joining());
    return path + "?" + others + "size=" + size + "&offset=" + from;
  }

  private static boolean isPlain(String value) {
    return value.matches("[\\w.-]+");
  }
}
