package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;

/** The link by which a company becomes the partner's customer; not on the integration sandbox. */
public record RelationshipRequest(String url, @More Map<String, Object> more) {
  public RelationshipRequest {
    url = Members.required(url, "url");
    more = Members.more(more);
  }
}
