package bangfu.testsupport;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of the test run's issuer. */
public final class Tokens {
  /** Signing costs more than most requests; a token outlasts the run. */
  private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();

  private Tokens() {}

  /**
   * A bearer token of the person that the name says: {@code
   * ROLE[+ROLE]@division[,division][#staffNo][!sub]}, such as {@code VILLAGE@430511203201#VC-0001}.
   */
  public static String as(String who) {
    return SIGNED.computeIfAbsent(who, w -> TestServers.running().token(Map.of(), w));
  }

  /** The same with other claims (aud, exp, iat, …), properly signed: for attacks. */
  public static String with(Map<String, Object> claims, String who) {
    return TestServers.running().token(claims, who);
  }

  /** The same token signed by a stranger. */
  public static String forged(String who) {
    return TestServers.running().forged(who);
  }

  /** The same token without a signature. */
  public static String unsigned(String who) {
    return TestServers.running().unsigned(who);
  }
}
