package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.finding.Field;

/** How an open verdict is mended. */
public sealed interface Remedy {

  /** It passes. */
  record NoneNeeded() implements Remedy {}

  /** Change what was typed. */
  record GoTo(NewTenantStep step, Field field) implements Remedy {}

  /** Ask Microsoft again. */
  record AskMicrosoft() implements Remedy {}

  /** Say that it is meant so. */
  record Agree(Consent consent) implements Remedy {}
}
