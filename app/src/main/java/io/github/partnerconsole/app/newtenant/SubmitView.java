package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.key;
import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.task.Cancellable;
import io.github.partnerconsole.app.ui.Banner;
import io.github.partnerconsole.app.ui.CredentialsCard;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.MissedCredentials;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.app.ui.TwoColumns;
import io.github.partnerconsole.app.wizard.Doing;
import io.github.partnerconsole.app.wizard.StepContext;
import io.github.partnerconsole.core.customer.AdminCredentials;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderPlan;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.Submission;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import io.github.partnerconsole.core.relationship.PartnerAgreement.Status;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;

/**
 * The calls as they run, the credentials as soon as the tenant exists, and provisioning until all
 * is active.
 */
final class SubmitView extends VBox {

  private static final double TOGETHER = 700;
  private static final Duration ASK_AGAIN = Duration.ofSeconds(3);

  private final NewTenantDesk desk;
  private final StepContext<NewTenantDraft> context;
  private final VBox banner = new VBox();
  private final VBox credentials = new VBox();
  private final VBox missed = new VBox();
  private final CallsCard calls;
  private final ProvisioningCard provisioning = new ProvisioningCard();
  private final OrderFooter footer;
  private final Runnable unsubscribe;
  private Cancellable following = () -> {};
  private boolean handedOver = true;
  private boolean sending;

  SubmitView(NewTenantDesk desk, StepContext<NewTenantDraft> context) {
    this.desk = desk;
    this.context = context;
    calls = new CallsCard(desk.ages());
    footer = new OrderFooter(desk.desktop(), this::noPrinter);
    context.aside().add(footer);
    onlyWhileFilled(banner);
    onlyWhileFilled(credentials);
    onlyWhileFilled(missed);
    getStyleClass().add("submit");
    getChildren()
        .addAll(banner, missed, credentials, TwoColumns.halves(calls, provisioning, TOGETHER));
    unsubscribe = desk.journal().subscribe(order -> desk.background().post(() -> changed(order)));
    context.session().finished().subscribe(this::end);
    place();
  }

  private static void onlyWhileFilled(VBox box) {
    box.managedProperty().bind(Bindings.isNotEmpty(box.getChildren()));
  }

  private void end(boolean finished) {
    if (finished) {
      following.cancel();
      unsubscribe.run();
      desk.clipboard().takeBack();
    }
  }

  private void place() {
    NewTenantDraft draft = context.draft().get();
    send(() -> {
      OrderPlan plan = desk.planner().plan(draft, desk.rules());
      return desk.orders().place(plan, this::receive);
    });
  }

  private void resume(OrderRecord order) {
    send(() -> desk.orders().resume(order.number(), this::receive));
  }

  /** Runs to its end whatever happens to the window: a call that left is never broken off. */
  private void send(Callable<Submission> work) {
    sending = true;
    banner.getChildren().clear();
    refresh();
    desk.background()
        .run(work)
        .toTheEnd()
        .onEnd(this::ended)
        .onSuccess(this::sent)
        .onFailure(this::failed)
        .start();
  }

  /**
   * Also where a bug ended it: what the journal has stands there with what can be done about it.
   */
  private void ended() {
    sending = false;
    refresh();
    order()
        .ifPresentOrElse(
            this::settled,
            () ->
                tell(Mark.OFFLINE, text("submit.nothingSent"), Optional.of(tryAgain(this::place))));
  }

  /** The newest order of the draft. */
  private Optional<OrderRecord> order() {
    UUID draft = context.draft().get().id();
    return desk.journal().orders().stream()
        .filter(order -> order.plan().draftId().equals(draft))
        .findFirst();
  }

  private static Link tryAgain(Runnable action) {
    return new Link(text("failure.tryAgain"), action);
  }

  /** Called on the sending thread as soon as the tenant exists. */
  private void receive(AdminCredentials received) {
    desk.background().post(() -> show(received));
  }

