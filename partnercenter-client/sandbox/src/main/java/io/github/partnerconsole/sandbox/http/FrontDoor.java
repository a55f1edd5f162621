package io.github.partnerconsole.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.partnerconsole.sandbox.control.Fault;
import io.github.partnerconsole.sandbox.control.FaultScript;
import io.github.partnerconsole.sandbox.control.ReceivedCall;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Where every call enters: noted, met by a scripted fault or answered, and let out again. */
public final class FrontDoor implements HttpHandler {
  private final FaultScript faults;
  private final CallLog log;
  private final Service service;
  private final Outgoing outgoing;
  private final CountDownLatch closing;

  /**
   * A door to this service.
   *
   * @param closing when it opens nobody is kept waiting any longer
   */
  public FrontDoor(
      FaultScript faults,
      CallLog log,
      Service service,
      Supplier<UUID> ids,
      CountDownLatch closing) {
    this.closing = closing;
    this.faults = faults;
    this.log = log;
    this.service = service;
    this.outgoing = new Outgoing(ids);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request = Incoming.read(exchange);
      Optional<Fault> fault = faults.take(request.method(), request.path());
      Optional<Reply> reply =
          fault.isEmpty() ? Optional.of(service.answer(request)) : meet(fault.get(), request);
      note(request, reply);
      if (fault.isPresent() && fault.get() instanceof Fault.Slow(Duration delay)) {
        await(delay);
      }
      if (reply.isPresent()) {
        outgoing.send(exchange, request, reply.get());
      }
    }
  }

  /** The reply; none means that the connection is dropped. */
  private Optional<Reply> meet(Fault fault, Request request) {
    return switch (fault) {
      case Fault.Throttle throttle -> Optional.of(GatewayReplies.throttled(throttle.retryAfter()));
      case Fault.ServerError error -> Optional.of(GatewayReplies.serverError(error.status()));
      case Fault.DropBeforeEffect _ -> Optional.empty();
      case Fault.ExpiredToken _ -> Optional.of(GatewayReplies.unauthorized());
      case Fault.DropAfterEffect _ -> {
        service.answer(request);
        yield Optional.empty();
      }
      case Fault.Slow _ -> Optional.of(service.answer(request));
      case Fault.Accepted _ -> {
        Reply reply = service.answer(request);
        yield Optional.of(isSuccess(reply) ? FaultyReplies.accepted(request) : reply);
      }
      case Fault.TruncatedBody _ -> Optional.of(FaultyReplies.truncated(service.answer(request)));
      case Fault.Garbage _ -> Optional.of(FaultyReplies.garbage(service.answer(request)));
      case Fault.UnknownValues _ ->
          Optional.of(FaultyReplies.unknownValues(service.answer(request)));
    };
  }

  private void note(Request request, Optional<Reply> reply) {
    String requestId = request.header("MS-RequestId").orElse("");
    int status = reply.map(Reply::status).orElse(0);
    log.add(new ReceivedCall(request.method(), request.path(), requestId, status));
  }

  private static boolean isSuccess(Reply reply) {
    return reply.status() / 100 == 2;
  }

  private void await(Duration delay) {
    try {
      // Whether the door closed or the time is up, the answer goes out now.
      boolean _ = closing.await(delay.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
