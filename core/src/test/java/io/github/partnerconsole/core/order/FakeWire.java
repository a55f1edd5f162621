package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.gateway.Dispatch;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.core.gateway.RequestId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Carries calls to the fake service: remembers answers by request id, and fails as scripted. */
final class FakeWire {

  static final String BODY_HASH = "ab".repeat(32);

  private final Map<Call, Queue<Fault>> faults = new EnumMap<>(Call.class);
  private final List<Call> calls = new ArrayList<>();
  private final Map<RequestId, Supplier<?>> answers = new HashMap<>();
  private Consumer<Call> beforeEffect = _ -> {};

  /** The next call of that kind without a fault fails so. */
  void script(Call call, Fault fault) {
    faults.computeIfAbsent(call, _ -> new ArrayDeque<>()).add(fault);
  }

  /** Runs the listener right before a call has its effect, or its answer where it only reads. */
  void beforeEffect(Consumer<Call> listener) {
    beforeEffect = listener;
  }

  /** As a service does some days later. */
  void forgetAnswers() {
    answers.clear();
  }

  /** All calls that reached the service. */
  List<Call> calls() {
    return List.copyOf(calls);
  }

  long count(Call call) {
    return calls.stream().filter(call::equals).count();
  }

  <T> T read(Call call, Supplier<T> answer) {
    nextFault(call)
        .ifPresent(fault -> {
          throw fault.exception();
        });
    calls.add(call);
    beforeEffect.accept(call);
    return answer.get();
  }

  @SuppressWarnings("unchecked")
  <T> T write(Call call, Dispatch dispatch, Supplier<T> effect) {
    Optional<Fault> fault = nextFault(call);
    fault.ifPresent(f -> failAt(Fault.Moment.BEFORE_IT_LEAVES, f));
    dispatch.sending(BODY_HASH);
    calls.add(call);
    beforeEffect.accept(call);
    fault.ifPresent(f -> failInstead(f, dispatch.requestId()));
    Supplier<?> answer = answers.computeIfAbsent(dispatch.requestId(), _ -> remembered(effect));
    fault.ifPresent(f -> failAt(Fault.Moment.AFTER_ITS_EFFECT, f));
    return (T) answer.get();
  }

  private Optional<Fault> nextFault(Call call) {
    return Optional.ofNullable(faults.getOrDefault(call, new ArrayDeque<>()).poll());
  }

  private static void failAt(Fault.Moment moment, Fault fault) {
    if (fault.moment() == moment) {
      throw fault.exception();
    }
  }

  private void failInstead(Fault fault, RequestId id) {
    if (fault.moment() == Fault.Moment.INSTEAD_OF_ITS_EFFECT
        && fault.exception() instanceof GatewayException e
        && e.failure() instanceof Failure.Rejected) {
      answers.putIfAbsent(id, thrown(e));
    }
    failAt(Fault.Moment.INSTEAD_OF_ITS_EFFECT, fault);
  }

  private static <T> Supplier<T> remembered(Supplier<T> effect) {
    try {
      T result = effect.get();
      return () -> result;
    } catch (GatewayException e) {
      return thrown(e);
    }
  }

  private static <T> Supplier<T> thrown(GatewayException refusal) {
    return () -> {
      throw refusal;
    };
  }
}
