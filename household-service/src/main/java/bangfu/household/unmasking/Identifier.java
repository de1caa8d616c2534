package bangfu.household.unmasking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is masked unless asked for. */
@Schema(
    name = "Identifier",
    description = "PHONE 电话, BANK_ACCOUNT 银行账号, ACCOUNT_HOLDER 开户人, CITIZEN_ID 公民身份号码.")
public enum Identifier {
  PHONE,
  BANK_ACCOUNT,
  ACCOUNT_HOLDER,
  CITIZEN_ID
}