  private void show(AdminCredentials received) {
    handedOver = false;
    CredentialsCard card =
        new CredentialsCard(received, desk.desktop(), desk.clipboard(), this::handedOver);
    credentials.getChildren().setAll(card);
    refresh();
  }

  private void handedOver() {
    handedOver = true;
    credentials.getChildren().clear();
    desk.clipboard().takeBack();
    refresh();
    order().ifPresent(this::noteHandedOver);
  }

  private void noteHandedOver(OrderRecord order) {
    desk.background()
        .run(() -> {
          desk.orders().noteHandedOver(order.number());
          return order;
        })
        .toTheEnd()
        .onSuccess(_ -> missed.getChildren().clear())
        .start();
  }

  private void sent(Submission submission) {
    switch (submission) {
      case Submission.Sent _ -> {}
      case Submission.Earlier earlier -> settled(earlier.order());
      case Submission.Held held -> held(held.agreement());
      case Submission.PlanLost lost ->
          tell(Mark.BLOCK, text("submit.planLost", lost.order()), Optional.empty());
    }
  }

  private void held(PartnerAgreement agreement) {
    tell(
        Mark.BLOCK,
        text("submit.held", Texts.of(Status.class, agreement.status())),
        Optional.empty());
  }

  private void failed(Failure failure) {
    tell(
        FailureTexts.mark(failure),
        FailureTexts.of(failure),
        Optional.of(tryAgain(() -> order().ifPresentOrElse(this::resume, this::place))));
  }

  private void changed(OrderRecord order) {
    if (order.plan().draftId().equals(context.draft().get().id())) {
      calls.show(order);
      provisioning.show(order);
      footer.show(order);
      context.sentence().set(text("submit.confirmed", confirmed(order), order.calls().size()));
    }
  }

  private static long confirmed(OrderRecord order) {
    return order.calls().stream().filter(call -> call.isConfirmed()).count();
  }

  /** What is to be done now that no call runs any more. */
  private void settled(OrderRecord order) {
    changed(order);
    tellTrouble(order);
    missed.getChildren().clear();
    if (handedOver && order.lacksHandOver()) {
      missed.getChildren().setAll(MissedCredentials.banner(() -> noteHandedOver(order)));
    }
    if (order.open().isEmpty()) {
      context.title().set(text("submit.done", order.plan().target()));
      follow(order);
    }
  }

  private void tellTrouble(OrderRecord order) {
    banner.getChildren().clear();
    OrderTrouble.of(order)
        .ifPresent(trouble ->
            tell(
                trouble.mark(),
                trouble.words(),
                trouble.actionKey().map(it -> new Link(text(it), () -> mend(trouble, order)))));
  }

  private void mend(OrderTrouble trouble, OrderRecord order) {
    if (!trouble.isMendedInDraft()) {
      resume(order);
    } else if (handedOver) {
      end(true);
      desk.reopen().accept(order.plan().draftId());
    }
  }

  private void follow(OrderRecord order) {
    following.cancel();
    following = desk.background().every(ASK_AGAIN, () -> ask(order));
  }

  private void ask(OrderRecord order) {
    desk.background()
        .run(() -> desk.orders().follow(order.number()))
        .toTheEnd()
        .onSuccess(this::followed)
        .onFailure(_ -> {})
        .start();
  }

  private void followed(OrderRecord order) {
    tellTrouble(order);
    if (!order.isBeingProvisioned()) {
      following.cancel();
    }
  }

  private void noPrinter() {
    tell(Mark.NOTE, text("submit.noPrinter"), Optional.empty());
  }

  private void tell(Mark mark, String words, Optional<Link> action) {
    banner.getChildren().setAll(new Banner(mark, words, action));
  }

  private void refresh() {
    if (sending) {
      context.session().doing().set(Optional.of(new Doing(key("submit.sending"), false)));
    } else if (!handedOver) {
      context.session().doing().set(Optional.of(new Doing(key("submit.handOver"), true)));
    } else {
      context.session().doing().set(Optional.empty());
    }
  }
}
