package bangfu.inspection.issue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an issue is none. */
@Schema(description = "Why an issue is none: not true 不属实, or a duplicate 重复")
public enum VoidReason {
  NOT_TRUE,
  DUPLICATE
}
