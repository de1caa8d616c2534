package bangfu.commons.problem;

import java.util.List;
import java.util.Map;

/** A refusal that the caller can understand: a code, the words to fill in, and the input errors. */
public class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ProblemCode code;
  private final transient Map<String, Object> words;
  private final transient List<InputError> errors;

  public Problem(ProblemCode code) {
    this(code, Map.of());
  }

  /**
   * @param words fill the {@code {name}} places of the detail text; also shown as extension members
   */
  public Problem(ProblemCode code, Map<String, Object> words) {
    this(code, words, List.of());
  }

  public Problem(ProblemCode code, List<InputError> errors) {
    this(code, Map.of(), errors);
  }

  private Problem(ProblemCode code, Map<String, Object> words, List<InputError> errors) {
    super(code.name());
    this.code = code;
    this.words = Map.copyOf(words);
    this.errors = List.copyOf(errors);
  }

  public ProblemCode code() {
    return code;
  }

  public Map<String, Object> words() {
    return words;
  }

  public List<InputError> errors() {
    return errors;
  }
}
