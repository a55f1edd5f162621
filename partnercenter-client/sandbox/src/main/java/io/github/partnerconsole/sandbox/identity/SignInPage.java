package io.github.partnerconsole.sandbox.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.http.Reply;
import java.util.Map;

/** The few pages that the identity service shows in a browser. */
final class SignInPage {
  private static final String HTML = "text/html; charset=utf-8";

  private SignInPage() {}

  /** A form that asks who signs in and whether they consent; it is sent to where it was got. */
  static Reply asking(String title, String login, String moreFields) {
    return page(
        title,
        "<form method=\"post\"><p><label>Account <input name=\"login\" value=\""
            + escaped(login)
            + "\" size=\"50\"></label></p>"
            + moreFields
            + "<button name=\"decision\" value=\"accept\">Accept</button> "
            + "<button name=\"decision\" value=\"deny\">Cancel</button></form>");
  }

  /** A form that the browser sends on by itself to the application. */
  static Reply sendingOn(String target, Map<String, String> fields) {
    StringBuilder form = new StringBuilder("<form method=\"post\" action=\"");
    form.append(escaped(target)).append("\">");
    fields.forEach((name, value) ->
        form.append("<input type=\"hidden\" name=\"")
            .append(escaped(name))
            .append("\" value=\"")
            .append(escaped(value))
            .append("\">"));
    form.append("<noscript><button>Continue</button></noscript></form>");
    return page("Working", form + "<script>document.forms[0].submit()</script>");
  }

  static Reply saying(String title, String text) {
    return page(title, "<p>" + escaped(text) + "</p>");
  }

  private static Reply page(String title, String body) {
    String html =
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
            + escaped(title)
            + "</title></head><body><h1>"
            + escaped(title)
            + "</h1>"
            + body
            + "</body></html>";
    return Reply.stream(HTML, out -> out.write(html.getBytes(UTF_8)))
        .with("Cache-Control", "no-store");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
