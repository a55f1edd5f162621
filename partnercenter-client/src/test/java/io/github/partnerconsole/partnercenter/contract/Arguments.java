package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Wire;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sample gives to the method that makes its call.
 *
 * @param host where the call is listened to, for the calls that name their host
 */
record Arguments(Sample sample, Map<String, String> values, URI host) {

  /** A body for a document that has none at all, with the ids that the client's types need. */
  private static final String ANY = "{\"id\":\"any\",\"currentSubscriptionId\":\"any\"}";

  /** What stands in the path at this name. */
  String at(String name) {
    return values.get(name);
  }

  /** A header of the request, null where the sample has none. */
  @Nullable String header(String name) {
    return sample.header(name).orElse(null);
  }

  /** A query parameter, null where the sample has none. */
  @Nullable String query(String name) {
    return sample.query().get(name);
  }

  /** The request's body as the type that the client takes; where it is lost, the answer's. */
  <T> T body(Class<T> type) {
    return Wire.read(sample.sentBody().map(Object::toString).orElse(ANY), type);
  }

  /** The etag of the sample's If-Match header, null where it has none. */
  @Nullable String etag() {
    return sample.header("If-Match").map(value -> value.replace("\"", "")).orElse(null);
  }

  Call call() {
    return Call.of(UUID.randomUUID());
  }
}
