package io.github.partnerconsole.app.signin;

/** Which of Microsoft's clouds a partner's tenant is in. */
public enum PartnerCloud {
  GLOBAL,
  US_GOVERNMENT,
  CHINA
}
