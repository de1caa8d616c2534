package bangfu.household.changes.kinds;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a piece of evidence is. */
@Schema(description = "What a piece of evidence is. Open list.")
public enum EvidenceKind {
  /** 出生医学证明. */
  BIRTH_CERTIFICATE,
  /** 死亡证明. */
  DEATH_CERTIFICATE,
  /** 结婚证. */
  MARRIAGE_CERTIFICATE,
  /** 户口簿. */
  HOUSEHOLD_REGISTER,
  /** 收养登记证. */
  ADOPTION_CERTIFICATE,
  /** 刑事判决书. */
  JUDGMENT,
  /** 释放证明. */
  RELEASE_CERTIFICATE,
  /** 入伍通知书. */
  ENLISTMENT_NOTICE,
  /** 住房安全鉴定表. */
  HOUSING_REPORT,
  /** 农户申请书. */
  APPLICATION,
  /** 村委会证明. */
  VILLAGE_STATEMENT,
  PHOTO,
  OTHER
}
