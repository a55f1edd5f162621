package io.github.partnerconsole.sandbox.graph;

import io.github.partnerconsole.sandbox.http.Request;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A collection as OData prints it: $top up to 300, $filter by equality, $orderby, $select and
 * $count (Graph list delegatedAdminRelationships, 2024).
 */
final class Values {
  private static final int MOST = 300;
  private static final int USUAL = 100;
  private static final String SKIP = "$skiptoken";
  private static final Pattern EQUALITY =
      Pattern.compile("([\\w/]+) eq (?:'((?:[^']|'')*)'|(true|false|\\d+))");

  private final Request request;
  private final Supplier<URI> baseUrl;

  Values(Request request, Supplier<URI> baseUrl) {
    this.request = request;
    this.baseUrl = baseUrl;
  }

  ObjectNode page(List<ObjectNode> all, String context) {
    List<ObjectNode> found = ordered(all.stream().filter(this::isAskedFor).toList());
    int top = number("$top", USUAL);
    if (top < 1 || top > MOST) {
      throw GraphRefusal.badRequest("$top must be 1 to " + MOST + ".");
    }
    int skip = skip();
    ObjectNode page = Graph.object().put("@odata.context", Graph.context(context));
    if (request.query("$count").filter("true"::equalsIgnoreCase).isPresent()) {
      page.put("@odata.count", found.size());
    }
    ArrayNode value = Graph.array();
    found.stream().skip(skip).limit(top).map(this::selected).forEach(value::add);
    if (skip + top < found.size()) {
      page.put("@odata.nextLink", next(skip + top));
    }
    page.set("value", value);
    return page;
  }

  private boolean isAskedFor(ObjectNode each) {
    String filter = request.query("$filter").orElse("");
    if (filter.isBlank()) {
      return true;
    }
    for (String part : filter.split("(?i) and ", -1)) {
      Matcher equality = EQUALITY.matcher(part.strip());
      if (!equality.matches()) {
        throw GraphRefusal.badRequest("$filter can only compare with eq, joined by and.");
      }
      String wanted =
          equality.group(2) == null ? equality.group(3) : equality.group(2).replace("''", "'");
      if (!each.at("/" + equality.group(1)).asString("").equalsIgnoreCase(wanted)) {
        return false;
      }
    }
    return true;
  }

  private List<ObjectNode> ordered(List<ObjectNode> found) {
    String order = request.query("$orderby").orElse("").strip();
    if (order.isEmpty()) {
      return found;
    }
    String[] words = order.split("\\s+", -1);
    Comparator<ObjectNode> byMember =
        Comparator.comparing(each -> each.at("/" + words[0]).asString(""));
    boolean isDown = words.length > 1 && words[1].toLowerCase(Locale.ROOT).equals("desc");
    return found.stream().sorted(isDown ? byMember.reversed() : byMember).toList();
  }

  private ObjectNode selected(ObjectNode each) {
    String select = request.query("$select").orElse("");
    if (select.isBlank()) {
      return each;
    }
    List<String> names = new ArrayList<>(List.of(select.split("\\s*,\\s*", -1)));
    ObjectNode selected = Graph.object();
    for (Map.Entry<String, JsonNode> member : each.properties()) {
      if (member.getKey().startsWith("@") || names.contains(member.getKey())) {
        selected.set(member.getKey(), member.getValue());
      }
    }
    return selected;
  }

  private int skip() {
    String token = request.query(SKIP).orElse("");
    if (token.isEmpty()) {
      return 0;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
      if (text.matches("\\d{1,6}")) {
        return Integer.parseInt(text);
      }
    } catch (IllegalArgumentException e) {
      throw GraphRefusal.badRequest(SKIP + " is not one of this service.");
    }
    throw GraphRefusal.badRequest(SKIP + " is not one of this service.");
  }

  private int number(String name, int usual) {
    String text = request.query(name).orElse(String.valueOf(usual));
    if (!text.matches("\\d{1,4}")) {
      throw GraphRefusal.badRequest(name + " must be a number.");
    }
    return Integer.parseInt(text);
  }

  /** The same question with another place to start, as a whole URL. */
  private String next(int skip) {
    String token =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(String.valueOf(skip).getBytes(StandardCharsets.US_ASCII));
    String path = request.path().replaceAll("[?&](\\$|%24)skiptoken=[^&]*", "");
    return baseUrl.get() + path + (path.contains("?") ? "&" : "?") + SKIP + "=" + token;
  }
}
