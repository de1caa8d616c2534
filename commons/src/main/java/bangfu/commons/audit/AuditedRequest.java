package bangfu.commons.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What this request is about, said before it is judged: should it be refused, the denial tells
 * which fields were asked for and why.
 */
@RequestScoped
public class AuditedRequest {
  private @Nullable Access access;

  public void about(Access wanted) {
    access = wanted;
  }

  Optional<Access> access() {
    return Optional.ofNullable(access);
  }
}
