package io.github.partnerconsole.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.partnerconsole.sandbox.control.Fault;
import io.github.partnerconsole.sandbox.control.FaultScript;
import io.github.partnerconsole.sandbox.control.ReceivedCall;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Where every call enters: noted, met by a scripted fault or answered, and let out again. */
public final class FrontDoor implements HttpHandler {
  private final FaultScript faults;
  private final CallLog log;
  private final Service service;
  private final Outgoing outgoing;

  public FrontDoor(FaultScript faults, CallLog log, Service service, Supplier<UUID> ids) {
    this.faults = faults;
    this.log = log;
    this.service = service;
    this.outgoing = new Outgoing(ids);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request = Incoming.read(exchange);
      Optional<Reply> reply = reply(request);
      note(request, reply);
      if (reply.isPresent()) {
        outgoing.send(exchange, request, reply.get());
      }
    }
  }

  /** The reply; none means that the connection is dropped. */
  private Optional<Reply> reply(Request request) {
    Optional<Fault> fault = faults.take(request.method(), request.path());
    return fault.isEmpty() ? Optional.of(service.answer(request)) : meet(fault.get(), request);
  }

  private Optional<Reply> meet(Fault fault, Request request) {
    return switch (fault) {
      case Fault.Throttle throttle -> Optional.of(GatewayReplies.throttled(throttle.retryAfter()));
      case Fault.ServerError error -> Optional.of(GatewayReplies.serverError(error.status()));
      case Fault.DropBeforeEffect _ -> Optional.empty();
      case Fault.DropAfterEffect _ -> {
        service.answer(request);
        yield Optional.empty();
      }
    };
  }

  private void note(Request request, Optional<Reply> reply) {
    String requestId = request.header("MS-RequestId").orElse("");
    int status = reply.map(Reply::status).orElse(0);
    log.add(new ReceivedCall(request.method(), request.path(), requestId, status));
  }
}
