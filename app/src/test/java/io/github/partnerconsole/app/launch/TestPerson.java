package io.github.partnerconsole.app.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.identity.Person;
import io.github.partnerconsole.signin.Browser;
import io.github.partnerconsole.signin.Cloud;
import io.github.partnerconsole.signin.PartnerSignIn;
import io.github.partnerconsole.signin.Registration;
import io.github.partnerconsole.signin.Resource;
import io.github.partnerconsole.signin.store.MemoryStore;
import io.github.partnerconsole.signin.store.SecretStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser, whose identity service is the sandbox's. */
final class TestPerson implements Browser {
  private static final Pattern FIELD =
      Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
  private static final Pattern TARGET = Pattern.compile("action=\"([^\"]*)\"");

  private final Sandbox sandbox;
  private final Person person;

  TestPerson(Sandbox sandbox, Person person) {
    this.sandbox = sandbox;
    this.person = person;
  }

  /** The sign-in of a console whose Microsoft is the sandbox. */
  TenantSignIn signIn(SecretStore store) {
    // The hosts have to differ, as tokens are told apart by them.
    URI other = URI.create(sandbox.baseUrl().toString().replace("127.0.0.1", "localhost"));
    Cloud cloud =
        Cloud.GLOBAL
            .withHost(Resource.API, sandbox.baseUrl())
            .withHost(Resource.SALES, other)
            .withHost(Resource.GRAPH, other);
    // MSAL remembers failures for each client id: a new one for each test.
    Registration registration =
        new Registration(cloud, person.tenant(), UUID.randomUUID().toString());
    return new TenantSignIn(
        cloud,
        () -> new PartnerSignIn(registration, store, this::route, InstantSource.system()),
        this);
  }

  TenantSignIn signIn() {
    return signIn(new MemoryStore());
  }

  private URI route(URI real) {
    String query = real.getRawQuery() == null ? "" : "?" + real.getRawQuery();
    return URI.create(sandbox.baseUrl() + real.getRawPath() + query);
  }

  @Override
  public void open(URI page) {
    Thread.startVirtualThread(() -> answer(page));
  }

  private void answer(URI page) {
    try {
      String html = post(route(page), Map.of("login", person.upn()));
      Matcher target = TARGET.matcher(html);
      if (target.find()) {
        post(URI.create(target.group(1).replace("localhost", "127.0.0.1")), fields(html));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> fields(String html) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = FIELD.matcher(html);
    while (field.find()) {
      fields.put(field.group(1), field.group(2).replace("&#39;", "'").replace("&amp;", "&"));
    }
    return fields;
  }

  private static String post(URI target, Map<String, String> fields) throws IOException {
    String form =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    HttpURLConnection connection = (HttpURLConnection) target.toURL().openConnection();
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
    try (OutputStream body = connection.getOutputStream()) {
      body.write(form.getBytes(UTF_8));
    }
    return new String(connection.getInputStream().readAllBytes(), UTF_8);
  }
}
