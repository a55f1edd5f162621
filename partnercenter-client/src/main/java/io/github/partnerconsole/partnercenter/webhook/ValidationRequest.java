package io.github.partnerconsole.partnercenter.webhook;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;

/**
 * A test event that is on its way.
 *
 * @param correlationId asks for what became of it
 */
public record ValidationRequest(String correlationId, @More Map<String, Object> more) {
  public ValidationRequest {
    correlationId = Members.required(correlationId, "correlationId");
    more = Members.more(more);
  }
}
