package bangfu.embedded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a token of ours says about a person. */
final class Claims {
  static final List<String> AUDIENCE =
      List.of("household-service", "subsidy-service", "inspection-service");
  static final long EXPIRY_SECONDS = 3600;

  private Claims() {}

  /** Without the audience: an id token has another one than an access token. */
  static Map<String, Object> of(Person person) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("sub", person.username());
    claims.put("preferred_username", person.username());
    claims.put("name", person.name());
    claims.put("groups", person.groups());
    claims.put("divisions", person.divisions());
    if (person.staffNo() != null) {
      claims.put("staff_no", person.staffNo());
    }
    return claims;
  }
}
