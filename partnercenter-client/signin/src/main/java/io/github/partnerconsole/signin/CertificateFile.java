package io.github.partnerconsole.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads certificates with their keys from files, and writes them as text for the secret store. */
public final class CertificateFile {
  private static final String KEY = "PRIVATE KEY";
  private static final String CERTIFICATE = "CERTIFICATE";

  private CertificateFile() {}

  /**
   * Reads a PEM file (an unencrypted PKCS #8 key and a certificate) or a PKCS #12 file (.pfx,
   * .p12). The key is an RSA key: Microsoft takes no other.
   *
   * @param password of a PKCS #12 file; empty where it has none
   * @throws IOException where it cannot be read, holds no pair of key and certificate, or the
   *     password is wrong; the message quotes nothing of it
   */
  public static AppCredential.Certificate read(Path file, char[] password) throws IOException {
    byte[] content = Files.readAllBytes(file);
    try {
      AppCredential.Certificate read =
          new String(content, US_ASCII).contains("-----BEGIN ")
              ? ofPem(new String(content, US_ASCII))
              : ofPkcs12(content, password);
      if (!(read.key() instanceof RSAKey)) {
        throw new GeneralSecurityException("no RSA");
      }
      return read;
    } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
      throw new IOException(
          "The file holds no usable certificate with its key, or the password is" + " wrong");
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  /** Key and certificate as PEM text. */
  static String pem(AppCredential.Certificate pair) throws GeneralSecurityException {
    return block(KEY, pair.key().getEncoded())
        + block(CERTIFICATE, pair.certificate().getEncoded());
  }

  static AppCredential.Certificate ofPem(String text) throws GeneralSecurityException {
    byte[] certificate = part(text, CERTIFICATE);
    X509Certificate read =
        (X509Certificate)
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(certificate));
    PrivateKey key =
        KeyFactory.getInstance(read.getPublicKey().getAlgorithm())
            .generatePrivate(new PKCS8EncodedKeySpec(part(text, KEY)));
    return new AppCredential.Certificate(key, read);
  }

  private static AppCredential.Certificate ofPkcs12(byte[] content, char[] password)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(content), password);
    for (String alias : Collections.list(store.aliases())) {
      Key key = store.getKey(alias, password);
      if (key instanceof PrivateKey found
          && store.getCertificate(alias) instanceof X509Certificate certificate) {
        return new AppCredential.Certificate(found, certificate);
      }
    }
    throw new GeneralSecurityException("no key");
  }

  private static byte[] part(String text, String name) throws GeneralSecurityException {
    Matcher found =
        Pattern.compile(
                "-----BEGIN " + name + "-----([A-Za-z0-9+/=\\s]+)-----END " + name + "-----")
            .matcher(text);
    if (!found.find()) {
      throw new GeneralSecurityException("no " + name);
    }
    return Base64.getMimeDecoder().decode(found.group(1));
  }

  private static String block(String name, byte[] content) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return "-----BEGIN " + name + "-----\n" + lines + "\n-----END " + name + "-----\n";
  }
}
