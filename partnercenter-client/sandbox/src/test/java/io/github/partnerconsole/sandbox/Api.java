package io.github.partnerconsole.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** A plain caller of the sandbox over real HTTP. */
final class Api {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI baseUrl;
  private final String token;

  Api(Sandbox sandbox) {
    this(sandbox.baseUrl(), sandbox.token());
  }

  Api(URI baseUrl, String token) {
    this.baseUrl = baseUrl;
    this.token = token;
  }

  Answered get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  /** A POST with ids of its own. */
  Answered post(String path, String body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  Answered post(String path, String body, String requestId) {
    return send("POST", path, body, ids(requestId));
  }

  Answered put(String path, String body) {
    return send("PUT", path, body, ids(UUID.randomUUID().toString()));
  }

  Answered send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Authorization", "Bearer " + token);
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answered(response.statusCode(), response.body(), response.headers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String[] ids(String requestId) {
    return new String[] {
      "MS-RequestId", requestId, "MS-CorrelationId", UUID.randomUUID().toString()
    };
  }
}
