package io.github.partnerconsole.signin;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.Identity;
import io.github.partnerconsole.partnercenter.call.TokenRequest;
import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.SandboxOptions;
import io.github.partnerconsole.sandbox.identity.Person;
import io.github.partnerconsole.signin.store.MemoryStore;
import io.github.partnerconsole.signin.store.SecretStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A sign-in whose identity service is the sandbox's, reached through MSAL's own HTTP hook. */
@Timeout(60)
abstract class SandboxSignIn {
  static final Duration PATIENCE = Duration.ofSeconds(20);
  static final Person NOOR = Person.DEMO;

  /** MSAL remembers failures for each client id in static caches: a new id for each test. */
  final String clientId = UUID.randomUUID().toString();

  /** The names of what was put into the store. */
  final List<String> written = new CopyOnWriteArrayList<>();

  final SecretStore store = new NotedStore();
  final List<URI> asked = new CopyOnWriteArrayList<>();
  private final List<PartnerSignIn> opened = new ArrayList<>();
  volatile Duration sandboxAhead = Duration.ZERO;
  Sandbox sandbox;

  @BeforeEach
  void start() throws IOException {
    InstantSource clock = () -> Instant.now().plus(sandboxAhead);
    sandbox = Sandbox.start(SandboxOptions.inMemory().withClock(clock));
    sandbox.identity().pollEvery(Duration.ofSeconds(1));
  }

  @AfterEach
  void stop() {
    opened.forEach(PartnerSignIn::close);
    sandbox.close();
  }

  /** The API on 127.0.0.1 and the sales host on localhost, so that both can be told apart. */
  Cloud cloud() {
    return Cloud.GLOBAL
        .withHost(Resource.API, sandbox.baseUrl())
        .withHost(
            Resource.SALES,
            URI.create(sandbox.baseUrl().toString().replace("127.0.0.1", "localhost")));
  }

  Registration registration(String tenant) {
    return new Registration(cloud(), tenant, clientId);
  }

  PartnerSignIn signIn() {
    return signIn(registration(NOOR.tenant()));
  }

  PartnerSignIn signIn(Registration registration) {
    return signIn(registration, InstantSource.system());
  }

  PartnerSignIn signIn(Registration registration, InstantSource clock) {
    PartnerSignIn made = new PartnerSignIn(registration, store, this::toSandbox, clock);
    opened.add(made);
    return made;
  }

  URI toSandbox(URI real) {
    asked.add(real);
    return URI.create(
        sandbox.baseUrl()
            + real.getRawPath()
            + (real.getRawQuery() == null ? "" : "?" + real.getRawQuery()));
  }

  TestBrowser browser(Person person) {
    return new TestBrowser(this::toSandbox, person);
  }

  SignInResult through(PartnerSignIn signIn, Browser browser) {
    return signIn.signIn(Resource.API, browser, PATIENCE, "<p>Done</p>");
  }

  /** A sign-in that is done. */
  PartnerSignIn signedIn() {
    PartnerSignIn signIn = signIn();
    assertInstanceOf(SignedIn.class, through(signIn, browser(NOOR)));
    return signIn;
  }

  TokenRequest request(Resource resource, Identity identity) {
    return TokenRequest.first(cloud().hosts().get(resource), identity);
  }

  AccessToken token(PartnerSignIn signIn, Resource resource) {
    return signIn.token(request(resource, Identity.APP_AND_USER));
  }

  AccessToken renewed(PartnerSignIn signIn, Resource resource, AccessToken rejected) {
    TokenRequest first = request(resource, Identity.APP_AND_USER);
    return signIn.token(first.instead(rejected, Optional.empty()));
  }

  SignInFailure failure(PartnerSignIn signIn, Resource resource) {
    return assertThrows(SignInException.class, () -> token(signIn, resource)).failure();
  }

  SignInFailure appFailure(PartnerSignIn signIn) {
    TokenRequest request = request(Resource.API, Identity.APP_ONLY);
    return assertThrows(SignInException.class, () -> signIn.token(request)).failure();
  }

  /** What the API says to a token. */
  int status(AccessToken token, String path) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                  .header("Authorization", "Bearer " + token.value())
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How often the token endpoint was asked. */
  long tokenCalls() {
    return sandbox.requests().stream().filter(it -> it.path().endsWith("/token")).count();
  }

  private final class NotedStore implements SecretStore {
    private final SecretStore memory = new MemoryStore();

    @Override
    public Optional<String> read(String name) {
      return memory.read(name);
    }

    @Override
    public void write(String name, String secret) {
      written.add(name);
      memory.write(name, secret);
    }

    @Override
    public void remove(String name) {
      memory.remove(name);
    }

    @Override
    public Kind kind() {
      return memory.kind();
    }
  }
}
