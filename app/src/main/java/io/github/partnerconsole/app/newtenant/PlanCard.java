package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.NumberTexts;
import io.github.partnerconsole.app.ui.PriceTexts;
import io.github.partnerconsole.core.order.Intent;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderPlanner;
import io.github.partnerconsole.core.order.PlannedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** In words what submitting does, call by call, with what cannot be undone. */
final class PlanCard extends VBox {

  static final double WIDTH = 272;

  private final NewTenantDesk desk;

  PlanCard(NewTenantDesk desk) {
    this.desk = desk;
    getStyleClass().addAll("card", "plan");
    setMaxHeight(USE_PREF_SIZE);
  }

  void show(NewTenantDraft draft) {
    List<Node> content = new ArrayList<>();
    content.add(Labels.section(text("plan.title")));
    List<Intent> intents = desk.planner().intents(draft, desk.rules());
    for (int i = 0; i < intents.size(); i++) {
      content.add(step(i + 1, intents.get(i), draft));
    }
    content.add(new Separator());
    content.add(Labels.secondary(text("plan.journal")));
    getChildren().setAll(content);
  }

  private static Node step(int number, Intent intent, NewTenantDraft draft) {
    Label dot = Labels.fixed(Labels.secondary(Integer.toString(number)));
    dot.getStyleClass().add("plan-number");
    VBox words = new VBox(Labels.body(what(intent)), Labels.secondary(consequence(intent, draft)));
    words.getStyleClass().add("two-lines");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(dot, words);
    row.getStyleClass().add("plan-step");
    return row;
  }

  private static String what(Intent intent) {
    return switch (intent) {
      case Intent.CreateCustomer create ->
          text("plan.createCustomer", create.customer().company().name());
      case Intent.ConfirmAgreement _ -> text("plan.confirmAgreement");
      case Intent.CreateCart cart -> text("plan.createCart", cart.lines().size());
      case Intent.CheckOut _ -> text("plan.checkOut");
    };
  }

  private static String consequence(Intent intent, NewTenantDraft draft) {
    return switch (intent) {
      case Intent.CreateCustomer create ->
          text("plan.createCustomer.effect", create.customer().domainPrefix().domain());
      case Intent.ConfirmAgreement confirm ->
          text("plan.confirmAgreement.effect", confirm.acceptance().agreedOn());
      case Intent.CreateCart cart -> cart(cart.lines());
      case Intent.CheckOut _ ->
          text("plan.checkOut.effect", PriceTexts.firstInvoice(OrderPlanner.lines(draft)));
    };
  }

  /** Says where Microsoft gets another billing plan than the customer was sold. */
  private static String cart(List<PlannedLine> lines) {
    String seats = text("plan.createCart.effect", seats(lines), total(lines));
    return lines.stream().anyMatch(line -> line.plan() != line.billedPlan())
        ? seats + " " + text("plan.createCart.monthly")
        : seats;
  }

  private static int total(List<PlannedLine> lines) {
    return lines.stream().mapToInt(PlannedLine::quantity).sum();
  }

  private static String seats(List<PlannedLine> lines) {
    return lines.stream()
        .map(line -> NumberTexts.count(line.quantity()))
        .collect(Collectors.joining(" + "));
  }
}
