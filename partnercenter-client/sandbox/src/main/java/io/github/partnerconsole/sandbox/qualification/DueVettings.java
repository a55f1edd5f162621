package io.github.partnerconsole.sandbox.qualification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Lets what Microsoft has looked into meanwhile take effect before the next call is answered. */
public final class DueVettings implements HttpHandler {
  private final Ledger ledger;
  private final InstantSource clock;
  private final HttpHandler next;

  public DueVettings(Ledger ledger, InstantSource clock, HttpHandler next) {
    this.ledger = ledger;
    this.clock = clock;
    this.next = next;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Instant now = clock.instant();
    if (!due(ledger.current(), now).isEmpty()) {
      ledger.change(state -> due(state, now).forEach(kept -> Qualifications.put(kept, state, now)));
    }
    next.handle(exchange);
  }

  private static List<ObjectNode> due(State state, Instant now) {
    return state
        .all(Section.QUALIFICATIONS)
        .filter(kept -> Qualifications.isDue(kept, now))
        .toList();
  }
}
