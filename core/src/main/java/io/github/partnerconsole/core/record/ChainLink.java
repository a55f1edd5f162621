package io.github.partnerconsole.core.record;

import io.github.partnerconsole.core.agreement.AcceptanceEntry;
import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One record of the acceptance log. Its hash covers the bytes of the entry just as they are stored,
 * the previous hash among them.
 *
 * <pre>{"hash":"5d..","entry":{"version":1,"number":2,"previousHash":"91..","event":{..}}}</pre>
 *
 * <p>The place of hash, number and previous hash is the same in every version of the format, so
 * that a chain can be checked without understanding its events.
 *
 * @param entry the entry's JSON as it is stored
 */
record ChainLink(int number, String previousHash, String hash, String entry) {

  private static final String EVENT = "event";
  private static final Pattern FORM =
      Pattern.compile(
          "\\{\"hash\":\"(?<hash>\\p{XDigit}{64})\",\"entry\":"
              + "(?<entry>\\{\"version\":\\d+,\"number\":(?<number>\\d{1,9}),"
              + "\"previousHash\":\"(?<previous>\\p{XDigit}{64})\",.*})}",
          Pattern.DOTALL);

  /** The entry's JSON, in the order of its members. */
  private record Entry(int version, int number, String previousHash, AcceptanceEvent event) {}

  static ChainLink of(RecordJson json, int number, String previousHash, AcceptanceEvent event) {
    String entry = json.write(new Entry(RecordJson.VERSION, number, previousHash, event));
    return new ChainLink(number, previousHash, sha256(entry), entry);
  }

  /** Absent where the text has another form or the hash is not that of the entry. */
  static Optional<ChainLink> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(linkOf(form)).filter(ChainLink::isSealed)
        : Optional.empty();
  }

  private static ChainLink linkOf(Matcher form) {
    int number = Integer.parseInt(form.group("number"));
    return new ChainLink(number, form.group("previous"), form.group("hash"), form.group("entry"));
  }

  private boolean isSealed() {
    return hash.equals(sha256(entry));
  }

  /** What is stored. */
  String text() {
    return "{\"hash\":\"" + hash + "\",\"entry\":" + entry + "}";
  }

  AcceptanceEntry read(RecordJson json) throws UnreadableRecord {
    return withEvent(json.read(entry, Entry.class, EVENT).event());
  }

  AcceptanceEntry withEvent(AcceptanceEvent event) {
    return new AcceptanceEntry(number, event, previousHash, hash);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
