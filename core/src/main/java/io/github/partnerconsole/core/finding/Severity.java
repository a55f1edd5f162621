package io.github.partnerconsole.core.finding;

/** How much a {@link Finding} weighs; in order, the heaviest first. */
public enum Severity {
  /** Nothing may be sent until it is mended. */
  BLOCK,
  /** The user may go on. */
  WARN,
  /** Something was changed or is worth knowing; nothing to do. */
  NOTE
}
