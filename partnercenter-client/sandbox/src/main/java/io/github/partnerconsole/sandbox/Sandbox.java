package io.github.partnerconsole.sandbox;

import com.sun.net.httpserver.HttpServer;
import io.github.partnerconsole.sandbox.audit.AuditTrail;
import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Markets;
import io.github.partnerconsole.sandbox.control.Effects;
import io.github.partnerconsole.sandbox.control.FaultScript;
import io.github.partnerconsole.sandbox.control.ReceivedCall;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.demo.DemoData;
import io.github.partnerconsole.sandbox.given.Given;
import io.github.partnerconsole.sandbox.http.CallLog;
import io.github.partnerconsole.sandbox.http.FrontDoor;
import io.github.partnerconsole.sandbox.http.Service;
import io.github.partnerconsole.sandbox.http.Throttle;
import io.github.partnerconsole.sandbox.identity.IdentityService;
import io.github.partnerconsole.sandbox.state.FolderLock;
import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.state.StateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A running Partner Center on loopback: API, sales host and identity service on one port. It has
 * state, rules and documented errors, and shares nothing with the client but the protocol.
 */
public final class Sandbox implements AutoCloseable {
  private static final String LONGEST_REQUEST = "sun.net.httpserver.maxReqTime";

  static {
    // Without it some clients wait 40 ms for every answer; the server reads it when it is loaded.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    // Seconds until a request has to be there in full, or its connection is closed.
    if (System.getProperty(LONGEST_REQUEST) == null) {
      System.setProperty(LONGEST_REQUEST, "20");
    }
  }

  private final SandboxOptions options;
  private final String token;
  private final Catalogue catalogue;
  private final Ledger ledger;
  private final FaultScript faults = new FaultScript();
  private final Switches switches = new Switches();
  private final CallLog log = new CallLog();
  private final IdentityService identity;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Optional<FolderLock> lock;

  private Sandbox(SandboxOptions options, Catalogue catalogue, Optional<FolderLock> lock)
      throws IOException {
    this.options = options;
    this.catalogue = catalogue;
    this.lock = lock;
    this.token = options.token().orElseGet(() -> UUID.randomUUID().toString());
    this.identity = new IdentityService(token, options.clock(), switches, this::baseUrl);
    this.ledger =
        Ledger.open(
            options.dataFolder().map(folder -> new StateFile(folder, options.clock())),
            this::fresh);
    this.server = listen(options.port());
  }

  private static HttpServer listen(int port) throws IOException {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
    } catch (BindException e) {
      throw new IOException("Port " + port + " cannot be used: " + e.getMessage(), e);
    }
  }

  /**
   * Starts a sandbox; it answers when this returns.
   *
   * @throws IOException when the port is taken, the price sheet cannot be read, or the data folder
   *     cannot be written; the message says which
   */
  public static Sandbox start(SandboxOptions options) throws IOException {
    Markets markets = new Markets();
    Catalogue catalogue =
        options.priceSheet().isPresent()
            ? ofSheet(options.priceSheet().get(), markets)
            : Catalogue.demo(markets);
    Optional<FolderLock> lock =
        options.dataFolder().isPresent()
            ? Optional.of(FolderLock.take(options.dataFolder().get()))
            : Optional.empty();
    try {
      Sandbox sandbox = new Sandbox(options, catalogue, lock);
      sandbox.serve();
      return sandbox;
    } catch (IOException | RuntimeException e) {
      release(lock);
      throw e;
    }
  }

  private static Catalogue ofSheet(Path sheet, Markets markets) throws IOException {
    try {
      return Catalogue.ofSheet(sheet, markets);
    } catch (FileSystemException e) {
      throw new IOException("The price sheet " + sheet + " cannot be read", e);
    }
  }

  private static void release(Optional<FolderLock> lock) {
    try {
      if (lock.isPresent()) {
        lock.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it listens, such as {@code http://127.0.0.1:8080}; paths start with /v1. */
  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The bearer token that every call takes: a person's with a second factor, for every host. */
  public String token() {
    return token;
  }

  /** The people, applications and sign-ins of its identity service. */
  public IdentityService identity() {
    return identity;
  }

  /** What shall go wrong. */
  public FaultScript faults() {
    return faults;
  }

  /** Which of Partner Center's stricter or older behaviours are turned on. */
  public Switches switches() {
    return switches;
  }

  /** Puts things into the sandbox that no call can make, such as a customer of a given id. */
  public Given given() {
    return new Given(ledger, options.clock(), catalogue);
  }

  /** The latest calls received, oldest first. */
  public List<ReceivedCall> requests() {
    return log.calls();
  }

  /** What exists now. */
  public Effects effects() {
    State state = ledger.current();
    return new Effects(
        texts(state.all(Section.CUSTOMERS), "/customer/companyProfile/domain"),
        texts(state.all(Section.AGREEMENTS), "/customer"),
        texts(state.all(Section.CARTS), "/cart/id"),
        texts(state.all(Section.ORDERS), "/id"),
        texts(state.all(Section.SUBSCRIPTIONS), "/id"));
  }

  /** Forgets everything that was done and starts anew from the demo data. */
  public void resetDemoData() {
    ledger.reset(fresh());
    catalogue.forgetGiven();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.close();
    release(lock);
  }

  private void serve() {
    Endpoints endpoints =
        new Endpoints(
            catalogue,
            options.clock(),
            UUID::randomUUID,
            identity,
            options.provisioningTime(),
            options.reviewTime(),
            this::baseUrl,
            switches);
    Service service =
        new Service(
            endpoints.router(),
            ledger,
            identity.gate(),
            new Throttle(switches, options.clock()),
            new AuditTrail(options.clock()));
    server.createContext("/", new FrontDoor(faults, log, service, UUID::randomUUID, closing));
    server.setExecutor(threads);
    server.start();
  }

  private State fresh() {
    return options.demoData() ? DemoData.full(options.clock().instant()) : DemoData.resellersOnly();
  }

  private static List<String> texts(Stream<? extends JsonNode> documents, String path) {
    return documents.map(document -> document.at(path).asString()).toList();
  }
}
