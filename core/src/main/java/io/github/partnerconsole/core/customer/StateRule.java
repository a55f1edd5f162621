package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Source;
import java.util.List;

/**
 * Which states an address may name in one country. Microsoft's pages allow at most two characters
 * (utility-resources, 2022-09-21), yet Australia needs whole names: the list decides, not the
 * length.
 *
 * @param sure whether the list is Microsoft's or confirmed by a second source: only then it blocks
 */
record StateRule(List<State> offered, boolean required, boolean sure, Source source) {

  StateRule {
    offered = List.copyOf(offered);
  }

  /** The same rule where Microsoft's live list wins; names are kept where we know them. */
  StateRule with(LiveCountryRules live) {
    List<State> states = live.states().stream().map(this::known).toList();
    return new StateRule(states, live.stateRequired(), true, CustomerSources.live(live));
  }

  boolean isAsked() {
    return required || !offered.isEmpty();
  }

  /** The value of the state that the text names, or the tidy text itself. */
  String normalise(String typed) {
    String text = TypedText.tidy(typed);
    return offered.stream()
        .filter(state -> state.isCalled(text))
        .findFirst()
        .map(State::value)
        .orElse(text);
  }

  /** What is wrong with a normalised state: at most one finding. */
  List<Finding> check(String value) {
    if (!isAsked() || isOffered(value)) {
      return List.of();
    }
    if (!value.isEmpty()) {
      return offered.isEmpty() ? List.of() : List.of(unknown(value));
    }
    return required ? List.of(missing()) : List.of();
  }

  private Finding missing() {
    return (sure
            ? Finding.block("address.state.empty", Address.STATE)
            : Finding.warn("address.state.missing", Address.STATE))
        .from(source);
  }

  private Finding unknown(String value) {
    return (sure
            ? Finding.block("address.state.unknown", Address.STATE, value, offered.size())
            : Finding.warn("address.state.doubted", Address.STATE, value, offered.size()))
        .from(source);
  }

  private boolean isOffered(String value) {
    return offered.stream().anyMatch(state -> state.value().equals(value));
  }

  private State known(String value) {
    return offered.stream()
        .filter(state -> state.isCalled(value))
        .findFirst()
        .map(state -> new State(value, state.name(), state.value()))
        .orElse(new State(value, value, ""));
  }
}
