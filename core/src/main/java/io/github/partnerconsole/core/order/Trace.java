package io.github.partnerconsole.core.order;

/** What a look-up says of a call that was sent without an answer. */
enum Trace {
  /** It had its effect, which is in the journal now. */
  FOUND,
  /** It had none. */
  ABSENT,
  /** There is none to be seen yet, which says nothing: Microsoft's lists lag behind. */
  UNCLEAR
}
