package bangfu.local.district.people;

/** Sex 性别 by GB/T 2261.1, as far as the demo needs it. */
public enum Sex {
  MALE,
  FEMALE
}
