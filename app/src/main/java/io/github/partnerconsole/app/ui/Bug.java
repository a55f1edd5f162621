package io.github.partnerconsole.app.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A mistake of the console itself.
 *
 * @param code short and quotable, the same for the same cause, such as {@code K7M2-4QD9}
 * @param whatIsSafe one sentence that is true: what was saved, what was sent
 * @param details what is copied for whoever helps: no secrets, nothing about customers
 */
public record Bug(String code, String whatIsSafe, String details) {
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int HALF = 4;
  private static final int BITS = 5;

  /**
   * The bug behind an exception. Its message is left out, since it may quote what a user typed.
   *
   * @param version the console's own
   */
  public static Bug of(Throwable cause, String whatIsSafe, String version) {
    String code = half(top(cause)) + "-" + half(frames(cause));
    String details = code + "\n" + version + "\n" + frames(cause);
    return new Bug(code, whatIsSafe, details);
  }

  private static String top(Throwable cause) {
    StackTraceElement[] frames = cause.getStackTrace();
    return cause.getClass().getName() + (frames.length == 0 ? "" : frames[0]);
  }

  private static String frames(Throwable cause) {
    StringWriter out = new StringWriter();
    PrintWriter lines = new PrintWriter(out);
    for (Throwable at = cause; at != null; at = at.getCause()) {
      lines.println(at.getClass().getName());
      Arrays.stream(at.getStackTrace()).forEach(frame -> lines.println("  " + frame));
    }
    return out.toString();
  }

  private static String half(String text) {
    CRC32 hash = new CRC32();
    hash.update(text.getBytes(StandardCharsets.UTF_8));
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < HALF; i++) {
      letters.append(LETTERS.charAt((int) ((hash.getValue() >> (i * BITS)) % LETTERS.length())));
    }
    return letters.toString();
  }
}
