package bangfu.local.district;

/** Kind of poor household 贫困户属性, as the import spells it. */
public enum Attribute {
  GENERAL,
  DIBAO,
  TEKUN
}
