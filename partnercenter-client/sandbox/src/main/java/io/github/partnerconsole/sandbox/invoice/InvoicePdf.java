package io.github.partnerconsole.sandbox.invoice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A page of plain lines as PDF 1.4, the smallest that every reader opens. */
final class InvoicePdf {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  private InvoicePdf() {}

  static byte[] of(List<String> lines) {
    StringBuilder text = new StringBuilder("BT /F1 12 Tf 18 TL 72 770 Td");
    lines.forEach(line -> text.append(" (").append(escaped(line)).append(") Tj T*"));
    text.append(" ET");
    InvoicePdf pdf = new InvoicePdf();
    pdf.write("%PDF-1.4\n");
    pdf.object("<</Type/Catalog/Pages 2 0 R>>");
    pdf.object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    pdf.object(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
            + "/Resources<</Font<</F1 5 0 R>>>>>>");
    pdf.object("<</Length " + text.length() + ">>\nstream\n" + text + "\nendstream");
    pdf.object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    return pdf.finished();
  }

  private void object(String body) {
    offsets.add(out.size());
    write(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
  }

  private byte[] finished() {
    int start = out.size();
    int count = offsets.size() + 1;
    write("xref\n0 " + count + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> write("%010d 00000 n \n".formatted(offset)));
    write("trailer\n<</Size " + count + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(ISO_8859_1));
  }

  private static String escaped(String line) {
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }
}
