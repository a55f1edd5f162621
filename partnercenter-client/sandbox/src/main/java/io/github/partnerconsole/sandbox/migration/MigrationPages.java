package io.github.partnerconsole.sandbox.migration;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lists over all customers: arrays without an envelope of at most 300, and a header that leads to
 * the next one (query-migrated-subscriptions page, 2023-07; the header's name is that of
 * Microsoft's .NET SDK 3.4.0).
 */
final class MigrationPages {
  private static final String TOKEN = "MS-ContinuationToken";
  private static final int LARGEST = 300;

  /** The parameters, and the members of what is kept that they are about. */
  private static final Map<String, String> FILTERS =
      Map.of(
          "CustomerTenantId", "customer",
          "CurrentSubscriptionId", "subscription",
          "ExternalReferenceId", "batch");

  private MigrationPages() {}

  /** The page that is asked for; at least one filter is needed. */
  static Reply page(
      Request request, Stream<ObjectNode> all, Function<ObjectNode, ObjectNode> shape) {
    if (FILTERS.keySet().stream().allMatch(name -> request.query(name).isEmpty())) {
      throw new Refusal(ApiError.INVALID_INPUT, "One of " + FILTERS.keySet() + " is needed.");
    }
    List<ObjectNode> found =
        all.filter(kept ->
                FILTERS.entrySet().stream()
                    .allMatch(each -> isAsked(kept, request.query(each.getKey()), each.getValue())))
            .toList();
    int size = size(request);
    int start = request.header(TOKEN).map(MigrationPages::start).orElse(0);
    var page = JsonNodeFactory.instance.arrayNode();
    found.stream().skip(start).limit(size).map(shape).forEach(page::add);
    Reply reply = Reply.ok(page);
    return start + size < found.size() ? reply.with(TOKEN, token(start + size)) : reply;
  }

  private static boolean isAsked(ObjectNode kept, Optional<String> asked, String member) {
    String value =
        member.equals("subscription") && kept.has("lines")
            ? kept.at("/lines/0/subscription").asString("")
            : kept.path(member).asString("");
    return asked.filter(each -> !each.equalsIgnoreCase(value)).isEmpty();
  }

  private static int size(Request request) {
    String asked = request.query("PageSize").orElse(String.valueOf(LARGEST));
    if (!asked.matches("\\d{1,3}")
        || Integer.parseInt(asked) < 1
        || Integer.parseInt(asked) > LARGEST) {
      throw new Refusal(ApiError.INVALID_INPUT, "PageSize is from 1 to " + LARGEST + ".");
    }
    return Integer.parseInt(asked);
  }

  private static String token(int start) {
    return HexFormat.of().toHexDigits(start);
  }

  private static int start(String token) {
    try {
      return Math.max(0, HexFormat.fromHexDigits(token));
    } catch (IllegalArgumentException e) {
      throw new Refusal(ApiError.INVALID_INPUT, "The continuation token is not one of ours.");
    }
  }
}
