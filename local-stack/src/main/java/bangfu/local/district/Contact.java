package bangfu.local.district;

/** How to reach and to pay a household; phone and account numbers are plainly invented. */
record Contact(String phone, String bankAccount, String accountHolder) {
  static final String BANK = "北塔农商银行";

  Contact withAccountHolder(String name) {
    return new Contact(phone, bankAccount, name);
  }
}
