package io.github.partnerconsole.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.identity.Person;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser: opens the page, answers it, and lets the form be sent on. */
final class TestBrowser implements Browser {
  private static final Pattern FIELD =
      Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
  private static final Pattern TARGET = Pattern.compile("action=\"([^\"]*)\"");

  private final UnaryOperator<URI> route;
  private final Map<String, String> answers = new LinkedHashMap<>();
  private final List<URI> opened = new ArrayList<>();
  private UnaryOperator<String> state = UnaryOperator.identity();
  private boolean walksAway;

  TestBrowser(UnaryOperator<URI> route, Person person) {
    this.route = route;
    answers.put("login", person.upn());
  }

  TestBrowser denying() {
    answers.put("decision", "deny");
    return this;
  }

  TestBrowser withState(String other) {
    state = _ -> other;
    return this;
  }

  TestBrowser walkingAway() {
    walksAway = true;
    return this;
  }

  /** The pages that were opened, decoded. */
  List<String> opened() {
    return opened.stream().map(URI::getQuery).toList();
  }

  @Override
  public void open(URI page) {
    opened.add(page);
    if (!walksAway) {
      Thread.startVirtualThread(() -> answer(page));
    }
  }

  private void answer(URI page) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      String html = post(http, route.apply(page), answers);
      Matcher target = TARGET.matcher(html);
      if (target.find()) {
        post(http, URI.create(target.group(1).replace("localhost", "127.0.0.1")), fields(html));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<String, String> fields(String html) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = FIELD.matcher(html);
    while (field.find()) {
      fields.put(field.group(1), field.group(2).replace("&#39;", "'").replace("&amp;", "&"));
    }
    fields.computeIfPresent("state", (_, value) -> state.apply(value));
    return fields;
  }

  private static String post(HttpClient http, URI target, Map<String, String> fields)
      throws IOException, InterruptedException {
    String form =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return http.send(
            HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
