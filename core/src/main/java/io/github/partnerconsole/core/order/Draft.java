package io.github.partnerconsole.core.order;

import java.util.UUID;

/** An order that is being written. One record per kind of wizard. */
public sealed interface Draft permits NewTenantDraft {

  UUID id();

  /** Whom it is for, in a word or two; empty while nothing was typed. */
  String subject();
}
