package io.github.partnerconsole.partnercenter.library;

import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.partnercenter.pricesheet.PriceSheetView;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Started by a test with little memory: reads much, and says how much it was. */
public final class SmallHeap {
  private SmallHeap() {}

  /**
   * Reads all of it.
   *
   * @param args what to read, {@code customers} or {@code sheet}, and where from
   */
  public static void main(String[] args) throws IOException {
    URI url = URI.create(args[1]);
    Settings settings = Settings.at(url).withSalesHost(url);
    try (PartnerCenter client =
        new PartnerCenter(settings, TokenSource.fixed(new AccessToken("t")))) {
      System.out.println(
          args[0].equals("customers") ? client.customers().list(500).count() : sheet(client));
    }
  }

  private static long sheet(PartnerCenter client) throws IOException {
    try (InputStream sheet =
        client.priceSheets().open("US", PriceSheetView.UPDATED_LICENSE_BASED)) {
      byte[] some = new byte[8192];
      long all = 0;
      for (int read = sheet.read(some); read >= 0; read = sheet.read(some)) {
        all += read;
      }
      return all;
    }
  }
}
